import * as vscode from 'vscode';
import { configurationSection } from './ids.ts';

/**
 * The folder named by a setting, inside the first workspace folder.
 *
 * @param fallback used if the setting is empty or points outside the workspace folder
 * @returns undefined if no folder is open
 */
export function folderSetting(setting: string, fallback: string): vscode.Uri | undefined {
	const [root] = vscode.workspace.workspaceFolders ?? [];
	if (!root) {
		return undefined;
	}
	const name = vscode.workspace.getConfiguration(configurationSection, root.uri).get<unknown>(setting);
	const isBelow = typeof name === 'string' && name.trim() !== '' && !name.split(/[\\/]/).includes('..');
	return vscode.Uri.joinPath(root.uri, isBelow ? name : fallback);
}
