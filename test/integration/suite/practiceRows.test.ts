import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { noFilter, type QuestionFilter } from '../../../src/core/guide/filter.ts';
import { addDays, startOfDay } from '../../../src/core/practice/days.ts';
import type { Round } from '../../../src/core/practice/entry.ts';
import { writeDate } from '../../../src/core/practice/interviewDate.ts';
import { interviewReport } from '../../../src/extension/practice/interviewReport.ts';
import type { InterviewAnswer } from '../../../src/extension/practice/interviewRound.ts';
import { InterviewStore, type StoredInterview } from '../../../src/extension/practice/interviewStore.ts';
import { dueTimes, practiceNodes } from '../../../src/extension/practice/practiceNodes.ts';
import { GuideService } from '../../../src/extension/services/guideService.ts';
import type { Services } from '../../../src/extension/services/services.ts';
import { describeFilter } from '../../../src/extension/shared/questionFilter.ts';
import { emptyDraft } from '../../../src/protocol/practiceDraft.ts';
import { memento } from '../services.ts';
import { activatedExtension } from '../workbench.ts';

const today = startOfDay(Date.now());

describe('the report of a mock interview', () => {
	it('says of each answer what was in it and how fast it was, and leads on', async () => {
		const { extensionUri, id } = await activatedExtension();
		const log = vscode.window.createOutputChannel('STAR Coach test', { log: true });
		const guide = new GuideService({ extensionUri }, log);
		const question = 'must-prepare-failure';
		const round = {
			question,
			at: new Date(2026, 10, 27).toISOString(),
			rating: 'hard',
			mode: 'speak',
			words: 260,
			thinkSeconds: 10,
			answerSeconds: 120,
			targetSeconds: 120,
			told: ['situation', 'task', 'action', 'result', 'ownPart', 'onTime'],
		} as unknown as Round;
		const interview: StoredInterview = {
			version: 2,
			id: 'one',
			startedAt: Date.now(),
			setup: { count: 1, minutes: 10, style: 'general' },
			plan: [question, 'must-prepare-conflict'].map((id) => ({ id, principle: null })),
			answers: [
				{
					round,
					findings: [],
					draft: { ...emptyDraft, mode: 'write', free: 'I broke <it>.' },
					fillers: ['maybe 2×'],
					followUps: ['Why?'],
				},
			],
		};
		const text = interviewReport(interview, await guide.load(), id);
		assert.match(
			text,
			/260 words · 130 words a minute\n\n> I broke \\<it\\>\.\n\nSelf-check: 6 of 8\. Missing: [^\n]+\.\n/,
		);
		assert.match(text, /\nFiller and hedge words: maybe 2×\n\nFollow-up questions asked:\n\n- Why\?\n/);
		assert.match(text, /What to work on next\n\n- [^\n]+ — rated “Hard”\n/);
		const path =
			/\n## Not asked\n\n- \[[^\]]* conflict [^\]]*\]\([\w-]+:(?:\/\/[\w.-]+)?\/questions\/must-prepare-conflict(?:\.md)?\)\n/;
		assert.match(text, path);
		const spoken = { round, findings: [], fillers: [], draft: { ...emptyDraft, notes: 'The exam' } };
		const noted = interviewReport({ ...interview, answers: [spoken] }, await guide.load(), id);
		assert.match(noted, /\n\n\*\*Notes\*\*\n\n> The exam\n/);
		const { draft, ...former } = interview.answers[0] as InterviewAnswer;
		const stored = { ...interview, version: 1, answers: [{ ...former, answer: draft.free }] };
		const left = new InterviewStore(memento(new Map([['mockInterview', stored]]))).get();
		assert.equal(left && interviewReport(left, await guide.load(), id), text, 'as an earlier version stored it');
		const brief = { ...round, rating: 'good', answerSeconds: 2, words: 1 } as Round;
		const short = interviewReport(
			{ ...interview, answers: [{ round: brief, findings: [], draft: emptyDraft, fillers: [], followUps: [] }] },
			await guide.load(),
			id,
		);
		assert.match(short, /· 1 word\b/);
		assert.match(short, /What to work on next\n\n- [^\n]+ — only 0:02\n/);
		vscode.Disposable.from(log, guide).dispose();
	});
});

describe('the rows of the Practice view', () => {
	const subscriptions: vscode.Disposable[] = [];
	let guide: GuideService;

	before(async () => {
		const { extensionUri } = await activatedExtension();
		const log = vscode.window.createOutputChannel('STAR Coach test', { log: true });
		guide = new GuideService({ extensionUri }, log);
		subscriptions.push(log, guide);
	});
	after(() => vscode.Disposable.from(...subscriptions).dispose());
	afterEach(() => setDate(undefined));

	function setDate(date: string | undefined): Thenable<void> {
		return vscode.workspace
			.getConfiguration('starCoach')
			.update('interview.date', date, vscode.ConfigurationTarget.Global);
	}

	/** Rounds on these days, all of one question, which is due again. */
	function servicesOf(rounds: readonly number[], filter: QuestionFilter): Services {
		const days = new Map(rounds.map((ago) => [addDays(today, -ago), 1]));
		const memory = { rounds: rounds.length, lastAt: addDays(today, -6), due: today, stability: 1, lastRating: 'hard' };
		const memories = new Map(rounds.length > 0 ? [['must-prepare-failure', memory]] : []);
		const practice = {
			load: async () => ({ summary: { days }, memoryOf: () => undefined }),
			memories: async () => memories,
		};
		const current = { value: filter, describe: async () => describeFilter(await guide.load(), filter) };
		const questionStates = { of: () => ({ favorite: false, stories: 0, readyStories: 0, rounds: 0, due: false }) };
		const notAsked = { has: () => false };
		return { guide, practice, notAsked, filter: current, questionStates } as unknown as Services;
	}

	async function rows(
		rounds: readonly number[],
		filter: QuestionFilter = noFilter,
		interview?: StoredInterview,
	): Promise<[string, string][]> {
		const shown = await practiceNodes(servicesOf(rounds, filter), interview);
		return shown
			.filter(({ item }) => item.id?.startsWith('row '))
			.map(({ item }) => [item.label as string, item.description as string]);
	}
	const start: [string, string] = ['Practice a Question', ''];

	it('are none before the first round, so that the view says how to start', async () => {
		assert.deepEqual(await rows([]), []);
	});

	it('have a way to start and the filter where one is set before the first round', async () => {
		assert.deepEqual(await rows([], { ...noFilter, difficulties: ['hard'] }), [start, ['Filter: Hard', '']]);
		assert.deepEqual(await rows([1], { ...noFilter, difficulties: ['hard'] }), [
			start,
			['Today: 0 of 3 rounds', ''],
			['Filter: Hard', ''],
		]);
	});

	it('keep the way to start beside an interview that was left, in the middle of the day', async () => {
		const left = { answers: [], plan: [{}, {}, {}] } as unknown as StoredInterview;
		assert.deepEqual(await rows([0], noFilter, left), [
			start,
			['Continue Mock Interview', 'question 1 of 3'],
			['Today: 1 of 3 rounds', ''],
		]);
	});

	it('count as due what practice asks', async () => {
		const due = async (filter: QuestionFilter) => (await dueTimes(servicesOf([6], filter))).length;
		assert.equal(await due(noFilter), 1);
		assert.equal(await due({ ...noFilter, categories: ['must-prepare'] }), 1);
		assert.equal(await due({ ...noFilter, categories: ['teamwork'] }), 0);
	});

	it('plan for an interview what practice asks', async () => {
		await setDate(writeDate(addDays(today, 1)));
		const plan = async (filter: QuestionFilter) => (await rows([], filter)).find(([, when]) => when === '1 day to go');
		assert.deepEqual(await plan(noFilter), ['Today: 0 of 5 rounds', '1 day to go']);
		assert.deepEqual(await plan({ ...noFilter, difficulties: ['hard'] }), ['Today: 0 of 2 rounds', '1 day to go']);
	});

	it('say how many days in a row somebody has practiced, and nothing of days that were missed', async () => {
		assert.deepEqual(await rows([0, 1, 2]), [start, ['Today: 1 of 3 rounds', '3-day streak']]);
		assert.deepEqual(await rows([4, 5]), [start, ['Today: 0 of 3 rounds', '']]);
	});

	it('count toward the daily goal that is set, and toward none where that is off', async () => {
		const setGoal = (goal: number | undefined) =>
			vscode.workspace
				.getConfiguration('starCoach')
				.update('practice.dailyGoal', goal, vscode.ConfigurationTarget.Global);
		try {
			await setGoal(5);
			assert.deepEqual(await rows([0]), [start, ['Today: 1 of 5 rounds', '']]);
			await setGoal(1);
			assert.deepEqual(await rows([0]), [start, ['Done for Today', '']]);
			await setGoal(0);
			assert.deepEqual(await rows([0]), [start]);
		} finally {
			await setGoal(undefined);
		}
	});
});
