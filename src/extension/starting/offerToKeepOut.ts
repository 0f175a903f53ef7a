import * as vscode from 'vscode';
import { configPaths, hasRemote, ignoreLine, leavesOut } from '../../core/start/keepOutOfGit.ts';
import { folderOf, relativePath } from '../../core/text/posixPath.ts';
import { appendToFile } from '../shared/appendToFile.ts';
import { readText } from '../shared/readText.ts';

const saidKey = 'saidHowToKeepOut';

/**
 * Warns once per workspace that a story was written into a Git repository with a remote, since stories name real people
 * and employers, and offers to ignore the folder. Does nothing if there is no such repository or it cannot be read.
 *
 * @param story the file that was just written
 */
export async function offerToKeepOut(story: vscode.Uri, state: vscode.Memento): Promise<void> {
	if (state.get(saidKey) === true) {
		return;
	}
	const root = await repositoryWithRemote(vscode.Uri.joinPath(story, '..'));
	// A repository with stories in its root was made for them.
	if (!root || root.path === folderOf(story.path)) {
		return;
	}
	const folder = relativePath(root.path, folderOf(story.path));
	const file = vscode.Uri.joinPath(root, '.gitignore');
	if (leavesOut((await textOf(file)) ?? '', folder)) {
		return;
	}
	await state.update(saidKey, true);
	const add = vscode.l10n.t('Add to .gitignore');
	const message = vscode.l10n.t(
		'Stories name real people and employers, and “{0}” is in a Git repository that is pushed to a remote.',
		folder,
	);
	if ((await vscode.window.showInformationMessage(message, add)) === add) {
		await addLine(file, ignoreLine(folder));
	}
}

async function addLine(file: vscode.Uri, line: string): Promise<void> {
	try {
		await appendToFile(file, '', (text) => {
			return { offset: text.length, text: `${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n` };
		});
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		void vscode.window.showWarningMessage(
			vscode.l10n.t('Add “{0}” to .gitignore yourself: {1}.', line, reason.replace(/\.$/, '')),
		);
	}
}

/** The root of the repository that contains a folder, if it has a remote. */
async function repositoryWithRemote(folder: vscode.Uri): Promise<vscode.Uri | undefined> {
	for (let around = folder; ; around = vscode.Uri.joinPath(around, '..')) {
		const config = await configOf(around);
		if (config !== undefined) {
			return hasRemote(config) ? around : undefined;
		}
		if (around.path === '/' || around.path === vscode.Uri.joinPath(around, '..').path) {
			return undefined;
		}
	}
}

/** The Git configuration, if a folder is the root of a repository. */
async function configOf(folder: vscode.Uri): Promise<string | undefined> {
	const link = vscode.Uri.joinPath(folder, '.git');
	const own = await textOf(vscode.Uri.joinPath(link, 'config'));
	if (own !== undefined) {
		return own;
	}
	for (const path of configPaths((await textOf(link)) ?? '')) {
		const isAbsolute = /^(?:\/|[A-Za-z]:)/.test(path);
		const uri = vscode.Uri.joinPath(isAbsolute ? folder.with({ path: '/' }) : folder, path);
		const config = await textOf(uri);
		if (config !== undefined) {
			return config;
		}
	}
	return undefined;
}

/** The text of a file; undefined if it does not exist or cannot be read. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
	const read = await readText(uri);
	return read?.error === undefined ? read?.text : undefined;
}
