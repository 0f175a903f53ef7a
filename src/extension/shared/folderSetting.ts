import * as vscode from 'vscode';
import { configurationSection } from './ids.ts';

/**
 * The folder that a setting names, below the first workspace folder.
 *
 * @param fallback where the setting is empty or leads out of the workspace folder
 * @returns undefined where no folder is open
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
