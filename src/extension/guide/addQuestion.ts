import * as vscode from 'vscode';
import { appendQuestions } from '../../core/guide/appendQuestions.ts';
import { askedInGuide } from '../../core/guide/asked.ts';
import type { Guide } from '../../core/guide/guide.ts';
import { readsAsQuestion } from '../../core/guide/readBank.ts';
import { slug } from '../../core/guide/slug.ts';
import type { GuideService } from '../services/guideService.ts';
import { appendToFile } from '../shared/appendToFile.ts';
import { askForFolder } from '../shared/askForFolder.ts';
import { configurationSection, settings } from '../shared/ids.ts';
import { inputStep } from '../shared/inputStep.ts';
import { askBank, newBankText, newBankUri } from '../shared/newBank.ts';

/** *Add Question*: asks for a question and a category, and appends the question to one of the user's plain lists. */
export async function addQuestion(service: GuideService, category?: string): Promise<void> {
	const [folder] = vscode.workspace.workspaceFolders ?? [];
	if (!folder) {
		return askForFolder(vscode.l10n.t('Open a folder first; your questions are kept there in a Markdown file.'));
	}
	const [guide, lists] = await Promise.all([service.complete(), service.lists()]);
	const fallback = newBankUri(folder);
	if (lists.length === 0 && !(await service.isBank(fallback))) {
		await offerSetting(fallback);
		return;
	}
	const question = await askQuestion(guide);
	const into = question && (category ?? (await askCategory(guide)));
	const bank = into && (await askBank(lists, fallback, step()));
	if (bank) {
		await append(bank, question, into);
	}
}

/** Stays open when it loses focus, because questions are often copied from elsewhere. */
function step() {
	return inputStep(vscode.l10n.t('Add Question'));
}

async function offerSetting(bank: vscode.Uri): Promise<void> {
	const open = vscode.l10n.t('Open Settings');
	const setting = `${configurationSection}.${settings.questionBanks}`;
	const message = vscode.l10n.t(
		'Your questions would go into {0}, but the setting “{1}” does not include that file; add it there first.',
		vscode.workspace.asRelativePath(bank),
		setting,
	);
	if ((await vscode.window.showWarningMessage(message, open)) === open) {
		await vscode.commands.executeCommand('workbench.action.openSettings', setting);
	}
}

async function askQuestion(guide: Guide): Promise<string | undefined> {
	const question = await vscode.window.showInputBox({
		...step(),
		prompt: vscode.l10n.t('The question as an interviewer asks it'),
		placeHolder: vscode.l10n.t('Tell me about a time you…'),
		validateInput: (value) => {
			if (value.trim() === '') {
				return vscode.l10n.t('Type the question, or press Escape.');
			}
			return askedInGuide(value, guide) ? vscode.l10n.t('The guide already has this question.') : undefined;
		},
	});
	return question?.trim();
}

async function askCategory(guide: Guide): Promise<string | undefined> {
	const known = guide.categories.map(({ title, icon, description }) => ({
		label: title,
		description,
		iconPath: new vscode.ThemeIcon(icon),
	}));
	const add = { label: vscode.l10n.t('New Category…'), iconPath: new vscode.ThemeIcon('add'), alwaysShow: true };
	const placeHolder = vscode.l10n.t('Choose the category');
	const picked = await vscode.window.showQuickPick<vscode.QuickPickItem>([...known, add], { ...step(), placeHolder });
	if (picked !== add) {
		return picked?.label;
	}
	const name = await vscode.window.showInputBox({
		...step(),
		prompt: vscode.l10n.t('The name of the category'),
		placeHolder: vscode.l10n.t('Databases'),
		validateInput: (value) =>
			slug(value) !== '' && !readsAsQuestion(value.trim())
				? undefined
				: vscode.l10n.t('Type a name that is not a question itself, such as “Databases”, or press Escape.'),
	});
	return name?.trim();
}

/** If the question cannot be saved, it stays in the document and the user sees an error. */
export async function append(bank: vscode.Uri, question: string, category: string): Promise<void> {
	try {
		const { document, end } = await appendToFile(bank, newBankText(), (text) =>
			appendQuestions(text, [question], category),
		);
		await vscode.window.showTextDocument(document, { selection: new vscode.Range(end, end), preview: true });
	} catch (error) {
		void vscode.window.showErrorMessage(
			vscode.l10n.t(
				'The question was not added to {0}: {1}',
				vscode.workspace.asRelativePath(bank),
				error instanceof Error ? error.message : String(error),
			),
		);
	}
}
