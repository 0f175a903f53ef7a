import * as vscode from 'vscode';
import { numberedName } from '../../core/text/posixPath.ts';

/** The document of an address where it is open. */
export function documentOf(uri: vscode.Uri): vscode.TextDocument | undefined {
	const key = uri.toString();
	return vscode.workspace.textDocuments.find((open) => open.uri.toString() === key);
}

/**
 * The document of an address where it is open and its file is not gone, unless there are unsaved changes: a document
 * stays in memory for a while after its file was deleted.
 */
export async function shownDocument(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
	const document = documentOf(uri);
	return document && (document.isDirty || document.isUntitled || !(await isGone(uri))) ? document : undefined;
}

/**
 * Whether there is a file or folder.
 *
 * @throws what the file system says where that cannot be known
 */
export async function exists(uri: vscode.Uri): Promise<boolean> {
	try {
		await vscode.workspace.fs.stat(uri);
		return true;
	} catch (error) {
		if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') {
			return false;
		}
		throw error;
	}
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
 * Writes a file and looks whether it is there as a whole: a full disk may take less than it was given and say nothing.
 * A document that stayed in memory after its file was deleted has the new text at once.
 *
 * @throws what the file system says, or that the disk may be full
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
 * A text in a new file, under the wanted name or that with the first free number: no file is ever overwritten. Where
 * nothing can be written, which is said, the text is in a document without a file.
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
			// Half a text is of no use.
			await fs.delete(created).then(undefined, () => {});
		}
		void vscode.window.showWarningMessage(
			vscode.l10n.t('{0} cannot be written; save the text somewhere else.', asRelativePath(wanted)),
		);
		return openTextDocument({ language: 'markdown', content: text });
	}
}

/**
 * The file itself, or the first one with a number that does not exist.
 *
 * @throws as {@link exists}
 */
export async function freeFile(wanted: vscode.Uri): Promise<vscode.Uri> {
	const folder = vscode.Uri.joinPath(wanted, '..');
	const name = wanted.path.slice(wanted.path.lastIndexOf('/') + 1);
	let file = wanted;
	for (let number = 2; await exists(file); number++) {
		file = vscode.Uri.joinPath(folder, numberedName(name, number));
	}
	return file;
}

/** Whether an address is that of a file or folder, or of something in that folder. */
export function isAtOrBelow(address: string, uri: vscode.Uri): boolean {
	return `${address}/`.startsWith(`${uri.toString()}/`);
}
