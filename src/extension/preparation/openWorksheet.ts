import * as vscode from 'vscode';
import { type Worksheet, worksheets } from '../../core/guide/preparation.ts';
import type { Services } from '../services/services.ts';
import { askForFolder } from '../shared/askForFolder.ts';
import { exists, newDocument } from '../shared/files.ts';
import { contextKeys } from '../shared/ids.ts';
import { stepTitle } from './preparationTree.ts';
import { worksheetTemplate, worksheetUri } from './worksheetFiles.ts';

/** Opens a worksheet in the preparation folder; if it does not exist, creates it from its template. */
export async function openWorksheet({ context }: Services, argument: unknown): Promise<void> {
	const worksheet = worksheets.find((name) => name === argument) ?? (await pickWorksheet());
	if (!worksheet) {
		return;
	}
	const file = worksheetUri(worksheet);
	if (!file) {
		return askForFolder(vscode.l10n.t('Open a folder first; your worksheets are kept there as Markdown files.'));
	}
	const template = () => worksheetTemplate(context.extensionUri, worksheet);
	await vscode.window.showTextDocument(await worksheetAt(file, template));
	await vscode.commands.executeCommand('setContext', contextKeys.worksheetOpened, true);
}

/**
 * Opens a worksheet, creating it if it does not exist.
 *
 * @throws if it is impossible to find out whether the file exists
 */
export async function worksheetAt(file: vscode.Uri, firstText: () => Promise<string>): Promise<vscode.TextDocument> {
	return (await exists(file)) ? vscode.workspace.openTextDocument(file) : newDocument(file, await firstText());
}

async function pickWorksheet(): Promise<Worksheet | undefined> {
	const items = worksheets.map((worksheet) => ({
		label: stepTitle(worksheet),
		description: `${worksheet}.md`,
		worksheet,
	}));
	const placeHolder = vscode.l10n.t('Choose a worksheet');
	return (await vscode.window.showQuickPick(items, { placeHolder }))?.worksheet;
}
