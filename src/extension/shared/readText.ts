import * as vscode from 'vscode';
import { isNotFound, shownDocument } from './files.ts';

const megabyte = 1_000_000;
/** No story is this large; anything longer would block the editor. */
const maxBytes = 5 * megabyte;

/** The text of a file, or one sentence on why it cannot be read. */
export type TextOrError = { readonly text: string; readonly error?: never } | { readonly error: string };

/** The text of a file as shown in the editor if open; otherwise as read by {@link readText}. */
export async function readShownText(uri: vscode.Uri): Promise<TextOrError | null> {
	const document = await shownDocument(uri);
	return document ? { text: document.getText() } : readText(uri);
}

/**
 * Reads a file as UTF-8 text. Drops a byte order mark, as the editor does when it opens a file.
 *
 * @returns null if the file does not exist
 */
export async function readText(uri: vscode.Uri): Promise<TextOrError | null> {
	let bytes: Uint8Array | 'too-large' | null;
	try {
		bytes = await readBytes(uri);
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

/** Pipes and devices, which may never end, are not read. */
async function readBytes(uri: vscode.Uri): Promise<Uint8Array | 'too-large' | null> {
	const { fs } = vscode.workspace;
	try {
		const { size, type } = await fs.stat(uri);
		if (!(type & vscode.FileType.File)) {
			throw new Error(`${uri.path} is not a regular file.`);
		}
		return size > maxBytes ? 'too-large' : await fs.readFile(uri);
	} catch (error) {
		if (isNotFound(error)) {
			return null;
		}
		throw error;
	}
}
