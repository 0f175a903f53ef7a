import * as vscode from 'vscode';
import { type Worksheet, worksheets } from '../../core/guide/preparation.ts';
import { askForFolder } from '../shared/askForFolder.ts';
import { exists } from '../shared/files.ts';
import { folderSetting } from '../shared/folderSetting.ts';
import { settings } from '../shared/ids.ts';
import { worksheetTitle } from './preparationTree.ts';

/** Opens a worksheet in the preparation folder; makes it from its template where there is none yet. */
export async function openWorksheet(extension: vscode.Uri, argument: unknown): Promise<void> {
	const worksheet = worksheets.find((name) => name === argument) ?? (await pickWorksheet());
	if (!worksheet) {
		return;
	}
	const folder = folderSetting(settings.preparationFolder, 'preparation');
	if (!folder) {
		return askForFolder(vscode.l10n.t('Open a folder first; your worksheets are kept there as Markdown files.'));
	}
	const file = vscode.Uri.joinPath(folder, `${worksheet}.md`);
	if (!(await exists(file))) {
		const template = vscode.Uri.joinPath(extension, 'media', 'preparation', `${worksheet}.md`);
		await vscode.workspace.fs.writeFile(file, await vscode.workspace.fs.readFile(template));
	}
	await vscode.window.showTextDocument(file);
}

async function pickWorksheet(): Promise<Worksheet | undefined> {
	const items = worksheets.map((worksheet) => ({
		label: worksheetTitle(worksheet),
		description: `${worksheet}.md`,
		worksheet,
	}));
	const placeHolder = vscode.l10n.t('Choose a worksheet');
	return (await vscode.window.showQuickPick(items, { placeHolder }))?.worksheet;
}
