import * as vscode from 'vscode';
import { editBetween } from '../../core/text/edit.ts';

/** A change to a file, with its text before and after. */
export interface Change {
	readonly uri: vscode.Uri;
	readonly before: string;
	readonly after: string;
	/** Whether the file was saved with it. */
	readonly isSaved: boolean;
}

/** Runs something that may change a file; undefined if it does not. */
export async function changeOf(uri: vscode.Uri, run: () => Thenable<unknown>): Promise<Change | undefined> {
	const before = (await vscode.workspace.openTextDocument(uri)).getText();
	await run();
	const document = await vscode.workspace.openTextDocument(uri);
	const after = document.getText();
	return after === before ? undefined : { uri, before, after, isSaved: !document.isDirty };
}

/**
 * Takes a change back, as one undo step.
 *
 * @returns whether it could: the file must not have changed since
 */
export async function undoChange({ uri, before, after, isSaved }: Change): Promise<boolean> {
	const document = await vscode.workspace.openTextDocument(uri);
	if (document.getText() !== after) {
		return false;
	}
	const { start, end, text } = editBetween(after, before);
	const edit = new vscode.WorkspaceEdit();
	edit.replace(uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
	const isDone = await vscode.workspace.applyEdit(edit);
	if (isDone && isSaved) {
		await document.save();
	}
	return isDone;
}
