import * as vscode from 'vscode';
import { fileNameOf } from '../../core/text/posixPath.ts';
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
 * @param isMeant whether a text is one to read; the open file is offered first if it is
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
	const open = editor && editor.document.getText().trim() !== '' ? editor.document : undefined;
	const file = open && {
		label: `$(file) ${vscode.l10n.t('The Open File')}`,
		description: vscode.workspace.asRelativePath(open.uri),
		get: async () => ({ text: open.getText(), name: fileNameOf(open.uri.path) }),
	};
	const isFirst = open !== undefined && isMeant(open.getText());
	// In a browser, reading it may ask for permission, so not before it is chosen.
	const clipboard = { label: `$(clippy) ${vscode.l10n.t('Paste from the Clipboard')}`, get: readClipboard };
	const items: SourceItem[] = [
		...(file && isFirst ? [file] : []),
		clipboard,
		...(file && !isFirst ? [file] : []),
		{ label: `$(folder-opened) ${vscode.l10n.t('Choose a File…')}`, get: chooseFile },
	];
	const picked = await vscode.window.showQuickPick(items, { title, placeHolder });
	return picked?.get();
}

async function readClipboard(): Promise<SourceText | undefined> {
	const text = await vscode.env.clipboard.readText();
	if (text.trim() === '') {
		void vscode.window.showErrorMessage(vscode.l10n.t('The clipboard holds no text; copy the text first.'));
		return undefined;
	}
	return { text, name: '' };
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
	return { text: read.text, name: fileNameOf(uri.path) };
}
