import * as vscode from 'vscode';
import { seenAt } from '../../core/edit/seenAt.ts';
import { guessStory, withoutSoleMark } from '../../core/start/guessStory.ts';
import { storyPassages } from '../../core/start/storyPassages.ts';
import { turnNotes } from '../../core/start/turnNotes.ts';
import { storyFileName } from '../../core/start/writeNewStory.ts';
import { parseStories } from '../../core/story/parse.ts';
import type { Services } from '../services/services.ts';
import { whyUnchecked } from '../services/unchecked.ts';
import { spanRange } from '../shared/convert.ts';
import { isMarkdownFile } from '../shared/isMarkdownFile.ts';
import { ownFolder } from '../shared/ownFolder.ts';
import { checkFile } from './checkFile.ts';
import { openStory } from './newStory.ts';
import { pasteClipboard } from './pasteStory.ts';

/**
 * *Make a Story of This*: of the selected notes; else, on an empty line, of the text on the clipboard; else of what is at
 * the cursor, which is labels that are not checked or a passage that reads like a story. It is a single undo step.
 *
 * @param line 1-based, of labels to have checked, whatever is selected
 */
export async function makeStory(services: Services, target: unknown, line: unknown): Promise<void> {
	const editor = vscode.window.activeTextEditor;
	if (typeof line === 'number' || !editor || !isMarkdownFile(editor.document)) {
		return checkFile(services, target, line);
	}
	const { document, selection } = editor;
	const lines = wholeLines(document, selection);
	if (document.getText(selection).trim() !== '') {
		const isStory = parseStories(document.getText(lines)).stories.length > 0;
		await (isStory ? checkFile(services, document.uri, lines.start.line + 1) : turn(services, editor, lines));
		return;
	}
	const mayPaste = document.lineAt(selection.active).isEmptyOrWhitespace;
	if (!((mayPaste && (await pasteClipboard(editor))) || (await makeOfPlace(services, editor)))) {
		void vscode.window.showInformationMessage(
			vscode.l10n.t('Select the notes to make a story of, or copy a text with labels such as “Situation:” first.'),
		);
	}
}

/** @returns whether there is something at the cursor that can become a story */
async function makeOfPlace(services: Services, editor: vscode.TextEditor): Promise<boolean> {
	const { document, selection } = editor;
	const file = await services.reports.look(document);
	const line = selection.active.line + 1;
	const seen = file && seenAt(file.result.document, line);
	if (file && seen && (file.unchecked === 'ignored' || whyUnchecked(file, seen))) {
		await checkFile(services, document.uri, line);
		return true;
	}
	const passages =
		file && !seen ? storyPassages(document.getText()).map((span) => spanRange(file.result.document.lines, span)) : [];
	const passage = passages.find((range) => range.contains(selection.active));
	await (passage && turn(services, editor, wholeLines(document, passage)));
	return passage !== undefined;
}

/**
 * Sorts whole lines of notes into the parts of a story, whose title is then selected. An item of a list, such as a bullet of
 * a CV, stays in its list, and its story is a new file, as with *New Story*.
 */
async function turn({ context }: Services, editor: vscode.TextEditor, range: vscode.Range): Promise<void> {
	const { document } = editor;
	const notes = document.getText(range);
	if (withoutSoleMark(notes) !== notes) {
		const { text, title } = guessStory(notes, 1, true);
		const folder = ownFolder('stories');
		const file = folder && vscode.Uri.joinPath(folder, storyFileName(text.slice(title.start, title.end)));
		return openStory({ text, placeholders: [title] }, file, context.workspaceState);
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

/** The lines of a range with their line breaks; excludes the last line if the range ends at its start. */
function wholeLines(document: vscode.TextDocument, { start, end }: vscode.Range): vscode.Range {
	const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
	return document.validateRange(new vscode.Range(start.line, 0, last + 1, 0));
}
