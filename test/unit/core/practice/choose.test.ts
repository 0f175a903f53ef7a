import assert from 'node:assert/strict';
import fc from 'fast-check';
import { noFilter, type QuestionState } from '../../../../src/core/guide/filter.ts';
import type { GuideQuestion } from '../../../../src/core/guide/guide.ts';
import { bareQuestion } from '../../../../src/core/guide/model.ts';
import { agendaOf } from '../../../../src/core/practice/agenda.ts';
import { type Choice, type ChoiceFacts, chooseNext } from '../../../../src/core/practice/choose.ts';
import { isDue } from '../../../../src/core/practice/days.ts';
import { type Rating, type Round, ratings } from '../../../../src/core/practice/entry.ts';
import { Scheduler } from '../../../../src/core/practice/schedule.ts';
import { type Summary, summarize } from '../../../../src/core/practice/summary.ts';
import { day, start } from './session.ts';

const scheduler = new Scheduler(false);

function question(id: string, category = 'teamwork', competencies: readonly string[] = []): GuideQuestion {
	return {
		...bareQuestion,
		id,
		title: `${id}?`,
		category,
		order: 0,
		difficulty: 'medium',
		competencies,
		origin: null,
	};
}

let ids = 0;
function round(questionId: string, rating: Rating, at: number): Round {
	return { v: 1, type: 'round', id: String(ids++), at, question: questionId, rating, mode: 'speak' };
}

interface Setting {
	readonly questions: readonly GuideQuestion[];
	readonly stories?: Readonly<Record<string, number>>;
	readonly states?: Readonly<Record<string, Partial<QuestionState>>>;
}

function factsOf({ questions, stories = {}, states = {} }: Setting, summary: Summary, now: number): ChoiceFacts {
	return {
		questions,
		stateOf: (id) => {
			const memory = summary.memories.get(id);
			const due = memory !== undefined && isDue(memory, now);
			return { favorite: false, stories: 0, readyStories: 0, rounds: memory?.rounds ?? 0, due, ...states[id] };
		},
		memoryOf: (id) => summary.memories.get(id),
		storiesOf: (id) => stories[id] ?? 0,
	};
}

function choose(
	setting: Setting,
	rounds: readonly Round[] = [],
	{ now = start, filter = noFilter, random = 0, skipped = [] as readonly string[] } = {},
): Choice | undefined {
	const summary = summaryOf(rounds, now);
	return chooseNext(factsOf(setting, summary, now), filter, now, () => random, skipped);
}

const summaryOf = (rounds: readonly Round[], now: number) => summarize({ rounds, resetAt: 0 }, scheduler, now);

describe('the next question', () => {
	const questions = [
		question('m1', 'must-prepare', ['conflict']),
		question('m2', 'must-prepare', ['learning']),
		question('t1', 'teamwork', ['conflict']),
		question('t2', 'teamwork', ['learning', 'conflict']),
		question('own', 'mine'),
	];

	it('is the most overdue one first', () => {
		const rounds = [round('t1', 'again', start - 5 * day), round('t2', 'again', start - 9 * day)];
		const choice = choose({ questions }, rounds);
		assert.equal(choice?.question.id, 't2');
		assert.deepEqual(choice.reason, { kind: 'due', days: 9 });
	});

	it('is one that is due today, from the morning on', () => {
		const now = new Date(start).setHours(0, 1);
		const rounds = [round('t1', 'again', new Date(start - day).setHours(23, 50))];
		assert.deepEqual(choose({ questions }, rounds, { now })?.reason, { kind: 'due', days: 0 });
	});

	it('is then a must-prepare question that was never practiced, in the order of the guide', () => {
		assert.deepEqual(choose({ questions })?.question.id, 'm1');
		assert.deepEqual(choose({ questions, stories: { conflict: 9 } })?.question.id, 'm1');
		const choice = choose({ questions }, [round('m1', 'easy', start)]);
		assert.deepEqual([choice?.question.id, choice?.reason], ['m2', { kind: 'must-prepare' }]);
	});

	it('is then one of the competency with the fewest stories', () => {
		const rounds = [round('m1', 'easy', start), round('m2', 'easy', start)];
		const states = { own: { stories: 2 } };
		const choice = choose({ questions, states, stories: { conflict: 3, learning: 1 } }, rounds);
		assert.deepEqual(
			[choice?.question.id, choice?.reason],
			['t2', { kind: 'competency', competency: 'learning', stories: 1 }],
		);
	});

	it('is the one not heard for the longest time when all were practiced and none is due', () => {
		const rounds = ['t2', 'm1', 't1', 'own', 'm2'].map((id, index) => round(id, 'easy', start - 3 * day + index));
		const choice = choose({ questions }, rounds);
		assert.deepEqual([choice?.question.id, choice?.reason], ['t2', { kind: 'longest-ago', days: 3 }]);
	});

	it('is a due one however many of those have just been repeated, and a new one once none is left', () => {
		const rounds = ['t1', 't2', 'own', 'm1'].map((id) => round(id, 'again', start - 9 * day));
		for (const id of ['t1', 't2', 'own', 'm1']) {
			assert.equal(choose({ questions }, rounds)?.reason.kind, 'due', id);
			rounds.push(round(id, 'easy', start));
		}
		assert.deepEqual(choose({ questions }, rounds)?.reason, { kind: 'must-prepare' });
	});

	it('is another one when some were passed over, and those again when nothing else is left', () => {
		const filter = { ...noFilter, categories: ['must-prepare'] };
		assert.equal(choose({ questions }, [], { filter, skipped: ['m1'] })?.question.id, 'm2');
		assert.equal(choose({ questions }, [], { filter, skipped: ['m2', 'm1'] })?.question.id, 'm2');
		assert.equal(choose({ questions }, [], { filter, skipped: ['m1', 'm2'] })?.question.id, 'm1');
	});

	it('is none when nothing matches the filter', () => {
		assert.equal(choose({ questions }, [], { filter: { ...noFilter, due: true } }), undefined);
		assert.equal(choose({ questions: [] }), undefined);
	});
});

describe('what is due comes before what is new', () => {
	const competencies = ['a', 'b', 'c'];
	const settings = fc.record({
		questions: fc.array(
			fc.record({ category: fc.constantFrom('must-prepare', 'x', 'y'), own: fc.subarray(competencies) }),
			{ minLength: 1, maxLength: 14 },
		),
		stories: fc.record({ a: fc.nat(9), b: fc.nat(9), c: fc.nat(9) }),
		past: fc.array(fc.tuple(fc.nat(13), fc.constantFrom(...ratings), fc.integer({ min: 0, max: 200 })), {
			maxLength: 60,
		}),
		/** Rounds a day; 0 for a clock that does not move. */
		pace: fc.integer({ min: 0, max: 6 }),
		ratings: fc.infiniteStream(fc.constantFrom(...ratings)),
		chance: fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
	});

	it('with any history, ratings, pace and stories, and what is due waits no longer than the rest of it takes', () => {
		fc.assert(
			fc.property(settings, ({ questions: shapes, stories, past, pace, ratings: stream, chance }) => {
				const questions = shapes.map(({ category, own }, index) => question(`q${index}`, category, own));
				const before = past
					.filter(([index]) => index < questions.length)
					.map(([index, rating, days]) => round(`q${index}`, rating, start - days * day))
					.sort((a, b) => a.at - b.at);
				let { memories } = summaryOf(before, start);
				/** For how many rounds each has been due. */
				const waiting = new Map<string, number>();
				let now = start;
				for (let step = 0; step < 100; step++) {
					now += pace === 0 ? 1 : Math.ceil(day / pace);
					const facts = factsOf({ questions, stories }, { ...summaryOf([], now), memories }, now);
					const { due } = agendaOf(questions, facts.memoryOf, now);
					const choice = chooseNext(facts, noFilter, now, () => chance.next().value ?? 0);
					assert.ok(choice);
					const { id } = choice.question;
					const known = memories.get(id);
					if (due.length > 0) {
						assert.equal(choice.reason.kind, 'due');
					} else {
						assert.equal(known === undefined, memories.size < questions.length);
					}
					for (const each of due) {
						const rounds = (waiting.get(each.question.id) ?? 0) + 1;
						// Within a day, what failed comes back before what is due that day.
						assert.ok(rounds <= questions.length + pace, `${each.question.id} has waited for ${rounds} rounds`);
						waiting.set(each.question.id, rounds);
					}
					waiting.delete(id);
					memories = new Map(memories).set(id, scheduler.after(known, round(id, stream.next().value ?? 'good', now)));
				}
			}),
			{ numRuns: 60 },
		);
	});
});

describe('the next question of a pack', () => {
	const questions = [question('a', 'must-prepare'), question('b'), question('c'), question('d')];
	const pack = {
		title: 'Acme',
		questions: [
			{ id: 'c', because: ['on call', 'at night'] },
			{ id: 'gone', because: [] },
			{ id: 'a', because: [] },
		],
	};

	it('is the first of it that was never practiced, with what it is likely for', () => {
		const facts = factsOf({ questions }, summaryOf([], start), start);
		const next = (skipped: readonly string[] = []) => chooseNext(facts, { ...noFilter, pack }, start, () => 0, skipped);
		assert.equal(next()?.question.id, 'c');
		assert.deepEqual(next()?.reason, { kind: 'likely', because: 'on call' });
		assert.equal(next(['c'])?.question.id, 'a');
		assert.deepEqual(next(['c'])?.reason, { kind: 'must-prepare' });
	});
});
