import * as vscode from 'vscode';
import { turnNotes } from '../../core/start/turnNotes.ts';
import { parseStories } from '../../core/story/parse.ts';

/** *Turn Selection into a Story*: replaces the selected lines with a story made from them, as a single undo step. */
export async function turnSelection(editor: vscode.TextEditor): Promise<void> {
	const { document, selection } = editor;
	const range = wholeLines(document, selection);
	const notes = document.getText(range);
	if (selection.isEmpty || notes.trim() === '') {
		void vscode.window.showInformationMessage(vscode.l10n.t('First select the text of the story.'));
		return;
	}
	if (parseStories(notes).stories.length > 0) {
		void vscode.window.showInformationMessage(
			vscode.l10n.t('The selection is already a story; select text without labels for the parts.'),
		);
		return;
	}
	const text = document.getText();
	const isFile = text.trim() === notes.trim() && /\.(?:md|markdown)$|^[^.]*$/i.test(document.uri.path);
	const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
	const turned = turnNotes(text, span, isFile);
	if (await editor.edit((edit) => edit.replace(range, turned.edit.text))) {
		const line = range.start.line + turned.title.line;
		editor.selection = new vscode.Selection(line, turned.title.start, line, turned.title.end);
		editor.revealRange(editor.selection);
	}
}

/** The selected lines with their line breaks; excludes the last line if the selection ends at its start. */
function wholeLines(document: vscode.TextDocument, { start, end }: vscode.Selection): vscode.Range {
	const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
	return document.validateRange(new vscode.Range(start.line, 0, last + 1, 0));
}
