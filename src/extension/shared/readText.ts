import * as vscode from 'vscode';
import { shownDocument } from './files.ts';

const megabyte = 1_000_000;
/** No story is that large; a longer one would block the editor. */
const maxBytes = 5 * megabyte;

/** The text of a file, or one sentence that says why it cannot be read. */
export type TextOrError = { readonly text: string; readonly error?: never } | { readonly error: string };

/** Files of the machine that the host runs on, read without a way through the window. */
export interface Disk {
	/**
	 * The bytes of a file, unless there are more than that many.
	 *
	 * @returns null when there is no such file
	 * @throws what the file system says
	 */
	read(path: string, maxBytes: number): Promise<Uint8Array | 'too-large' | null>;
}

/** The text of a file as the editor shows it where it is open, else as {@link readText} reads it. */
export async function readShownText(uri: vscode.Uri): Promise<TextOrError | null> {
	const document = await shownDocument(uri);
	return document ? { text: document.getText() } : readText(uri);
}

/**
 * Reads a file as UTF-8 text. A byte order mark is dropped, as the editor does it when it opens a file.
 *
 * @param disk reads files of this machine; where there is none, the editor does
 * @returns null when there is no such file
 */
export async function readText(uri: vscode.Uri, disk?: Disk): Promise<TextOrError | null> {
	let bytes: Uint8Array | 'too-large' | null;
	try {
		bytes = await (disk && uri.scheme === 'file' ? disk.read(uri.fsPath, maxBytes) : readByEditor(uri));
	} catch {
		return { error: vscode.l10n.t('The file cannot be read; check its permissions.') };
	}
	if (bytes === null) {
		return null;
	}
	if (bytes === 'too-large') {
		return { error: vscode.l10n.t('The file is larger than {0} MB; split it into several.', maxBytes / megabyte) };
	}
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
		return { error: vscode.l10n.t('The file is UTF-16; save it as UTF-8.') };
	}
	if (bytes.includes(0)) {
		return { error: vscode.l10n.t('The file is not text; rename it or exclude it with “ignore”.') };
	}
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch {
		return { error: vscode.l10n.t('The file is not UTF-8; save it in that encoding.') };
	}
}

async function readByEditor(uri: vscode.Uri): ReturnType<Disk['read']> {
	const { fs } = vscode.workspace;
	try {
		const { size } = await fs.stat(uri);
		return size > maxBytes ? 'too-large' : await fs.readFile(uri);
	} catch (error) {
		if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') {
			return null;
		}
		throw error;
	}
}
