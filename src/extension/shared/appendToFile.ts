import * as vscode from 'vscode';
import { writeWhole } from './files.ts';
import { readText } from './readText.ts';

/**
 * Adds to a file, as an edit of its document, so that it can be undone; saved unless the user has changes there to save
 * themselves.
 *
 * @param begin what a file that does not exist begins with
 * @param make where to add what to a text
 * @returns the document, and the end of what was added
 * @throws a sentence that says why nothing was added; what could not be kept stays in the document
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

/** Whether a line is in a file, or may be since the file cannot be read as UTF-8. */
async function holds(file: vscode.Uri, line: string): Promise<boolean> {
	const saved = await readText(file);
	return saved !== null && (saved.error !== undefined || saved.text.includes(line));
}
