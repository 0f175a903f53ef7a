import * as vscode from 'vscode';
import type { JobMap, OfferedStory } from '../../core/jobs/mapPosting.ts';
import type { Posting } from '../../core/jobs/posting.ts';
import type { Services } from '../services/services.ts';
import { readTellings } from '../services/tellings.ts';
import { askForFolder } from '../shared/askForFolder.ts';
import { documentOf, writeWhole } from '../shared/files.ts';
import { inputStep } from '../shared/inputStep.ts';
import { readText } from '../shared/readText.ts';
import { jobsUri } from './worksheetFiles.ts';

/** Creates the worksheet of a posting, or adds what is missing from it, and opens it. */
export async function prepareForJob(services: Services, text: string): Promise<void> {
	const folder = jobsUri();
	if (!folder) {
		return askForFolder(vscode.l10n.t('Open a folder first; your worksheets are kept there as Markdown files.'));
	}
	const posting = await readNamed(text);
	if (!posting) {
		return;
	}
	try {
		const document = await worksheetFor(services, posting, folder);
		await vscode.window.showTextDocument(document);
	} catch (error) {
		void vscode.window.showErrorMessage(
			vscode.l10n.t('The worksheet was not written: {0}', error instanceof Error ? error.message : String(error)),
		);
	}
}

/** A posting with its company, asking for the name if the posting lacks it; undefined if there is nothing to map. */
async function readNamed(text: string): Promise<Posting | undefined> {
	const [{ readPosting }, { longestPosting }] = await Promise.all([
		import('../../core/jobs/readPosting.ts'),
		import('../../core/jobs/posting.ts'),
	]);
	if (text.length > longestPosting) {
		void vscode.window.showWarningMessage(
			vscode.l10n.t(
				'A job description can be at most {0} characters long; select only the description.',
				longestPosting,
			),
		);
		return undefined;
	}
	const posting = readPosting(text);
	if (posting.requirements.length === 0) {
		void vscode.window.showInformationMessage(
			vscode.l10n.t('The text contains no requirements to map; select or copy the whole job description.'),
		);
		return undefined;
	}
	if (posting.company !== '') {
		return posting;
	}
	const company = await vscode.window.showInputBox({
		...inputStep(vscode.l10n.t('Prepare for a Job')),
		prompt: vscode.l10n.t('The company, if you know it; the worksheet is named after it'),
	});
	return company === undefined ? undefined : { ...posting, company: company.trim() };
}

async function worksheetFor(services: Services, posting: Posting, folder: vscode.Uri): Promise<vscode.TextDocument> {
	const [{ jobWorksheet }, { mergeWorksheet }, { applyEdits }] = await Promise.all([
		import('../../core/jobs/jobWorksheet.ts'),
		import('../../core/jobs/mergeWorksheet.ts'),
		import('../../core/text/edit.ts'),
	]);
	const guide = await services.guide.complete();
	const content = jobWorksheet(await mapped(services, posting, folder), guide);
	const { uri, isThere } = await worksheetUri(posting, folder);
	if (!isThere) {
		await writeWhole(uri, applyEdits('', mergeWorksheet('', content)));
		return vscode.workspace.openTextDocument(uri);
	}
	const document = await vscode.workspace.openTextDocument(uri);
	const edits = mergeWorksheet(document.getText(), content);
	if (edits.length > 0) {
		const isSaved = !document.isDirty;
		const edit = new vscode.WorkspaceEdit();
		for (const { start, end, text } of edits) {
			edit.replace(uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
		}
		if (!(await vscode.workspace.applyEdit(edit)) || (isSaved && !(await document.save()))) {
			throw new Error(vscode.l10n.t('the file cannot be changed'));
		}
	}
	return document;
}

/** The worksheet's file, see `worksheetNames`. */
async function worksheetUri(posting: Posting, folder: vscode.Uri): Promise<{ uri: vscode.Uri; isThere: boolean }> {
	const { isAboutRole, worksheetNames } = await import('../../core/jobs/worksheetName.ts');
	const uris = worksheetNames(posting).map((name) => vscode.Uri.joinPath(folder, `${name}.md`));
	for (const uri of uris) {
		const open = documentOf(uri);
		const read = open?.isDirty ? { text: open.getText(), error: undefined } : await readText(uri);
		if (read === null) {
			return { uri, isThere: false };
		}
		if (read.error !== undefined) {
			throw new Error(read.error);
		}
		if (isAboutRole(read.text, posting.role)) {
			return { uri, isThere: true };
		}
	}
	return { uri: uris.at(-1) as vscode.Uri, isThere: true };
}

async function mapped(services: Services, posting: Posting, folder: vscode.Uri): Promise<JobMap> {
	const [guide, { mapPosting, postingValues }] = await Promise.all([
		services.guide.complete(),
		import('../../core/jobs/mapPosting.ts'),
	]);
	const [bank, stories, tellingsOf, { relativeLink }, { toCompany }] = await Promise.all([
		services.matches.bank(postingValues(posting, guide)),
		services.stories.all(),
		readTellings(services.stories),
		import('../../core/text/posixPath.ts'),
		import('../../core/interviews/tellings.ts'),
	]);
	const offered = stories.map(
		(story): OfferedStory => ({
			...story,
			link: relativeLink(folder.path, story.uri.path),
			toldThere: toCompany(tellingsOf(story), posting.company)[0]?.date ?? null,
		}),
	);
	return mapPosting(posting, guide, offered, bank);
}
