import * as vscode from 'vscode';
import { labelOf } from '../../core/guide/model.ts';
import { storiesWanted, type Worksheet, worksheets } from '../../core/guide/preparation.ts';
import { fillStoryPlan } from '../../core/guide/worksheet.ts';
import type { Services } from '../services/services.ts';
import { isReady } from '../services/storyIndex.ts';
import { askForFolder } from '../shared/askForFolder.ts';
import { exists, newDocument } from '../shared/files.ts';
import { contextKeys } from '../shared/ids.ts';
import { worksheetTitle } from './preparationTree.ts';
import { worksheetTemplate, worksheetUri } from './worksheetFiles.ts';

/** Opens a worksheet in the preparation folder; if it does not exist, offers to create it from its template. */
export async function openWorksheet(services: Services, argument: unknown): Promise<void> {
	const worksheet = worksheets.find((name) => name === argument) ?? (await pickWorksheet());
	if (!worksheet) {
		return;
	}
	const file = worksheetUri(worksheet);
	if (!file) {
		return askForFolder(vscode.l10n.t('Open a folder first; your worksheets are kept there as Markdown files.'));
	}
	if (!(await exists(file)) && !(await agreesTo(file))) {
		return;
	}
	await vscode.window.showTextDocument(await worksheetAt(file, () => firstText(services, worksheet)));
	await vscode.commands.executeCommand('setContext', contextKeys.worksheetOpened, true);
}

/**
 * Opens a worksheet, creating it if it does not exist.
 *
 * @throws if it is impossible to find out whether the file exists
 */
export async function worksheetAt(file: vscode.Uri, firstText: () => Promise<string>): Promise<vscode.TextDocument> {
	return (await exists(file)) ? vscode.workspace.openTextDocument(file) : newDocument(file, await firstText());
}

/** The initial contents of a worksheet: its template; for the story plan, with the known stories. */
async function firstText({ context, guide, stories }: Services, worksheet: Worksheet): Promise<string> {
	const template = await worksheetTemplate(context.extensionUri, worksheet);
	if (worksheet !== 'story-plan') {
		return template;
	}
	const [known, all] = await Promise.all([guide.complete(), stories.all()]);
	const chosen = [...all.filter(isReady), ...all.filter((story) => !isReady(story))].slice(0, storiesWanted.most);
	return fillStoryPlan(
		template,
		chosen.map(({ title, report, questions, competencies }) => ({
			title,
			figures: report.measures.filter(({ section }) => section === 'result').map(({ text }) => text),
			competencies: competencies.map((id) => known.competencyName(id)),
			questions: questions.flatMap((id) => known.question(id) ?? []).map(labelOf),
		})),
	);
}

async function agreesTo(file: vscode.Uri): Promise<boolean> {
	const create = vscode.l10n.t('Create File');
	const answer = await vscode.window.showInformationMessage(
		vscode.l10n.t('Create {0} from its template?', vscode.workspace.asRelativePath(file)),
		{ modal: true, detail: vscode.l10n.t('It is a Markdown file in your workspace, for you to fill in.') },
		create,
	);
	return answer === create;
}

async function pickWorksheet(): Promise<Worksheet | undefined> {
	const items = worksheets.map((worksheet) => ({
		label: worksheetTitle(worksheet),
		description: `${worksheet}.md`,
		worksheet,
	}));
	const placeHolder = vscode.l10n.t('Choose a worksheet');
	return (await vscode.window.showQuickPick(items, { placeHolder }))?.worksheet;
}
