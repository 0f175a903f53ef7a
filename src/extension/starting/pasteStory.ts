import * as vscode from 'vscode';
import { type PastedStory, pasteStory } from '../../core/start/pasteStory.ts';
import { snippetOf } from '../shared/snippetOf.ts';

/** Offers to paste a story instead of plain text; empty if there is no story or pasting it would make no difference. */
export function pasteEdit(
	document: vscode.TextDocument,
	range: vscode.Range,
	pasted: string,
	kind: vscode.DocumentDropOrPasteEditKind,
): vscode.DocumentPasteEdit[] {
	const story = storyFor(document, range, pasted);
	if (!story || story.text.trim() === pasted.replace(/\r\n?/g, '\n').trim()) {
		return [];
	}
	const edit = new vscode.DocumentPasteEdit(asSnippet(story), vscode.l10n.t('Paste as Story'), kind);
	// Plain text stays the default.
	edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
	return [edit];
}

/**
 * Replaces the selection with the story on the clipboard, as a single undo step.
 *
 * @returns whether there is one
 */
export async function pasteClipboard(editor: vscode.TextEditor): Promise<boolean> {
	const { document, selection } = editor;
	const story = storyFor(document, selection, await vscode.env.clipboard.readText());
	const options = { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true };
	await (story && editor.insertSnippet(asSnippet(story), selection, options));
	return story !== null;
}

function storyFor(document: vscode.TextDocument, range: vscode.Range, pasted: string): PastedStory | null {
	const place = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
	return pasteStory(pasted, document.getText(), place);
}

/** The story as a snippet, with its title selected if it is a placeholder. */
function asSnippet({ text, title }: PastedStory): vscode.SnippetString {
	return snippetOf(text, title ? [title] : []);
}
