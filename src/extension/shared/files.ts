import * as vscode from 'vscode';
import { fileNameOf, numberedName } from '../../core/text/posixPath.ts';

/** The open document with a URI, if any. */
export function documentOf(uri: vscode.Uri): vscode.TextDocument | undefined {
	const key = uri.toString();
	return vscode.workspace.textDocuments.find((open) => open.uri.toString() === key);
}

/**
 * The open document with a URI. Undefined if its file is gone and it has no unsaved changes, because documents stay in
 * memory for a while after their file is deleted.
 */
export async function shownDocument(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
	const document = documentOf(uri);
	return document && (document.isDirty || document.isUntitled || !(await isGone(uri))) ? document : undefined;
}

/**
 * Whether a file or folder exists.
 *
 * @throws the file system's error if that cannot be determined
 */
export async function exists(uri: vscode.Uri): Promise<boolean> {
	try {
		await vscode.workspace.fs.stat(uri);
		return true;
	} catch (error) {
		if (isNotFound(error)) {
			return false;
		}
		throw error;
	}
}

/** Whether an error says that there is no such file or folder. */
export function isNotFound(error: unknown): boolean {
	return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

/** Whether a file or folder is known to be gone. */
export async function isGone(uri: vscode.Uri): Promise<boolean> {
	try {
		return !(await exists(uri));
	} catch {
		return false;
	}
}

/**
 * Writes a file and verifies that it is complete: a full disk may silently store less than it was given. Also updates a
 * document that stayed in memory after its file was deleted.
 *
 * @throws the file system's error, or an error saying that the disk may be full
 */
export async function writeWhole(file: vscode.Uri, content: string | Uint8Array): Promise<void> {
	const { fs, applyEdit } = vscode.workspace;
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	if (documentOf(file)?.isDirty === false) {
		const edit = new vscode.WorkspaceEdit();
		edit.createFile(file, { contents: bytes, overwrite: true });
		if (!(await applyEdit(edit))) {
			throw new Error(vscode.l10n.t('the file cannot be changed'));
		}
	} else {
		await fs.writeFile(file, bytes);
	}
	if ((await fs.stat(file)).size !== bytes.length) {
		throw new Error(vscode.l10n.t('the disk may be full'));
	}
}

/**
 * Writes a text into a new file with the given name, numbered if necessary: it never overwrites a file. If writing
 * fails, the user sees a message and the text opens as an untitled document.
 */
export async function newDocument(wanted: vscode.Uri, text: string): Promise<vscode.TextDocument> {
	const { fs, openTextDocument, asRelativePath } = vscode.workspace;
	let created: vscode.Uri | undefined;
	try {
		created = await freeFile(wanted);
		await writeWhole(created, text);
		return await openTextDocument(created);
	} catch {
		if (created) {
			// Do not leave a partial file behind.
			await fs.delete(created).then(undefined, () => {});
		}
		void vscode.window.showWarningMessage(
			vscode.l10n.t('{0} cannot be written; save the text somewhere else.', asRelativePath(wanted)),
		);
		return openTextDocument({ language: 'markdown', content: text });
	}
}

/**
 * The given file or, if it exists, the first numbered variant that does not.
 *
 * @throws like {@link exists}
 */
export async function freeFile(wanted: vscode.Uri): Promise<vscode.Uri> {
	const folder = vscode.Uri.joinPath(wanted, '..');
	const name = fileNameOf(wanted.path);
	let file = wanted;
	for (let number = 2; await exists(file); number++) {
		file = vscode.Uri.joinPath(folder, numberedName(name, number));
	}
	return file;
}

/** Whether an address, as a string, is that of a file or folder, or inside that folder. */
export function isAtOrBelow(address: string, uri: vscode.Uri): boolean {
	return `${address}/`.startsWith(`${uri.toString()}/`);
}
