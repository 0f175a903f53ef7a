import * as vscode from 'vscode';
import type { ReviewRange } from '../../protocol/review.ts';
import { toRange } from '../shared/convert.ts';
import { documentOf } from '../shared/files.ts';

/** The document of a file, opened if necessary; undefined if the file does not exist. */
export async function openDocument(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
	const open = documentOf(uri);
	if (open) {
		return open;
	}
	try {
		return await vscode.workspace.openTextDocument(uri);
	} catch {
		return undefined;
	}
}

/** The column in which a file is open as text, or undefined. */
export function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
	return vscode.window.tabGroups.all.find(({ tabs }) =>
		tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString()),
	)?.viewColumn;
}

/**
 * Shows a range of a file in the editor that has it open, or else next to the page.
 *
 * @param pageColumn the column of the page
 */
export async function showPlace(
	uri: vscode.Uri,
	range: ReviewRange,
	pageColumn: vscode.ViewColumn | undefined,
	preserveFocus = false,
): Promise<void> {
	const beside = pageColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One;
	// Selected and focused in one step, so that nothing typed in between goes elsewhere; and not opened as a document,
	// which VS Code keeps for minutes, and Problems its findings, after the last editor has been closed.
	await vscode.commands.executeCommand('vscode.open', uri, {
		viewColumn: columnOf(uri) ?? beside,
		preserveFocus,
		selection: toRange(range),
	});
}
