import * as vscode from 'vscode';
import { isSerious } from '../../core/lint/severity.ts';
import { fileNameOf } from '../../core/text/posixPath.ts';
import type { Services } from '../services/services.ts';
import { commands, contextKeys } from '../shared/ids.ts';
import { readShownText } from '../shared/readText.ts';
import { byFolder, type FoundFile, type FoundFolder, type FoundPassage, findStories } from './foundStories.ts';
import { pickPassage } from './pickPassage.ts';
import { settingsFile, sumOf, type TakenIn, takeInFile, takeInFolder } from './takeIn.ts';

interface FileItem extends vscode.QuickPickItem {
	readonly file: FoundFile;
}

/**
 * *Find Stories in My Notes*: lists Markdown files with stories that are not checked, all ticked. Those that stay ticked are
 * checked from then on; the first of them that has a finding opens. From the same place, passages without labels that read like stories
 * are a click away. Nothing is written before the list is confirmed, even if there is one file.
 *
 * @param how `passages` for those alone
 * @returns what was written and where; undefined if nothing was
 */
export async function findMyStories(services: Services, how: unknown): Promise<string | undefined> {
	const { window } = vscode;
	const passages: FoundPassage[] = [];
	const files = await window.withProgress(
		{ location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Looking for stories') },
		() => findStories(services, passages),
	);
	if (files.length === 0 || (how === 'passages' && passages.length > 0)) {
		await (passages.length > 0 ? pickPassage(passages) : sayNothingFound());
		return undefined;
	}
	const picked = await pick(files, passages.length > 0);
	if (picked === 'passages') {
		await pickPassage(passages);
		return undefined;
	}
	if (picked && picked.length > 0) {
		const first = await firstToMend(services, picked);
		const taken = await takeIn(services, files, picked);
		await window.showTextDocument(first);
		void vscode.commands.executeCommand('setContext', contextKeys.storyStarted, true);
		void offer(passages);
		return writtenText(taken);
	}
	return undefined;
}

/** The first file with a finding that is underlined, or else the first. */
async function firstToMend({ configurations }: Services, files: readonly FoundFile[]): Promise<vscode.Uri> {
	for (const { uri } of files) {
		const read = await readShownText(uri);
		if (read && read.error === undefined) {
			const lint = await configurations.linterOf(uri, read.text, true);
			if (lint(read.text).findings.some(isSerious)) {
				return uri;
			}
		}
	}
	return (files[0] as FoundFile).uri;
}

/** Says that passages without labels read like stories, too, and leads to them. */
async function offer(passages: readonly FoundPassage[]): Promise<void> {
	if (passages.length > 0) {
		const show = vscode.l10n.t('Notes without Labels…');
		const message = vscode.l10n.t('Passages without labels that read like stories: {0}', passages.length);
		if ((await vscode.window.showInformationMessage(message, show)) === show) {
			await pickPassage(passages);
		}
	}
}

async function sayNothingFound(): Promise<void> {
	const create = vscode.l10n.t('New Story…');
	const message = vscode.l10n.t('No other Markdown file in this workspace has labels such as “Situation:”.');
	if ((await vscode.window.showInformationMessage(message, create)) === create) {
		await vscode.commands.executeCommand(commands.newStory);
	}
}

/** Folders of which all files were chosen are checked as a whole, the other files one by one. */
async function takeIn(services: Services, files: readonly FoundFile[], picked: readonly FoundFile[]): Promise<TakenIn> {
	const whole = foldersOf(files).filter((folder) => folder.files.every((file) => picked.includes(file)));
	const taken: TakenIn[] = [];
	for (const folder of whole) {
		taken.push(await takeInFolder(services, folder));
	}
	for (const file of picked.filter((each) => !whole.some((folder) => folder.files.includes(each)))) {
		taken.push(await takeInFile(file));
	}
	return sumOf(taken);
}

/** What was written, and where. */
function writtenText({ globs, files }: TakenIn): string {
	const changes = [];
	if (globs.length > 0) {
		const setting = `starCoach.stories: ${globs.join(', ')}`;
		changes.push(vscode.l10n.t('Added to {0}: {1}', settingsFile(), setting));
	}
	if (files > 0) {
		changes.push(vscode.l10n.t('Files that now say “type: star-story”: {0}', files));
	}
	return changes.join('; ');
}

function pick(
	files: readonly FoundFile[],
	hasPassages: boolean,
): Promise<readonly FoundFile[] | 'passages' | undefined> {
	const picker = vscode.window.createQuickPick<FileItem>();
	picker.title = vscode.l10n.t('Find Stories in My Notes…');
	picker.placeholder = vscode.l10n.t('Untick what should not be checked from now on');
	picker.canSelectMany = true;
	picker.matchOnDescription = true;
	picker.matchOnDetail = true;
	picker.ignoreFocusOut = true;
	picker.items = itemsOf(files);
	picker.selectedItems = picker.items;
	picker.buttons = hasPassages
		? [{ iconPath: new vscode.ThemeIcon('note'), tooltip: vscode.l10n.t('Notes without Labels…') }]
		: [];
	return new Promise((resolve) => {
		picker.onDidTriggerButton(() => resolve('passages'));
		picker.onDidAccept(() => resolve(picker.selectedItems.map(({ file }) => file)));
		picker.onDidHide(() => {
			resolve(undefined);
			picker.dispose();
		});
		picker.show();
	}).finally(() => picker.hide()) as Promise<readonly FoundFile[] | 'passages' | undefined>;
}

/** The folders of files, except for workspace roots, which contain other Markdown files too. */
function foldersOf(files: readonly FoundFile[]): FoundFolder[] {
	return byFolder(files).filter(({ uri }) => !isRoot(uri));
}

function isRoot({ path }: vscode.Uri): boolean {
	return vscode.workspace.workspaceFolders?.some(({ uri }) => uri.path === path) === true;
}

/** The files, those of the largest folder first. */
function itemsOf(files: readonly FoundFile[]): FileItem[] {
	return byFolder(files).flatMap(({ uri, files }) =>
		files.map((file) => ({
			label: fileNameOf(file.uri.path),
			description: folderName(uri),
			detail: file.titles.join(' · '),
			file,
		})),
	);
}

/** The path of a folder as the user knows it: the name of a workspace folder, or relative to it. */
function folderName(uri: vscode.Uri): string {
	return isRoot(uri) ? fileNameOf(uri.path) : vscode.workspace.asRelativePath(uri);
}
