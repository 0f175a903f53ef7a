import * as vscode from 'vscode';
import { appendQuestions } from '../../core/guide/appendQuestions.ts';
import { escapeText } from '../../core/guide/page.ts';
import { daysBetween, startOfDay } from '../../core/practice/days.ts';
import { writeDate } from '../../core/practice/interviewDate.ts';
import type { GuideService } from '../services/guideService.ts';
import type { Services } from '../services/services.ts';
import { appendToFile } from '../shared/appendToFile.ts';
import { askForFolder } from '../shared/askForFolder.ts';
import { folderSetting } from '../shared/folderSetting.ts';
import { settings } from '../shared/ids.ts';
import { interviewDate } from '../shared/interviewDate.ts';
import { newBankText, newBankUri } from '../shared/newBank.ts';
import { keepInterviewDate, setInterviewDate } from './setInterviewDate.ts';

/** What the questions of interviews are filed under in the user's bank. */
const category = () => vscode.l10n.t('Asked in Interviews');

/**
 * *Note Asked Questions*, after an interview: asks how it went and what was asked, adds the questions to the user's
 * bank and both to a log in the preparation folder.
 */
export async function noteAskedQuestions({ guide }: Services): Promise<void> {
	const [folder] = vscode.workspace.workspaceFolders ?? [];
	const log = folderSetting(settings.preparationFolder, 'preparation');
	if (!folder || !log) {
		return askForFolder(vscode.l10n.t('Open a folder first; what you were asked is kept there in Markdown files.'));
	}
	const went = await askHowItWent();
	if (went === 'postponed') {
		return setInterviewDate();
	}
	const questions = went && (await askQuestions());
	if (!questions) {
		return;
	}
	const now = Date.now();
	const date = interviewDate();
	const day = date !== undefined && date <= now ? date : startOfDay(now);
	try {
		if (questions.length > 0) {
			await appendToFile(await bankOf(guide, folder), newBankText(), (text) =>
				appendQuestions(text, questions, category()),
			);
		}
		const file = vscode.Uri.joinPath(log, 'interviews.md');
		const { document, end } = await appendToFile(file, `# ${vscode.l10n.t('Interviews')}\n`, (text) => {
			const entry = [`## ${writeDate(day)}`, went, questions.map((question) => `- ${escapeText(question)}`).join('\n')];
			return { offset: text.trimEnd().length, text: `\n\n${entry.filter((part) => part !== '').join('\n\n')}` };
		});
		await vscode.window.showTextDocument(document, { selection: new vscode.Range(end, end) });
	} catch (error) {
		void vscode.window.showErrorMessage(
			vscode.l10n.t('The interview was not noted: {0}', error instanceof Error ? error.message : String(error)),
		);
		return;
	}
	if (date !== undefined && daysBetween(date, now) >= 0) {
		await keepInterviewDate('');
	}
}

async function askHowItWent(): Promise<string | 'postponed' | undefined> {
	const postponed = { label: vscode.l10n.t('It Was Postponed') };
	const picked = await vscode.window.showQuickPick(
		[
			{ label: vscode.l10n.t('It went well') },
			{ label: vscode.l10n.t('It was mixed') },
			{ label: vscode.l10n.t('It went badly') },
			postponed,
		],
		{
			title: vscode.l10n.t('After the Interview'),
			placeHolder: vscode.l10n.t('How did your interview go?'),
			ignoreFocusOut: true,
		},
	);
	return picked === postponed ? 'postponed' : picked && `${picked.label}.`;
}

/** One after the other, until none is typed; undefined when the user escapes before the first. */
async function askQuestions(): Promise<string[] | undefined> {
	const questions: string[] = [];
	for (;;) {
		const question = await vscode.window.showInputBox({
			title: vscode.l10n.t('After the Interview'),
			prompt: vscode.l10n.t(
				'Question {0} that you were asked; press Enter alone when there are no more',
				questions.length + 1,
			),
			ignoreFocusOut: true,
		});
		if (question === undefined && questions.length === 0) {
			return undefined;
		}
		if (question === undefined || question.trim() === '') {
			return questions;
		}
		questions.push(question.trim());
	}
}

/** The first of the user's plain lists, else a new one. */
async function bankOf(guide: GuideService, folder: vscode.WorkspaceFolder): Promise<vscode.Uri> {
	return (await guide.lists())[0] ?? newBankUri(folder);
}
