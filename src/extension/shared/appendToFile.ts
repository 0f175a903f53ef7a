import * as vscode from 'vscode';
import { writeWhole } from './files.ts';
import { readText } from './readText.ts';

/**
 * Adds text to a file through an edit of its document, so that the user can undo it. Saves the document unless it
 * already has unsaved changes.
 *
 * @param begin the initial contents if the file does not exist
 * @param make returns what to add to a text, and where
 * @returns the document and the end of the added text
 * @throws an error whose message explains why nothing was added; text that could not be saved stays in the document
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
		await writeWhole(file, begin);
	}
	const document = await vscode.workspace.openTextDocument(file);
	const isSaved = !document.isDirty;
	const { offset, text } = make(document.getText());
	const edit = new vscode.WorkspaceEdit();
	edit.insert(file, document.positionAt(offset), text);
	if (!(await vscode.workspace.applyEdit(edit)) || (isSaved && !(await document.save()))) {
		throw new Error(vscode.l10n.t('the file cannot be changed'));
	}
	if (isSaved && !(await holds(file, text.trim().split('\n').at(-1) ?? ''))) {
		throw new Error(vscode.l10n.t('the disk may be full'));
	}
	return { document, end: document.positionAt(offset + text.trimEnd().length) };
}

/** Whether a file contains a line; also true if it cannot be checked because the file is not UTF-8. */
async function holds(file: vscode.Uri, line: string): Promise<boolean> {
	const saved = await readText(file);
	return saved !== null && (saved.error !== undefined || saved.text.includes(line));
}
