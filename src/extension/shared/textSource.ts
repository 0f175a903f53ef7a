import * as vscode from 'vscode';
import { readText } from './readText.ts';

/** A text and its source; `name` is empty if it is not from a file. */
export interface SourceText {
	readonly text: string;
	readonly name: string;
}

interface SourceItem extends vscode.QuickPickItem {
	get(): Promise<SourceText | undefined>;
}

/**
 * A text that the user provides: the selection in the active editor or, without one, a choice among the open file, the
 * clipboard and any other file. Undefined if they cancel or if it cannot be read, which shows an error.
 *
 * @param placeHolder the prompt
 * @param isMeant whether a text is one to read; the open file is offered first if it is, or if the clipboard is not
 */
export async function askForText(
	title: string,
	placeHolder: string,
	isMeant: (text: string) => boolean,
): Promise<SourceText | undefined> {
	const editor = vscode.window.activeTextEditor;
	const selected = editor?.document.getText(editor.selection) ?? '';
	if (selected.trim() !== '') {
		return { text: selected, name: '' };
	}
	const clipboard = await vscode.env.clipboard.readText();
	const items: SourceItem[] = [];
	if (clipboard.trim() !== '') {
		items.push({
			label: `$(clippy) ${vscode.l10n.t('Paste from the Clipboard')}`,
			detail: beginningOf(clipboard),
			get: async () => ({ text: clipboard, name: '' }),
		});
	}
	if (editor && editor.document.getText().trim() !== '') {
		const { document } = editor;
		const open: SourceItem = {
			label: `$(file) ${vscode.l10n.t('The Open File')}`,
			description: vscode.workspace.asRelativePath(document.uri),
			get: async () => ({ text: document.getText(), name: nameOf(document.uri) }),
		};
		if (isMeant(document.getText()) || !isMeant(clipboard)) {
			items.unshift(open);
		} else {
			items.push(open);
		}
	}
	items.push({ label: `$(folder-opened) ${vscode.l10n.t('Choose a File…')}`, get: chooseFile });
	const picked = await vscode.window.showQuickPick(items, { title, placeHolder });
	return picked?.get();
}

async function chooseFile(): Promise<SourceText | undefined> {
	const [uri] = (await vscode.window.showOpenDialog({ canSelectMany: false })) ?? [];
	const read = uri && (await readText(uri));
	if (!uri || !read) {
		return undefined;
	}
	if (read.error !== undefined) {
		void vscode.window.showErrorMessage(read.error);
		return undefined;
	}
	return { text: read.text, name: nameOf(uri) };
}

const mostShown = 120;

function beginningOf(text: string): string {
	return text
		.slice(0, 2 * mostShown)
		.replace(/\s+/g, ' ')
		.trim()
		.slice(0, mostShown);
}

function nameOf({ path }: vscode.Uri): string {
	return path.slice(path.lastIndexOf('/') + 1);
}
