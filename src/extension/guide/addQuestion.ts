import * as vscode from 'vscode';
import { appendQuestion } from '../../core/guide/appendQuestion.ts';
import type { Guide } from '../../core/guide/guide.ts';
import { readText } from '../shared/readText.ts';
import type { GuideService } from './guideService.ts';

/** The bank of somebody who has none yet; the default globs find it. */
const newBank = 'question-banks/my-questions.md';

/** *Add Question*: asks for a question and a category and appends it to a plain list of the user's. */
export async function addQuestion(service: GuideService, category?: string): Promise<void> {
	const [folder] = vscode.workspace.workspaceFolders ?? [];
	if (!folder) {
		void vscode.window.showInformationMessage(
			vscode.l10n.t('Open a folder first; your questions are kept in a Markdown file in it.'),
		);
		return;
	}
	const question = await vscode.window.showInputBox({
		title: vscode.l10n.t('Add Question'),
		prompt: vscode.l10n.t('The question as an interviewer asks it'),
		placeHolder: vscode.l10n.t('Tell me about a time you…'),
		validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('Type the question, or press Escape.') : undefined),
	});
	const guide = question === undefined ? undefined : await service.complete();
	const into = guide && (category ?? (await askCategory(guide)));
	if (!guide || question === undefined || into === undefined) {
		return;
	}
	const bank = await askBank(await service.lists(), vscode.Uri.joinPath(folder.uri, newBank));
	if (bank) {
		await append(bank, question.trim(), into);
	}
}

async function askCategory(guide: Guide): Promise<string | undefined> {
	const items = guide.categories.map(({ title, icon, description }) => ({
		label: title,
		description,
		iconPath: new vscode.ThemeIcon(icon),
	}));
	const other = { label: vscode.l10n.t('New Category…'), iconPath: new vscode.ThemeIcon('add'), isNew: true };
	const picked = await vscode.window.showQuickPick<vscode.QuickPickItem & { isNew?: boolean }>([...items, other], {
		title: vscode.l10n.t('Add Question'),
		placeHolder: vscode.l10n.t('Choose the category'),
	});
	if (!picked?.isNew) {
		return picked?.label;
	}
	const name = await vscode.window.showInputBox({ prompt: vscode.l10n.t('The name of the category') });
	return name?.trim() || undefined;
}

/** Asked for only when there are several lists. */
async function askBank(uris: readonly vscode.Uri[], fallback: vscode.Uri): Promise<vscode.Uri | undefined> {
	if (uris.length < 2) {
		return uris[0] ?? fallback;
	}
	const items = uris.map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri }));
	const placeHolder = vscode.l10n.t('Choose the file that the question is added to');
	return (await vscode.window.showQuickPick(items, { placeHolder }))?.uri;
}

/** As an edit of the document, so that it can be undone and joins what is not saved yet. */
async function append(bank: vscode.Uri, question: string, category: string): Promise<void> {
	const before = await readText(bank);
	if (before?.error !== undefined) {
		void vscode.window.showErrorMessage(before.error);
		return;
	}
	if (before === null) {
		await vscode.workspace.fs.writeFile(bank, new TextEncoder().encode(`# ${vscode.l10n.t('My Questions')}\n`));
	}
	const document = await vscode.workspace.openTextDocument(bank);
	const { offset, text } = appendQuestion(document.getText(), question, category);
	const edit = new vscode.WorkspaceEdit();
	edit.insert(bank, document.positionAt(offset), text);
	await vscode.workspace.applyEdit(edit);
	await document.save();
	const end = document.positionAt(offset + text.trimEnd().length);
	await vscode.window.showTextDocument(document, { selection: new vscode.Range(end, end), preview: true });
}
