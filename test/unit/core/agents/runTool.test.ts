import assert from 'node:assert/strict';
import type { CoachData, CoachStory } from '../../../../src/core/agents/coachData.ts';
import { confirmation, runTool } from '../../../../src/core/agents/runTool.ts';
import { Guide } from '../../../../src/core/guide/guide.ts';
import { mustPrepare } from '../../../../src/core/guide/model.ts';
import type { Rating } from '../../../../src/core/practice/entry.ts';
import type { Memory } from '../../../../src/core/practice/schedule.ts';
import { sayInEnglish } from '../../../../src/core/text/translation.ts';
import { lintStoryFile as lint } from '../../../lintStoryFile.ts';
import { builtIn } from '../guide/support.ts';

const guide = new Guide(builtIn.guide);
const day = 86_400_000;
const now = Date.UTC(2026, 10, 26, 12);
const text = '# The queue\n\n## Situation\n\nIt was full.\n\n## Result\n\nIt was empty within 9 minutes.\n';
const story: CoachStory = {
	id: 'a.md#1',
	title: 'The queue',
	questions: ['must-prepare-failure'],
	competencies: [],
	tags: [],
	purposes: [],
	text,
	path: 'a.md',
	index: 0,
	line: 1,
	readiness: { state: 'ready' },
};

/** The tools' data, with the days since questions were practiced and until they are due. */
function dataWith(practiced: Readonly<Record<string, { ago: number; due: number }>>, more: Partial<CoachData> = {}) {
	const rated: [string, Rating][] = [];
	const memoryOf = (id: string): Memory | undefined => {
		const known = practiced[id];
		const lastAt = now - (known?.ago ?? 0) * day;
		const usual = { rounds: 1, lapses: 0, lastRating: 'good', lastRound: id, stability: 1, difficulty: 5 } as const;
		return known && { ...usual, lastAt, due: now + known.due * day };
	};
	const data: CoachData = {
		guide: async () => guide,
		stories: async () => [story],
		lintStory: async () => lint(text),
		lintText: async (each) => lint(each),
		practice: async () => ({
			memoryOf,
			rate: async (question, rating) => {
				rated.push([question, rating]);
				return { at: now };
			},
		}),
		now: () => now,
		random: () => 0,
		say: sayInEnglish,
		...more,
	};
	return { data, rated };
}

describe('the tool that picks a question', () => {
	const all = (ago: number, due: number) => Object.fromEntries(guide.questions.map(({ id }) => [id, { ago, due }]));
	const important = guide.questions.filter(({ category }) => category === mustPrepare).map(({ id }) => id);
	const other = guide.questions.find(
		({ category, competencies }) => category !== mustPrepare && competencies.length > 0,
	);

	const cases: [name: string, practiced: Parameters<typeof dataWith>[0], because: RegExp][] = [
		['is due', { 'must-prepare-failure': { ago: 9, due: -2 } }, /^it is due$/],
		['nobody has practiced and all should', {}, /^every candidate should prepare it/],
		[
			'the stories say little about',
			Object.fromEntries(important.map((id) => [id, { ago: 1, due: 9 }])),
			/^the stories show little evidence of [A-Z]/,
		],
		['was heard the longest time ago', all(9, 9), /^it has gone the longest without practice$/],
	];
	for (const [name, practiced, because] of cases) {
		it(`chooses one that ${name}, and says so`, async () => {
			const picked = (await runTool('pick_question', {}, dataWith(practiced).data)) as { because: string };
			assert.match(picked.because, because);
		});
	}

	it('takes one of the category and the competency', async () => {
		assert.ok(other);
		const input = { category: other.category, competency: other.competencies[0] as string };
		const { id } = (await runTool('pick_question', input, dataWith({}).data)) as { id: string };
		assert.equal(guide.question(id)?.category, other.category);
		await assert.rejects(runTool('pick_question', { category: 'none' }, dataWith({}).data), /No question matches/);
	});
});

describe('the tool that reviews a story', () => {
	it('says where it is and what it has', async () => {
		const review = await runTool('review_story', { story: 'a.md#1' }, dataWith({}).data);
		assert.deepEqual([(review as CoachStory).path, (review as CoachStory).line], ['a.md', 1]);
	});

	it('asks to look again when the file is gone or has changed', async () => {
		for (const lintStory of [async () => undefined, async () => lint(`\n\n${text}`)]) {
			const { data } = dataWith({}, { lintStory });
			await assert.rejects(runTool('review_story', { story: 'a.md#1' }, data), /"a\.md#1" has changed/);
		}
		await assert.rejects(runTool('review_story', { story: 'b' }, dataWith({}).data), /There is no story "b"/);
	});

	it('guesses the parts of a text without labels, where there are any', async () => {
		const told =
			'Our checkout failed every Friday evening. I was on call and had to find the cause. I compared the logs and moved a job. Outages fell from 4 a month to 1.';
		const { stories } = (await runTool('review_story', { text: told }, dataWith({}).data)) as { stories: unknown[] };
		assert.equal(stories.length, 1);
		await assert.rejects(runTool('review_story', { text: '' }, dataWith({}).data), /cannot be guessed/);
		await assert.rejects(runTool('review_story', {}, dataWith({}).data), /Pass either "story" or "text"/);
	});
});

describe('the tool that logs a round', () => {
	it('writes what the user has confirmed', async () => {
		const { data, rated } = dataWith({});
		const input = { question: 'must-prepare-failure', rating: 'good', answerSeconds: 90 } as const;
		const title = guide.question('must-prepare-failure')?.title;
		assert.equal(confirmation(input, guide), `Add a practice round to the history: “${title}”, rated “good”?`);
		assert.deepEqual(await runTool('log_round', input, data), { logged: title, rating: 'good' });
		assert.deepEqual(rated, [['must-prepare-failure', 'good']]);
	});
});
