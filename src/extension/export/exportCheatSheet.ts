import * as vscode from 'vscode';
import { cheatSheet } from '../../core/export/cheatSheet.ts';
import { exportText, formatOf } from '../../core/export/formats.ts';
import { sheetNotes } from '../../core/export/sheetNotes.ts';
import { type SheetStory, toSheetStory } from '../../core/export/sheetStory.ts';
import { isWorksheet, packForWorksheet } from '../../core/jobs/questionPack.ts';
import { jobsFolder } from '../../core/jobs/worksheetName.ts';
import { inParallel } from '../../core/text/inParallel.ts';
import { fileNameOf } from '../../core/text/posixPath.ts';
import { stateText } from '../services/readiness.ts';
import type { Services } from '../services/services.ts';
import { type IndexedStory, isReady } from '../services/storyIndex.ts';
import { say } from '../shared/editorLanguage.ts';
import { writeWhole } from '../shared/files.ts';
import { ownFolder } from '../shared/ownFolder.ts';
import { readShownText } from '../shared/readText.ts';

const filesAtOnce = 16;
/** Of a page without a script; it does not come back after a reload, as its file may be older by then. */
const pageType = 'starCoach.cheatSheet';

interface StoryItem extends vscode.QuickPickItem {
	readonly story: IndexedStory;
}

/** *Export Cheat Sheet*: asks for stories and a file; its extension selects Markdown, an HTML page or flashcards. */
export async function exportCheatSheet(services: Services): Promise<void> {
	const stories = await services.stories.all();
	if (stories.length === 0) {
		void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing to export: no story was found.'));
		return;
	}
	const chosen = await pickStories(stories);
	const file = chosen && (await askForFile());
	if (!chosen || !file) {
		return;
	}
	let text: string;
	try {
		text = await writeCheatSheet(services, chosen, file);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		void vscode.window.showErrorMessage(vscode.l10n.t('The cheat sheet cannot be written: {0}', reason));
		return;
	}
	await show(file, text);
}

/**
 * Writes the cheat sheet of some stories.
 *
 * @returns what was written
 * @throws the file system's error if it cannot be written
 */
export async function writeCheatSheet(
	services: Services,
	chosen: readonly IndexedStory[],
	file: vscode.Uri,
): Promise<string> {
	const [stories, guide, bank, pitch, ask, job] = await Promise.all([
		sheetStories(services, chosen),
		services.guide.complete(),
		services.matches.bank(),
		worksheet('pitch'),
		worksheet('questions-to-ask'),
		jobWorksheet(),
	]);
	const pack = job === undefined ? undefined : packForWorksheet(job, guide);
	const sheet = cheatSheet(stories, guide, bank, sheetNotes(pitch, ask, job), pack);
	const text = exportText(sheet, formatOf(file.path), say, vscode.env.language);
	await writeWhole(file, text);
	return text;
}

/** The current text of the stories. */
async function sheetStories(
	{ reports }: Pick<Services, 'reports'>,
	chosen: readonly IndexedStory[],
): Promise<SheetStory[]> {
	const read = new Map<string, SheetStory>();
	const uris = new Map(chosen.map(({ uri }) => [uri.toString(), uri]));
	await inParallel(
		[...uris],
		filesAtOnce,
		() => false,
		async ([key, uri]) => {
			const result = await reports.shown(uri);
			for (const [index, story] of (result?.document.stories ?? []).entries()) {
				const id = `${key}#${index}`;
				const title = chosen.find((each) => each.id === id)?.title;
				if (result && title !== undefined) {
					read.set(id, toSheetStory(result, story, id, title, say));
				}
			}
		},
	);
	return chosen.flatMap(({ id }) => read.get(id) ?? []);
}

/** Preselects the stories that are ready, or all if none are. */
async function pickStories(stories: readonly IndexedStory[]): Promise<readonly IndexedStory[] | undefined> {
	const isAnyReady = stories.some(isReady);
	const items = stories.map(
		(story): StoryItem => ({
			label: story.title,
			description: stateText(story.readiness),
			picked: !isAnyReady || isReady(story),
			story,
		}),
	);
	const picked = await vscode.window.showQuickPick(items, {
		title: vscode.l10n.t('Export Cheat Sheet'),
		placeHolder: vscode.l10n.t('Choose the stories that you will tell'),
		canPickMany: true,
		ignoreFocusOut: true,
		matchOnDescription: true,
	});
	return picked && picked.length > 0 ? picked.map(({ story }) => story) : undefined;
}

async function askForFile(): Promise<vscode.Uri | undefined> {
	const folder = ownFolder('preparation');
	return vscode.window.showSaveDialog({
		title: vscode.l10n.t('Export Cheat Sheet'),
		saveLabel: vscode.l10n.t('Export'),
		filters: {
			[vscode.l10n.t('Page to print')]: ['html'],
			[vscode.l10n.t('Markdown')]: ['md'],
			[vscode.l10n.t('Flashcards for Anki')]: ['csv'],
		},
		...(folder && { defaultUri: vscode.Uri.joinPath(folder, 'cheat-sheet.html') }),
	});
}

/**
 * Opens an HTML page in the browser if the file is on the user's machine. No browser finds it elsewhere: there, the page
 * is shown next to the other editors, with the way to paper. Anything else opens in an editor.
 */
async function show(file: vscode.Uri, text: string): Promise<void> {
	const { env, UIKind } = vscode;
	const isLocal = file.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
	if (formatOf(file.path) !== 'html') {
		await vscode.window.showTextDocument(file);
	} else if (isLocal) {
		await env.openExternal(file);
	} else {
		const name = fileNameOf(file.path);
		const panel = vscode.window.createWebviewPanel(pageType, name, vscode.ViewColumn.Active);
		panel.webview.html = text;
		void sayHowToPrint(file);
	}
}

async function sayHowToPrint(file: vscode.Uri): Promise<void> {
	const path = vscode.workspace.asRelativePath(file);
	const isInWorkspace = vscode.workspace.getWorkspaceFolder(file) !== undefined;
	const where = vscode.l10n.t('Show in Explorer');
	const message = vscode.l10n.t('To print {0}, download it from the Explorer and open it in a browser.', path);
	if (await vscode.window.showInformationMessage(message, ...(isInWorkspace ? [where] : []))) {
		await vscode.commands.executeCommand('revealInExplorer', file);
	}
}

/** The worksheet of the job that the sheet is for: the one that is shown or, if there is just one, that. */
async function jobWorksheet(): Promise<string | undefined> {
	const shown = vscode.window.visibleTextEditors.map(({ document }) => document.getText()).find(isWorksheet);
	const preparation = ownFolder('preparation');
	if (shown !== undefined || !preparation) {
		return shown;
	}
	const folder = vscode.Uri.joinPath(preparation, jobsFolder);
	const files = await vscode.workspace.fs.readDirectory(folder).then(undefined, () => []);
	const [only, ...others] = files.filter(([name]) => name.endsWith('.md'));
	const text = only && others.length === 0 ? await textOf(vscode.Uri.joinPath(folder, only[0])) : null;
	return text !== null && isWorksheet(text) ? text : undefined;
}

function worksheet(name: string): Promise<string | null> {
	const folder = ownFolder('preparation');
	return folder ? textOf(vscode.Uri.joinPath(folder, `${name}.md`)) : Promise.resolve(null);
}

async function textOf(uri: vscode.Uri): Promise<string | null> {
	const read = await readShownText(uri);
	return read?.error === undefined ? (read?.text ?? null) : null;
}
