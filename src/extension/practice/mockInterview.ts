import * as vscode from 'vscode';
import { noFilter, type QuestionPack } from '../../core/guide/filter.ts';
import type { Guide } from '../../core/guide/guide.ts';
import type { Chapter } from '../../core/guide/model.ts';
import { turnQuestion, turnsOf } from '../../core/guide/writtenInterview.ts';
import type { Choice } from '../../core/practice/choose.ts';
import {
	type InterviewSetup,
	type InterviewStyle,
	type PlannedQuestion,
	planInterview,
	planLikely,
} from '../../core/practice/interviewPlan.ts';
import { fileNameOf } from '../../core/text/posixPath.ts';
import type { Services } from '../services/services.ts';
import { newDocument } from '../shared/files.ts';
import { inputStep } from '../shared/inputStep.ts';
import { openPreview } from '../shared/openPreview.ts';
import { ownFolder } from '../shared/ownFolder.ts';
import { reportPageUri } from '../shared/pageAddress.ts';
import { interviewReport, secondsOf } from './interviewReport.ts';
import type { InterviewRound } from './interviewRound.ts';
import type { InterviewStore, StoredInterview } from './interviewStore.ts';
import { restoreRound } from './round/keptRound.ts';
import type { Rounds } from './round/rounds.ts';

const mostQuestions = 30;
const mostMinutes = 240;
/** In a replayed interview; none of them needs as much as an answer of two minutes and the time to think. */
const minutesPerTurn = 3;

/**
 * *Start Mock Interview*: continues an unfinished interview, or asks for length and style of a new one.
 *
 * @param likely the questions to ask, to which guide and practice are then limited; if absent, the user chooses
 */
export async function startMockInterview(services: Services, rounds: Rounds, likely?: QuestionPack): Promise<void> {
	if (!(await mayStart(services, rounds))) {
		return;
	}
	const guide = await services.guide.complete();
	const isAsked = ({ id }: { id: string }) => !services.notAsked.has(id) && guide.question(id) !== undefined;
	const mostOf = ({ pack }: Pick<Style, 'pack'>) => (pack ?? guide).questions.filter(isAsked).length;
	const chosen = await askSetup(likely ? [styleOf(likely)] : styles(services.filter.value.pack), mostOf);
	if (!chosen) {
		return;
	}
	if (likely) {
		await services.filter.set({ ...noFilter, pack: likely });
	}
	const { pack, ...setup } = chosen;
	const plan = pack
		? planLikely(guide, { ...pack, questions: pack.questions.filter(isAsked) }, setup.count)
		: planInterview(guide, setup, Math.random, guide.questions.filter(isAsked));
	await ask(services, rounds, newInterview(setup, plan));
}

/** Replays an interview of the guide: it asks what the interviewer asks, and the user answers. */
export async function replayInterview(services: Services, rounds: Rounds, chapter: Chapter): Promise<void> {
	const { id: replay, question: id } = chapter;
	if (id === undefined || !(await mayStart(services, rounds))) {
		return;
	}
	const plan = turnsOf(chapter).map(() => ({ id, principle: null }));
	const setup = { count: plan.length, minutes: plan.length * minutesPerTurn, style: 'general' as const };
	await ask(services, rounds, { ...newInterview(setup, plan), replay });
}

function newInterview(setup: InterviewSetup, plan: readonly PlannedQuestion[]): StoredInterview {
	const startedAt = Date.now();
	return { version: 2, id: `interview-${startedAt}`, startedAt, setup, plan, answers: [] };
}

/** Whether a new interview starts; an unfinished one is continued or ended first if the user wants that. */
async function mayStart(services: Services, rounds: Rounds): Promise<boolean> {
	const stored = await leftInterview(services, rounds);
	const choice = stored && (await askWhetherToContinue(stored));
	if (choice === 'continue') {
		await ask(services, rounds, stored as StoredInterview);
	} else if (choice === 'end') {
		await finish(services, rounds.interviews, stored as StoredInterview);
	}
	return !stored || choice === 'new';
}

/** Continues the unfinished interview, or starts a new one if there is none. */
export async function continueMockInterview(services: Services, rounds: Rounds): Promise<void> {
	const stored = await leftInterview(services, rounds);
	await (stored ? ask(services, rounds, stored) : startMockInterview(services, rounds));
}

/** Ends the unfinished interview with its report. */
export async function finishMockInterview(services: Services, rounds: Rounds): Promise<void> {
	const stored = await leftInterview(services, rounds);
	if (stored) {
		await finish(services, rounds.interviews, stored);
	} else {
		void vscode.window.showInformationMessage(vscode.l10n.t('There is no unfinished mock interview.'));
	}
}

/** The unfinished interview, including an answer that was rated but not followed by the next question. */
async function leftInterview(
	{ context, practice }: Services,
	{ interviews }: Rounds,
): Promise<StoredInterview | undefined> {
	const stored = interviews.get();
	const kept = restoreRound(context.workspaceState);
	const round = kept?.rated?.round;
	if (!stored || !kept?.rated || round?.interview !== stored.id) {
		return stored;
	}
	const isNext =
		stored.plan[stored.answers.length]?.id === round.question &&
		stored.answers.every((answer) => answer.round.id !== round.id);
	const isTakenBack = (await practice.memories()).get(round.question)?.lastRound !== round.id;
	return isNext && !isTakenBack
		? { ...stored, answers: [...stored.answers, { ...kept.rated, followUps: kept.state.followUps }] }
		: stored;
}

/** Asks the next question, or finishes if there is none or time is up. */
async function ask(services: Services, rounds: Rounds, interview: StoredInterview): Promise<void> {
	await rounds.interviews.set(interview);
	const { plan, answers, setup } = interview;
	const guide = await services.guide.complete();
	const next = plan[answers.length];
	const question = next && guide.question(next.id);
	if (!next || secondsOf(answers) >= setup.minutes * 60) {
		await finish(services, rounds.interviews, interview);
		return;
	}
	if (!question) {
		// The question's bank was removed in the meantime.
		await ask(services, rounds, { ...interview, plan: plan.filter(({ id }) => id !== next.id) });
		return;
	}
	const round = roundOf(services, rounds, interview, guide);
	const choice: Choice = { question: round.turn ?? question, reason: { kind: 'asked' } };
	await rounds.start(Promise.resolve(choice), round);
}

/**
 * The current round of a mock interview, used to continue after a window reload; undefined if the interview is at a
 * different question.
 */
export async function currentInterview(
	services: Services,
	rounds: Rounds,
	questionId: string,
): Promise<InterviewRound | undefined> {
	const stored = rounds.interviews.get();
	return stored?.plan[stored.answers.length]?.id === questionId
		? roundOf(services, rounds, stored, await services.guide.complete())
		: undefined;
}

function roundOf(services: Services, rounds: Rounds, interview: StoredInterview, guide: Guide): InterviewRound {
	const { id, plan, answers, setup, replay } = interview;
	const planned = plan[answers.length];
	const principle = planned?.principle;
	const question = guide.question(planned?.id ?? '');
	const chapter = guide.chapter(replay ?? '');
	return {
		id,
		index: answers.length,
		count: plan.length,
		principle: guide.principles.find(({ id }) => id === principle)?.title ?? null,
		turn: question && chapter ? turnQuestion(question, chapter, answers.length) : null,
		secondsLeft: Math.max(0, setup.minutes * 60 - secondsOf(answers)),
		async next(answer) {
			const stored = rounds.interviews.get();
			if (stored?.id !== id || stored.answers.length !== answers.length) {
				// The interview was finished or continued elsewhere.
				return;
			}
			const continued = { ...interview, answers: [...answers, answer] };
			await ask(services, rounds, continued);
		},
	};
}

/**
 * Writes the report into the preparation folder and shows it; without a folder, opens it as an untitled document.
 * Nothing is written where nothing was answered.
 */
async function finish(
	{ context, guide }: Services,
	interviews: InterviewStore,
	interview: StoredInterview,
): Promise<void> {
	if (interview.answers.length > 0) {
		const report = interviewReport(interview, await guide.complete(), context.extension.id);
		await show(report, interview.startedAt);
	} else {
		void vscode.window.showInformationMessage(vscode.l10n.t('No question was answered, so there is no report.'));
	}
	await interviews.set(undefined);
}

async function show(report: string, startedAt: number): Promise<void> {
	const folder = ownFolder('preparation');
	const name = `mock-interview-${new Date(startedAt).toISOString().slice(0, 10)}.md`;
	const document = folder
		? await newDocument(vscode.Uri.joinPath(folder, name), report)
		: await vscode.workspace.openTextDocument({ language: 'markdown', content: report });
	if (document.isUntitled) {
		await vscode.window.showTextDocument(document);
	} else {
		// Editors differ in which links from files to guide pages they follow; links between pages work in all of them.
		await openPreview(reportPageUri(fileNameOf(document.uri.path)));
	}
}

async function askWhetherToContinue({
	answers,
	plan,
}: StoredInterview): Promise<'continue' | 'end' | 'new' | undefined> {
	const items = [
		{
			action: 'continue' as const,
			label: vscode.l10n.t('Continue'),
			description: vscode.l10n.t('question {0} of {1}', answers.length + 1, plan.length),
		},
		...(answers.length > 0 ? [{ action: 'end' as const, label: vscode.l10n.t('Finish and Write Report') }] : []),
		{ action: 'new' as const, label: vscode.l10n.t('Start a New Interview') },
	];
	const placeHolder = vscode.l10n.t('You have an unfinished mock interview');
	return (await vscode.window.showQuickPick(items, { placeHolder }))?.action;
}

function step() {
	return inputStep(vscode.l10n.t('Mock Interview'));
}

interface Style {
	readonly style: InterviewStyle;
	readonly name: string;
	/** Of what it asks. */
	readonly description: string;
	readonly pack?: QuestionPack;
}

/** @param likely the questions that practice is limited to, which then come first */
function styles(likely: QuestionPack | null): Style[] {
	return [
		...(likely ? [styleOf(likely)] : []),
		{
			style: 'general',
			name: vscode.l10n.t('General'),
			description: vscode.l10n.t('what most companies ask'),
		},
		{
			style: 'leadership-principles',
			name: vscode.l10n.t('Leadership Principles'),
			description: vscode.l10n.t('one principle after another, the way Amazon asks'),
		},
	];
}

function styleOf(pack: QuestionPack): Style {
	const description = vscode.l10n.t('the questions they are likely to ask');
	return { style: 'general', name: pack.title, description, pack };
}

type Setup = InterviewSetup & Pick<Style, 'pack'>;

/**
 * Asks for length and style in one list; for their own numbers, if these are wanted.
 *
 * @param mostOf how many questions there are in a style; no length has more
 */
async function askSetup(choices: readonly Style[], mostOf: (style: Style) => number): Promise<Setup | undefined> {
	const items = choices.flatMap((choice): (vscode.QuickPickItem & { setup?: Setup; choice?: Style })[] => {
		const { style, name, description, pack } = choice;
		const most = mostOf(choice);
		const preset = (label: string, wanted: number, longest: number) => {
			const count = Math.min(wanted, most);
			const minutes = Math.round((longest * count) / wanted);
			return {
				label,
				description: `${vscode.l10n.t('{0} questions, {1} minutes', count, minutes)} · ${name}`,
				setup: { count, minutes, style, ...(pack && { pack }) },
			};
		};
		const usual = preset(vscode.l10n.t('Usual'), 5, 30);
		const others = [preset(vscode.l10n.t('Short'), 3, 15), preset(vscode.l10n.t('Long'), 8, 45)];
		return [
			{ label: description, kind: vscode.QuickPickItemKind.Separator },
			usual,
			...others.filter(({ setup }) => setup.count !== usual.setup.count),
			{ label: vscode.l10n.t('Other…'), description: name, choice },
		];
	});
	const placeHolder = vscode.l10n.t('Choose the length and the company’s interview style');
	const picked = await vscode.window.showQuickPick(items, { ...step(), placeHolder, matchOnDescription: true });
	if (!picked?.choice) {
		return picked?.setup;
	}
	const most = Math.min(mostQuestions, mostOf(picked.choice));
	const count = await askNumber(vscode.l10n.t('How many questions?'), String(Math.min(5, most)), most);
	const minutes =
		count && (await askNumber(vscode.l10n.t('How many minutes at most?'), String(count * 6), mostMinutes));
	const { style, pack } = picked.choice;
	return count && minutes ? { count, minutes, style, ...(pack && { pack }) } : undefined;
}

async function askNumber(prompt: string, value: string, most: number): Promise<number | undefined> {
	const text = await vscode.window.showInputBox({
		...step(),
		prompt,
		value,
		validateInput: (input) =>
			/^[1-9]\d{0,3}$/.test(input.trim()) && Number(input) <= most
				? undefined
				: vscode.l10n.t('Type a number from 1 to {0}.', most),
	});
	return text === undefined ? undefined : Number(text);
}
