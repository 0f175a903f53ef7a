import * as vscode from 'vscode';
import type { GuideQuestion } from '../../core/guide/guide.ts';
import { storyFileName } from '../../core/start/writeNewStory.ts';
import { fileNameOf } from '../../core/text/posixPath.ts';
import { type QuestionItem, searchQuestions } from '../services/questionPicker.ts';
import type { Services } from '../services/services.ts';
import { freeFile } from '../shared/files.ts';

/** The user's choices for a new story. */
export interface StoryPlan {
	readonly title: string;
	/** Null for a story that answers no question yet. */
	readonly question: GuideQuestion | null;
	/** Undefined if no folder is open. */
	readonly file: vscode.Uri | undefined;
}

export type Needs = Pick<Services, 'guide' | 'matches'>;

/** How a step ends: with an answer, with a button (back or, on the first step, change the file name), or canceled. */
type End<Answer> = { readonly answer: Answer } | 'back' | 'left' | { readonly beforeFileName: string };

/** How long typing must pause before a file name is proposed, so that not every keystroke looks for existing files. */
const proposalMilliseconds = 150;

/**
 * Asks for a title and a question; the user can go back. The file name is proposed along with the title, and asked for
 * only if the user wants to change it.
 *
 * @param known the question, if known
 * @param folder the folder for the file
 * @returns undefined if the user cancels
 */
export async function askForStory(
	services: Needs,
	known: GuideQuestion | undefined,
	folder: vscode.Uri | undefined,
): Promise<StoryPlan | undefined> {
	const totalSteps = known ? 1 : 2;
	let title = '';
	let name: string | undefined;
	let step: 'title' | 'question' | 'file' = 'title';
	for (;;) {
		if (step === 'title') {
			const end: End<string> = await askTitle(title, name, folder, totalSteps);
			if (typeof end === 'string') {
				return undefined;
			}
			step = 'answer' in end ? 'question' : 'file';
			title = 'answer' in end ? end.answer : end.beforeFileName;
		} else if (step === 'file') {
			const end = await askFileName(folder as vscode.Uri, name ?? (await proposal(folder as vscode.Uri, title)));
			if (end === 'left') {
				return undefined;
			}
			name = typeof end === 'object' && 'answer' in end ? end.answer : name;
			step = 'title';
		} else {
			const end: End<GuideQuestion | null> = known ? { answer: known } : await askQuestion(services, title, totalSteps);
			if (typeof end === 'object' && 'answer' in end) {
				const file = folder && vscode.Uri.joinPath(folder, name ?? storyFileName(title));
				return { title, question: end.answer, file };
			}
			if (end === 'left') {
				return undefined;
			}
			step = 'title';
		}
	}
}

/** Shows an input and waits until it ends. */
async function ended<Answer>(
	input: vscode.InputBox | vscode.QuickPick<QuestionItem>,
	start: (end: (answer: End<Answer>) => void) => void,
): Promise<End<Answer>> {
	try {
		return await new Promise((resolve) => {
			input.onDidHide(() => resolve('left'));
			input.onDidTriggerButton((button) => {
				resolve(button === vscode.QuickInputButtons.Back ? 'back' : { beforeFileName: input.value });
			});
			input.ignoreFocusOut = true;
			start(resolve);
			input.show();
		});
	} finally {
		input.dispose();
	}
}

async function askTitle(
	value: string,
	name: string | undefined,
	folder: vscode.Uri | undefined,
	totalSteps: number,
): Promise<End<string>> {
	const input = vscode.window.createInputBox();
	input.title = vscode.l10n.t('New Story');
	input.step = totalSteps > 1 ? 1 : undefined;
	input.totalSteps = totalSteps > 1 ? totalSteps : undefined;
	input.placeholder = vscode.l10n.t('The checkout outage on Black Friday');
	input.value = value;
	input.buttons = folder
		? [{ iconPath: new vscode.ThemeIcon('edit'), tooltip: vscode.l10n.t('Change the File Name…') }]
		: [];
	let timer: TimerHandle | undefined;
	/** Shows the name under which the story will be saved. */
	const propose = async () => {
		const typed = input.value.trim();
		const file = folder && (name ?? (typed === '' ? undefined : await proposal(folder, typed)));
		if (input.value.trim() === typed) {
			input.prompt =
				file === undefined
					? vscode.l10n.t('A working title that you will recognize')
					: vscode.l10n.t('A working title; the file: {0}', placeOf(folder as vscode.Uri, file));
		}
	};
	await propose();
	return ended<string>(input, (end) => {
		input.onDidChangeValue(() => {
			input.validationMessage = '';
			clearTimeout(timer);
			timer = setTimeout(() => void propose(), proposalMilliseconds);
		});
		input.onDidAccept(() => {
			const title = input.value.trim();
			if (title === '') {
				input.validationMessage = vscode.l10n.t('Type a title, or press Escape.');
			} else {
				end({ answer: title });
			}
		});
	});
}

function askQuestion({ guide, matches }: Needs, title: string, totalSteps: number): Promise<End<GuideQuestion | null>> {
	const picker = vscode.window.createQuickPick<QuestionItem>();
	picker.title = vscode.l10n.t('New Story');
	picker.step = totalSteps;
	picker.totalSteps = totalSteps;
	picker.placeholder = vscode.l10n.t('Choose the question that the story answers, or type to search');
	picker.buttons = [vscode.QuickInputButtons.Back];
	const none: QuestionItem = { label: vscode.l10n.t('No Question Yet'), iconPath: new vscode.ThemeIcon('dash') };
	return ended<GuideQuestion | null>(picker, (end) => {
		void searchQuestions(picker, guide, ({ question }) => end({ answer: question ?? null }), {
			others: [none],
			suggested: () => matches.suggestionsFor(title),
		});
	});
}

function askFileName(folder: vscode.Uri, value: string): Promise<End<string>> {
	const input = vscode.window.createInputBox();
	input.title = vscode.l10n.t('New Story');
	input.prompt = vscode.l10n.t('The file in {0}', vscode.workspace.asRelativePath(folder));
	input.value = value;
	input.valueSelection = [0, value.lastIndexOf('.')];
	input.buttons = [vscode.QuickInputButtons.Back];
	return ended<string>(input, (end) => {
		input.onDidChangeValue(() => {
			input.validationMessage = '';
		});
		input.onDidAccept(() => {
			const name = input.value.trim();
			if (/^[^\\/:*?"<>|]*[^\\/:*?"<>|.\s]$/.test(name)) {
				end({ answer: name.replace(/(?<!\.md|\.markdown)$/i, '.md') });
			} else {
				input.validationMessage = vscode.l10n.t('Type a file name without slashes and special characters.');
			}
		});
	});
}

/** The default file name, derived from the title and numbered if the file exists. */
async function proposal(folder: vscode.Uri, title: string): Promise<string> {
	const { path } = await freeFile(vscode.Uri.joinPath(folder, storyFileName(title)));
	return fileNameOf(path);
}

function placeOf(folder: vscode.Uri, name: string): string {
	return vscode.workspace.asRelativePath(vscode.Uri.joinPath(folder, name));
}
