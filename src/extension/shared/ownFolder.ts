import * as vscode from 'vscode';
import { configurationSection, formerSettings, settings } from './ids.ts';

/**
 * The folder for what the user writes, in the first workspace folder: inside the one that a setting names, unless a
 * former setting names one for this alone.
 *
 * @param kind stories, or worksheets and reports
 * @returns undefined if no folder is open
 */
export function ownFolder(kind: 'stories' | 'preparation'): vscode.Uri | undefined {
	const [root] = vscode.workspace.workspaceFolders ?? [];
	if (!root) {
		return undefined;
	}
	const section = vscode.workspace.getConfiguration(configurationSection, root.uri);
	const inside = (setting: string) => {
		const name = section.get<unknown>(setting);
		return typeof name === 'string' && !name.split(/[\\/]/).includes('..') ? name.trim() : '';
	};
	const former = inside(formerSettings[`${kind}Folder`]);
	return former ? vscode.Uri.joinPath(root.uri, former) : vscode.Uri.joinPath(root.uri, inside(settings.folder), kind);
}

/** Whether a change of the configuration may concern {@link ownFolder}. */
export function affectsOwnFolder(event: vscode.ConfigurationChangeEvent): boolean {
	const { storiesFolder, preparationFolder } = formerSettings;
	return [settings.folder, storiesFolder, preparationFolder].some((setting) =>
		event.affectsConfiguration(`${configurationSection}.${setting}`),
	);
}
