import * as vscode from 'vscode';
import { type PastedStory, pasteStory } from '../../core/start/pasteStory.ts';

/** A choice besides plain text for a paste that contains a story; nothing where it would change nothing. */
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
	// Plain text stays what is pasted unless someone chooses otherwise.
	edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
	return [edit];
}

/** *Paste as Story*: writes the story that the clipboard holds in place of the selection, in one step to undo. */
export async function pasteClipboard(editor: vscode.TextEditor): Promise<void> {
	const { document, selection } = editor;
	const story = storyFor(document, selection, await vscode.env.clipboard.readText());
	if (!story) {
		void vscode.window.showInformationMessage(
			vscode.l10n.t(
				'The clipboard does not contain a story with labels such as “Situation:”. Paste the text, select it and run “Turn Selection into a Story”.',
			),
		);
		return;
	}
	await editor.insertSnippet(asSnippet(story), selection, {
		undoStopBefore: true,
		undoStopAfter: true,
		keepWhitespace: true,
	});
}

function storyFor(document: vscode.TextDocument, range: vscode.Range, pasted: string): PastedStory | null {
	const place = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
	return pasteStory(pasted, document.getText(), place);
}

/** The story with its title, where it is a placeholder, to be typed over. */
function asSnippet({ text, title }: PastedStory): vscode.SnippetString {
	const snippet = new vscode.SnippetString();
	if (!title) {
		return snippet.appendText(text);
	}
	return snippet
		.appendText(text.slice(0, title.start))
		.appendPlaceholder((stop) => stop.appendText(text.slice(title.start, title.end)))
		.appendText(text.slice(title.end));
}
