import * as vscode from 'vscode';

/** Whether a document is Markdown that somebody writes: no diff side, output, notebook cell or another extension's page. */
export function isMarkdownFile(document: vscode.TextDocument): boolean {
	const { scheme } = document.uri;
	return (
		document.languageId === 'markdown' &&
		(scheme === 'file' ||
			scheme === 'untitled' ||
			vscode.workspace.fs.isWritableFileSystem(scheme) === true ||
			vscode.workspace.getWorkspaceFolder(document.uri) !== undefined)
	);
}
