import * as vscode from 'vscode';
import { type Worksheet, worksheets } from '../../core/guide/preparation.ts';
import { configurationSection, settings } from '../shared/ids.ts';

const defaultFolder = 'preparation';

/** Opens a worksheet in the preparation folder; makes it from its template where there is none yet. */
export async function openWorksheet(extension: vscode.Uri, argument: unknown): Promise<void> {
	const worksheet = worksheets.find((name) => name === argument) ?? (await pickWorksheet());
	if (!worksheet) {
		return;
	}
	const folder = preparationFolder();
	if (!folder) {
		void vscode.window.showInformationMessage(
			vscode.l10n.t('Open a folder first; your worksheets are Markdown files in it.'),
		);
		return;
	}
	const file = vscode.Uri.joinPath(folder, `${worksheet}.md`);
	if (!(await exists(file))) {
		const template = vscode.Uri.joinPath(extension, 'media', 'preparation', `${worksheet}.md`);
		await vscode.workspace.fs.writeFile(file, await vscode.workspace.fs.readFile(template));
	}
	await vscode.window.showTextDocument(file);
}

/** The folder for worksheets and reports below the first workspace folder; undefined where no folder is open. */
function preparationFolder(): vscode.Uri | undefined {
	const [root] = vscode.workspace.workspaceFolders ?? [];
	if (!root) {
		return undefined;
	}
	const name = vscode.workspace
		.getConfiguration(configurationSection, root.uri)
		.get<unknown>(settings.preparationFolder);
	const isBelow = typeof name === 'string' && name.trim() !== '' && !name.split(/[\\/]/).includes('..');
	return vscode.Uri.joinPath(root.uri, isBelow ? name : defaultFolder);
}

async function exists(file: vscode.Uri): Promise<boolean> {
	try {
		await vscode.workspace.fs.stat(file);
		return true;
	} catch {
		return false;
	}
}

async function pickWorksheet(): Promise<Worksheet | undefined> {
	const placeHolder = vscode.l10n.t('Choose a worksheet');
	return (await vscode.window.showQuickPick([...worksheets], { placeHolder })) as Worksheet | undefined;
}
