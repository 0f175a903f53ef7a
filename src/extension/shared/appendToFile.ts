import * as vscode from 'vscode';
import { readText } from './readText.ts';

/**
 * Adds to a file, as an edit of its document, so that it can be undone; saved unless the user has changes there to save
 * themselves.
 *
 * @param begin what a file that does not exist begins with
 * @param make where to add what to a text
 * @returns the document, and the end of what was added
 * @throws a sentence that says why nothing was added
 */
export async function appendToFile(
	file: vscode.Uri,
	begin: string,
	make: (text: string) => { readonly offset: number; readonly text: string },
): Promise<{ readonly document: vscode.TextDocument; readonly end: vscode.Position }> {
	const before = await readText(file);
	if (before?.error !== undefined) {
		throw new Error(before.error);
	}
	if (before === null) {
		await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(begin));
	}
	const document = await vscode.workspace.openTextDocument(file);
	const isSaved = !document.isDirty;
	const { offset, text } = make(document.getText());
	const edit = new vscode.WorkspaceEdit();
	edit.insert(file, document.positionAt(offset), text);
	if (!(await vscode.workspace.applyEdit(edit)) || (isSaved && !(await document.save()))) {
		throw new Error(vscode.l10n.t('the file cannot be changed'));
	}
	return { document, end: document.positionAt(offset + text.trimEnd().length) };
}
