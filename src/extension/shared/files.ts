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
	return document && (document.isDirty || document.isUntitled || (await exists(uri))) ? document : undefined;
}

/** Whether there is a file or folder. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
	try {
		await vscode.workspace.fs.stat(uri);
		return true;
	} catch {
		return false;
	}
}

/** The file itself, or the first one with a number that does not exist. */
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
