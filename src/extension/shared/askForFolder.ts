import * as vscode from 'vscode';

/** Explains why a folder is needed, and offers to open one. */
export async function askForFolder(message: string): Promise<void> {
	const open = vscode.l10n.t('Open Folder');
	if ((await vscode.window.showInformationMessage(message, open)) === open) {
		await vscode.commands.executeCommand('vscode.openFolder');
	}
}
