import * as vscode from 'vscode';
import { appendQuestions } from '../../core/guide/appendQuestions.ts';
import { askedInGuide } from '../../core/guide/asked.ts';
import { namesOfBank } from '../../core/guide/bankPaths.ts';
import type { Guide, GuideQuestion } from '../../core/guide/guide.ts';
import type { Question } from '../../core/guide/model.ts';
import { readBank } from '../../core/guide/readBank.ts';
import { type AskedQuestion, type Interview, type Outcome, ratingOf } from '../../core/interviews/interview.ts';
import { appendInterview } from '../../core/interviews/interviewLog.ts';
import { interviewLogName } from '../../core/interviews/logName.ts';
import { StoryBank } from '../../core/matching/storyBank.ts';
import { bareText, suggestionsOf } from '../../core/matching/suggestions.ts';
import { daysBetween, startOfDay } from '../../core/practice/days.ts';
import { readDate, writeDate } from '../../core/practice/interviewDate.ts';
import { folderOf, relativeLink } from '../../core/text/posixPath.ts';
import type { GuideService } from '../services/guideService.ts';
import { categoryOf, searchAsTyped } from '../services/questionPicker.ts';
import type { Services } from '../services/services.ts';
import type { IndexedStory } from '../services/storyIndex.ts';
import { readTellings, tellingsText } from '../services/tellings.ts';
import { appendToFile } from '../shared/appendToFile.ts';
import { askForFolder } from '../shared/askForFolder.ts';
import { inputStep } from '../shared/inputStep.ts';
import { interviewDate } from '../shared/interviewDate.ts';
import { askBank, newBankText, newBankUri } from '../shared/newBank.ts';
import { ownFolder } from '../shared/ownFolder.ts';
import { summaryMilliseconds } from '../shared/statusBar.ts';
import { keepInterviewDate, setInterviewDate } from './setInterviewDate.ts';

/** The category for interview questions in the user's bank. */
const category = () => vscode.l10n.t('Asked in Interviews');
const step = () => inputStep(vscode.l10n.t('Log an Interview'));

/**
 * *Log an Interview*: asks how it went, with whom, what was asked, which story was told and how that went. All of it is
 * added to the log in the preparation folder. Questions that the guide lacks are added to the user's bank (it asks which
 * one if there are several; after Escape, they are in the log alone), and how an answer went is added to the practice
 * history, so that the question comes back when it should.
 */
export async function logInterview(services: Services): Promise<void> {
	const [folder] = vscode.workspace.workspaceFolders ?? [];
	const preparation = ownFolder('preparation');
	if (!folder || !preparation) {
		return askForFolder(
			vscode.l10n.t('Open a folder first; the questions you were asked are kept there in Markdown files.'),
		);
	}
	const log = vscode.Uri.joinPath(preparation, interviewLogName);
	const went = await askHowItWent();
	if (went === 'postponed') {
		return setInterviewDate();
	}
	const now = Date.now();
	const planned = interviewDate();
	const day = went && (await askDay(planned !== undefined && planned <= now ? planned : startOfDay(now)));
	const company = day && (await ask(vscode.l10n.t('Which company was it? Leave it empty to skip')));
	const interviewer = company !== undefined && went && (await ask(vscode.l10n.t('Who asked? Leave it empty to skip')));
	const questions = typeof interviewer === 'string' ? await askQuestions(services, log) : undefined;
	if (!went || !day || company === undefined || typeof interviewer !== 'string' || !questions) {
		return;
	}
	try {
		await keep(services, folder, log, { date: day, company, interviewer, went, questions });
	} catch (error) {
		void vscode.window.showErrorMessage(
			vscode.l10n.t('The interview was not logged: {0}', error instanceof Error ? error.message : String(error)),
		);
		return;
	}
	if (planned !== undefined && daysBetween(planned, now) >= 0) {
		await keepInterviewDate('');
	}
}

async function keep(
	{ guide, practice }: Services,
	folder: vscode.WorkspaceFolder,
	log: vscode.Uri,
	interview: Interview,
): Promise<void> {
	const known = await guide.complete();
	const unknown = interview.questions.map(({ question }) => question).filter((each) => !askedInGuide(each, known));
	const bank = unknown.length > 0 ? await askBank(await guide.lists(), newBankUri(folder), step()) : undefined;
	const asked: Question[] = [...known.questions];
	if (bank) {
		const added = await appendToFile(bank, newBankText(), (text) => appendQuestions(text, unknown, category()));
		const { name, folder: inFolder } = namesOfBank(bank.path);
		asked.push(...readBank(added.document.getText(), name, inFolder).questions.map(({ question }) => question));
	}
	const { document, end } = await appendToFile(log, `# ${vscode.l10n.t('Interviews')}\n`, (text) =>
		appendInterview(text, interview),
	);
	await vscode.window.showTextDocument(document, { selection: new vscode.Range(end, end) });
	let isRated = false;
	for (const { question, went } of interview.questions) {
		const id = askedInGuide(question, { questions: asked })?.id;
		if (id !== undefined && went) {
			await practice.rate(id, ratingOf(went), { mode: 'speak' });
			isRated = true;
		}
	}
	const places = [
		...(bank ? [vscode.workspace.asRelativePath(bank)] : []),
		...(isRated ? [vscode.l10n.t('your practice history')] : []),
	];
	if (places.length > 0) {
		// Briefly, because the status bar cuts what is long.
		vscode.window.setStatusBarMessage(vscode.l10n.t('Added to {0}', places.join(', ')), summaryMilliseconds);
	}
}

function outcomes(): (vscode.QuickPickItem & { went: Outcome })[] {
	return [
		{ label: vscode.l10n.t('It went well'), went: 'well' },
		{ label: vscode.l10n.t('It was mixed'), went: 'mixed' },
		{ label: vscode.l10n.t('It went badly'), went: 'badly' },
	];
}

async function askHowItWent(): Promise<Outcome | 'postponed' | undefined> {
	const items: (vscode.QuickPickItem & { went: Outcome | 'postponed' })[] = [
		...outcomes(),
		{ label: vscode.l10n.t('It was postponed'), went: 'postponed' },
	];
	const picked = await vscode.window.showQuickPick(items, {
		...step(),
		placeHolder: vscode.l10n.t('How did your interview go?'),
	});
	return picked?.went;
}

/** The day of the interview, as written in the log; undefined if the user presses Escape. */
async function askDay(proposed: number): Promise<string | undefined> {
	const example = writeDate(proposed);
	const typed = await vscode.window.showInputBox({
		...step(),
		prompt: vscode.l10n.t('Which day was it? Year, month and day, such as {0}', example),
		value: example,
		validateInput: (value) =>
			readDate(value.trim()) === undefined ? vscode.l10n.t('Type a date such as {0}.', example) : undefined,
	});
	const date = typed === undefined ? undefined : readDate(typed.trim());
	return date === undefined ? undefined : writeDate(date);
}

/** A single line of text; undefined if the user presses Escape. */
async function ask(prompt: string): Promise<string | undefined> {
	const typed = await vscode.window.showInputBox({ ...step(), prompt });
	return typed?.trim();
}

/** Asks for questions until the user is done; undefined if the user presses Escape at the first one. */
async function askQuestions(services: Services, log: vscode.Uri): Promise<AskedQuestion[] | undefined> {
	const questions: AskedQuestion[] = [];
	const guide = await services.guide.complete();
	for (;;) {
		const question = await askQuestion(services.guide, guide, questions.length + 1);
		if (question === undefined && questions.length === 0) {
			return undefined;
		}
		if (question === undefined || question === '') {
			return questions;
		}
		questions.push({ question, ...(await askAnswer(services, guide, question, log)) });
	}
}

/** The questions of the guide that somebody may mean who asks it in other words, best first. */
function meantBy(asked: string, guide: Guide): GuideQuestion[] {
	const matches = new StoryBank(guide).questionsForText(bareText(asked, [asked]));
	return suggestionsOf(matches).flatMap(({ id }) => guide.question(id) ?? []);
}

/** A question, typed or chosen from the guide; empty if there are no more, undefined if the user presses Escape. */
async function askQuestion(service: GuideService, guide: Guide, number: number): Promise<string | undefined> {
	const search = await service.search();
	const picker = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly asked: string }>();
	Object.assign(picker, step());
	picker.placeholder = vscode.l10n.t('Question {0} that you were asked; leave it empty when there are no more', number);
	const itemsFor = (typed: string) => {
		if (typed === '') {
			return [{ label: vscode.l10n.t('No More Questions'), asked: '' }];
		}
		const meant = meantBy(typed, guide);
		// Beside what is meant, what has every word in its title; a sample has them by chance.
		const found = search
			.find(typed)
			.flatMap((hit) => (hit.kind === 'question' && (meant.length === 0 || hit.context === '') ? [hit.question] : []));
		const questions = new Map([...meant, ...found].map((question) => [question.id, question]));
		return [
			{ label: typed, description: vscode.l10n.t('as typed'), asked: typed },
			...[...questions.values()].map((question) => {
				return { label: question.title, asked: question.title, ...categoryOf(guide, question) };
			}),
		];
	};
	picker.show();
	try {
		return await new Promise<string | undefined>((resolve) => {
			picker.onDidHide(() => resolve(undefined));
			void searchAsTyped(
				picker,
				async () => itemsFor,
				({ asked }) => resolve(asked),
			);
		});
	} finally {
		picker.dispose();
	}
}

/** Asks which story was told and how that went; pressing Escape leaves an answer out. */
async function askAnswer(
	services: Services,
	guide: Guide,
	question: string,
	log: vscode.Uri,
): Promise<Pick<AskedQuestion, 'story' | 'went'>> {
	const asked = askedInGuide(question, guide) ?? meantBy(question, guide)[0];
	const [all, fitting, tellingsOf] = await Promise.all([
		services.stories.all(),
		asked ? services.matches.storiesFor(asked.id) : [],
		readTellings(services.stories),
	]);
	const toItem = (story: IndexedStory, why?: string) => ({
		label: story.title,
		description: [vscode.workspace.asRelativePath(story.uri), tellingsText(tellingsOf(story))]
			.filter(Boolean)
			.join(', '),
		...(why !== undefined && { detail: why }),
		story,
	});
	const none = { label: vscode.l10n.t('None of My Stories'), story: undefined };
	const others = all.filter((story) => !fitting.some((each) => each.story === story));
	const items: (vscode.QuickPickItem & { readonly story: IndexedStory | undefined })[] = [
		...fitting.map(({ story, why: [why] }) => toItem(story, why)),
		none,
		...others.map((story) => toItem(story)),
	];
	const placeHolder = vscode.l10n.t('Which story did you tell?');
	const story = all.length === 0 ? none : await vscode.window.showQuickPick(items, { ...step(), placeHolder });
	const went = await vscode.window.showQuickPick(outcomes(), {
		...step(),
		placeHolder: vscode.l10n.t('How did this answer go? Press Escape to leave it open'),
	});
	const told = story?.story;
	return {
		story: told ? { title: told.title, path: relativeLink(folderOf(log.path), told.uri.path) } : null,
		went: went?.went ?? null,
	};
}
