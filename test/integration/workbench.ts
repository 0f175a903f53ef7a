// What integration tests need from the workbench they run in.
import * as vscode from 'vscode';

/**
 * Waits until a condition holds.
 *
 * @param what is waited for, for the error message
 * @param condition polled; a value other than undefined and false ends the wait
 * @param limit in ms
 * @returns the value of the condition
 * @throws if the condition does not hold within the limit
 */
export async function waitFor<T>(
	what: string,
	condition: () => T | undefined | false | Thenable<T | undefined | false>,
	limit = 60_000,
): Promise<T> {
	const end = Date.now() + limit;
	for (;;) {
		const value = await condition();
		if (value !== undefined && value !== false) return value;
		if (Date.now() > end) throw new Error(`Waited ${limit / 1000} s in vain for ${what}.`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

/**
 * The extension under test, activated.
 */
export async function activatedExtension(): Promise<vscode.Extension<unknown>> {
	const extension = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'star-coach');
	if (extension === undefined) throw new Error('The extension is not there.');
	await extension.activate();
	return extension;
}

/**
 * The URI of a file in the workspace folder, which contains a copy of the sample stories.
 *
 * @param path relative to the folder, with slashes
 */
export function workspaceFile(path: string): vscode.Uri {
	const folder = vscode.workspace.workspaceFolders?.[0];
	if (folder === undefined) throw new Error('No folder is open.');
	return vscode.Uri.joinPath(folder.uri, path);
}

/**
 * Writes a file into the workspace folder, bypassing the editor's documents.
 */
export async function writeFile(path: string, text: string): Promise<vscode.Uri> {
	const uri = workspaceFile(path);
	await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
	return uri;
}

/**
 * Opens a file in the workspace folder in an editor.
 */
export async function openFile(path: string): Promise<vscode.TextEditor> {
	return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(workspaceFile(path)));
}

/**
 * The extension's current diagnostics for a file.
 */
export function diagnosticsOf(uri: vscode.Uri): vscode.Diagnostic[] {
	return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'STAR Coach');
}

/**
 * Closes every editor, without asking and without saving.
 */
export async function closeEditors(): Promise<void> {
	while (vscode.window.activeTextEditor) {
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	}
	await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
