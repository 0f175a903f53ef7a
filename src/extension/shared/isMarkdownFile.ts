import * as vscode from 'vscode';
import { schemes } from './ids.ts';

/**
 * Whether a document is Markdown that someone writes: no diff side, output, notebook cell or another extension's page,
 * and no answer of a practice round, which its page checks.
 */
export function isMarkdownFile(document: vscode.TextDocument): boolean {
	const { scheme } = document.uri;
	return (
		document.languageId === 'markdown' &&
		scheme !== schemes.answer &&
		(scheme === 'file' ||
			scheme === 'untitled' ||
			vscode.workspace.fs.isWritableFileSystem(scheme) === true ||
			vscode.workspace.getWorkspaceFolder(document.uri) !== undefined)
	);
}
