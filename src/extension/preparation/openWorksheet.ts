import * as vscode from 'vscode';
import { type Worksheet, worksheets } from '../../core/guide/preparation.ts';
import { askForFolder } from '../shared/askForFolder.ts';
import { exists, newDocument } from '../shared/files.ts';
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
	await vscode.window.showTextDocument(await worksheetIn(folder, worksheet, extension));
}

/**
 * A worksheet of a folder, made from its template where there is none yet.
 *
 * @throws where it cannot be known whether there is one
 */
export async function worksheetIn(
	folder: vscode.Uri,
	worksheet: Worksheet,
	extension: vscode.Uri,
): Promise<vscode.TextDocument> {
	const { workspace } = vscode;
	const file = vscode.Uri.joinPath(folder, `${worksheet}.md`);
	if (await exists(file)) {
		return workspace.openTextDocument(file);
	}
	const template = await workspace.fs.readFile(
		vscode.Uri.joinPath(extension, 'media', 'preparation', `${worksheet}.md`),
	);
	return newDocument(file, new TextDecoder('utf-8', { fatal: false }).decode(template));
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
