import * as vscode from 'vscode';
import { schemes } from './ids.ts';

/**
 * Whether a document is Markdown that a person writes: not the side of a diff, output, a notebook cell or another
 * extension's page, and not an answer in a practice round, which the round's page checks.
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
