import * as vscode from 'vscode';
import { configurationSection, settings } from './ids.ts';

/**
 * The folder for what the user writes, in the first workspace folder: inside the one that a setting names.
 *
 * @param kind stories, or worksheets and reports
 * @returns undefined if no folder is open
 */
export function ownFolder(kind: 'stories' | 'preparation'): vscode.Uri | undefined {
	const [root] = vscode.workspace.workspaceFolders ?? [];
	if (!root) {
		return undefined;
	}
	const name = vscode.workspace.getConfiguration(configurationSection, root.uri).get<unknown>(settings.folder);
	const isInside = typeof name === 'string' && !name.split(/[\\/]/).includes('..');
	return vscode.Uri.joinPath(root.uri, isInside ? name.trim() : '', kind);
}

/** Whether a change of the configuration may concern {@link ownFolder}. */
export function affectsOwnFolder(event: vscode.ConfigurationChangeEvent): boolean {
	return event.affectsConfiguration(`${configurationSection}.${settings.folder}`);
}
