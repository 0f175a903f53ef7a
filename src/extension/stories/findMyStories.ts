import * as vscode from 'vscode';
import type { Services } from '../services/services.ts';
import { commands } from '../shared/ids.ts';
import { noticeMilliseconds } from '../shared/statusBar.ts';
import { byFolder, type FoundFile, type FoundFolder, findStories } from './foundStories.ts';
import { takeInFile, takeInFolder } from './takeIn.ts';

interface FoundItem extends vscode.QuickPickItem {
	readonly folder?: FoundFolder;
	readonly file?: FoundFile;
}

/**
 * *Find My Stories*: lists Markdown files with stories that are not checked. The chosen file, or every file in the
 * chosen folder, is checked from then on; the first of them opens.
 *
 * @param isQuick whether to skip the list if all files are in one folder
 */
export async function findMyStories(services: Services, isQuick: boolean): Promise<void> {
	const { window } = vscode;
	const files = await window.withProgress(
		{ location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Looking for stories') },
		() => findStories(services),
	);
	if (files.length === 0) {
		const create = vscode.l10n.t('New Story…');
		const message = vscode.l10n.t('No other Markdown file in this workspace has labels such as “Situation:”.');
		if ((await window.showInformationMessage(message, create)) === create) {
			await vscode.commands.executeCommand(commands.newStory);
		}
		return;
	}
	const [folder, ...others] = foldersOf(files);
	const isOne = folder?.files.length === files.length && others.length === 0;
	const picked = isQuick && isOne ? { folder, file: undefined } : await pick(files);
	if (picked?.folder) {
		await takeInFolder(services, picked.folder);
		const path = vscode.workspace.asRelativePath(picked.folder.uri);
		window.setStatusBarMessage(vscode.l10n.t('“{0}” will be checked from now on', path), noticeMilliseconds);
	} else if (picked?.file) {
		await takeInFile(picked.file);
	}
	const first = picked?.file ?? picked?.folder?.files[0];
	if (first) {
		await window.showTextDocument(first.uri);
	}
}

async function pick(files: readonly FoundFile[]): Promise<FoundItem | undefined> {
	return vscode.window.showQuickPick(itemsOf(files), {
		title: vscode.l10n.t('Find My Stories'),
		placeHolder: vscode.l10n.t('Choose what to check from now on'),
		matchOnDescription: true,
		matchOnDetail: true,
	});
}

/** The folders of files, except for workspace roots, which contain other Markdown files too. */
function foldersOf(files: readonly FoundFile[]): FoundFolder[] {
	const roots = vscode.workspace.workspaceFolders?.map(({ uri }) => uri.path) ?? [];
	return byFolder(files).filter(({ uri }) => !roots.includes(uri.path));
}

function itemsOf(files: readonly FoundFile[]): FoundItem[] {
	const { Separator } = vscode.QuickPickItemKind;
	return [
		...foldersOf(files).map((folder) => ({
			label: vscode.workspace.asRelativePath(folder.uri),
			description:
				folder.files.length === 1
					? vscode.l10n.t('every Markdown file in it; 1 has stories')
					: vscode.l10n.t('every Markdown file in it; {0} have stories', folder.files.length),
			iconPath: vscode.ThemeIcon.Folder,
			folder,
		})),
		{ label: vscode.l10n.t('Single files'), kind: Separator },
		...files.map((file) => ({
			label: file.uri.path.slice(file.uri.path.lastIndexOf('/') + 1),
			description: vscode.workspace.asRelativePath(vscode.Uri.joinPath(file.uri, '..')),
			detail: file.titles.map((title) => title ?? vscode.l10n.t('Untitled story')).join(' · '),
			iconPath: vscode.ThemeIcon.File,
			file,
		})),
	];
}
