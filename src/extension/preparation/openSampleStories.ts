import * as vscode from 'vscode';
import { sampleFiles } from '../../core/guide/sampleFiles.ts';
import { writeWhole } from '../shared/files.ts';

const folderName = 'sample-stories';

/** Copies the sample stories into a folder that the user chooses and opens the first; never over what is there. */
export async function openSampleStories(extension: vscode.Uri): Promise<void> {
	const [picked] =
		(await vscode.window.showOpenDialog({
			canSelectFiles: false,
			canSelectFolders: true,
			canSelectMany: false,
			title: vscode.l10n.t('Choose where the sample stories go'),
			openLabel: vscode.l10n.t('Copy Here'),
			...(vscode.workspace.workspaceFolders?.[0] && { defaultUri: vscode.workspace.workspaceFolders[0].uri }),
		})) ?? [];
	if (!picked) {
		return;
	}
	const target = await copySamples(extension, picked);
	if (vscode.workspace.getWorkspaceFolder(target)) {
		await vscode.commands.executeCommand('revealInExplorer', target);
	} else {
		await vscode.commands.executeCommand('vscode.openFolder', target, { forceReuseWindow: true });
	}
}

/**
 * Copies the samples into a new folder below another one.
 *
 * @returns the new folder
 */
export async function copySamples(extension: vscode.Uri, parent: vscode.Uri): Promise<vscode.Uri> {
	const { fs } = vscode.workspace;
	const target = await freeName(parent);
	// An extension on the web cannot list or copy its folders, only read files.
	for (const file of sampleFiles) {
		const bytes = await fs.readFile(vscode.Uri.joinPath(extension, 'media', 'sample-stories', file));
		await writeWhole(vscode.Uri.joinPath(target, file), bytes);
	}
	return target;
}

async function freeName(parent: vscode.Uri): Promise<vscode.Uri> {
	const taken = new Set((await vscode.workspace.fs.readDirectory(parent)).map(([name]) => name));
	let name = folderName;
	for (let count = 2; taken.has(name); count++) {
		name = `${folderName}-${count}`;
	}
	return vscode.Uri.joinPath(parent, name);
}
