import assert from 'node:assert/strict';
import type { GuideQuestion } from '../../../../src/core/guide/guide.ts';
import { agendaOf } from '../../../../src/core/practice/agenda.ts';
import { daysBetween, startOfDay } from '../../../../src/core/practice/days.ts';
import type { Rating, Round, RoundDetails } from '../../../../src/core/practice/entry.ts';
import { progressOf, totalOf } from '../../../../src/core/practice/progress.ts';
import { type Memory, Scheduler } from '../../../../src/core/practice/schedule.ts';
import { summarize } from '../../../../src/core/practice/summary.ts';
import { day, start } from './session.ts';

/** `start` is a Monday at noon. */
let ids = 0;
function round(question: string, rating: Rating, at: number, details: Partial<RoundDetails> = {}): Round {
	return { v: 1, type: 'round', id: String(ids++), at, question, rating, mode: 'speak', ...details };
}

function memoriesOf(rounds: readonly Round[], now: number) {
	return summarize({ rounds, resetAt: 0 }, new Scheduler(false), now).memories;
}

function progress(rounds: readonly Round[], now = start) {
	return progressOf(rounds, (id) => (id === 'gone' ? undefined : id[0]), now);
}

describe('progress', () => {
	it('counts rounds by week, from the first week on and with empty ones between', () => {
		const { weeks } = progress([
			round('a1', 'good', start - 15 * day),
			round('a1', 'good', start - 14 * day),
			round('a1', 'good', start - day),
			round('a2', 'good', start),
		]);
		assert.deepEqual(
			weeks.map(({ rounds }) => rounds),
			[1, 1, 1, 1],
		);
		assert.equal(weeks.at(-1)?.start, startOfDay(start));
		assert.equal(progress([round('a1', 'good', start - 300 * day), round('a1', 'good', start)]).weeks.length, 1);
	});

	it('counts days, in a row up to today or yesterday', () => {
		const rounds = [5, 3, 2, 1].map((ago) => round('a1', 'good', start - ago * day));
		assert.deepEqual([progress(rounds).activeDays, progress(rounds).daysInARow], [4, 3]);
		assert.equal(progress([...rounds, round('a1', 'good', start)]).daysInARow, 4);
		assert.equal(progress(rounds, start + day).daysInARow, 0);
		const long = [28, 27, 27].map((ago) => round('a1', 'good', start - ago * day));
		assert.equal(progress(long).activeDays, 1, 'four weeks');
	});

	it('counts ratings by category', () => {
		const { categories } = progress([
			round('a1', 'good', start - 3),
			round('a2', 'again', start - 2),
			round('b1', 'good', start - 1),
			round('gone', 'easy', start),
		]);
		assert.deepEqual(categories, [
			{ category: 'a', counts: { again: 1, hard: 0, good: 1, easy: 0 } },
			{ category: 'b', counts: { again: 0, hard: 0, good: 1, easy: 0 } },
			{ category: null, counts: { again: 0, hard: 0, good: 0, easy: 1 } },
		]);
		assert.equal(totalOf(categories[0]?.counts ?? { again: 0, hard: 0, good: 0, easy: 0 }), 2);
	});

	it('counts what the last answers had', () => {
		const { told } = progress([
			round('a1', 'good', start - 9 * day, { told: ['situation', 'figure'] }),
			round('a2', 'good', start, { told: ['situation'] }),
			round('a3', 'good', start),
		]);
		assert.equal(told.answers, 2);
		assert.deepEqual([told.counts.situation, told.counts.figure, told.counts.onTime], [2, 1, 0]);
		const many = Array.from({ length: 21 }, (_, index) =>
			round('a1', 'good', start - 21 + index, { told: index === 0 ? ['task'] : ['result'] }),
		);
		const { answers, counts } = progress(many).told;
		assert.deepEqual([answers, counts.task, counts.result], [20, 0, 20]);
	});

	it('compares the time of spoken answers with their target', () => {
		const { times } = progress([
			round('a1', 'good', start - 4, { answerSeconds: 130, targetSeconds: 120 }),
			round('a2', 'good', start - 3, { answerSeconds: 200, targetSeconds: 120 }),
			round('a3', 'good', start - 2, { answerSeconds: 200 }),
			round('a4', 'good', start - 1, { mode: 'write', answerSeconds: 600, targetSeconds: 120 }),
			round('a5', 'good', start - 1, { answerSeconds: 600, targetSeconds: 0 }),
			round('a6', 'good', start - 1, { targetSeconds: 120 }),
		]);
		assert.deepEqual([times.answers, times.onTime], [2, 1]);
		assert.deepEqual(times.last, [
			{ question: 'a2', at: start - 3, spoken: 200, target: 120 },
			{ question: 'a1', at: start - 4, spoken: 130, target: 120 },
		]);
		const many = Array.from({ length: 11 }, (_, index) =>
			round(`b${index}`, 'good', start - 11 + index, { answerSeconds: 9, targetSeconds: 9 }),
		);
		assert.deepEqual(
			progress(many).times.last.map(({ question }) => question),
			['b10', 'b9', 'b8', 'b7', 'b6', 'b5', 'b4', 'b3', 'b2', 'b1'],
		);
	});
});

const questionOf = (id: string) => ({ id }) as GuideQuestion;

describe('the agenda', () => {
	it('sorts questions by when they come back', () => {
		const rounds = [
			round('late', 'again', start - 4 * day),
			round('now', 'again', start - day),
			round('soon', 'again', start),
			round('later', 'hard', start),
			round('same', 'hard', start + 60_000),
		];
		const memories = memoriesOf(rounds, start);
		const questions = ['new', 'same', 'later', 'soon', 'now', 'late'].map(questionOf);
		const { due, days, weakest } = agendaOf(questions, (id) => memories.get(id), start);
		assert.deepEqual(
			due.map(({ question }) => question.id),
			['late', 'now'],
		);
		assert.deepEqual(
			days.map(({ start: on, questions }) => [daysBetween(start, on), questions.map(({ question }) => question.id)]),
			[
				[0, ['soon']],
				[2, ['later', 'same']],
			],
		);
		const stabilities = weakest.map(({ memory }) => memory.stability);
		assert.equal(stabilities.length, 5);
		assert.deepEqual(
			stabilities,
			stabilities.toSorted((a, b) => a - b),
		);
		const known = { ...memories.get('late'), stability: 1 } as Memory;
		const many = Array.from({ length: 11 }, (_, index) => questionOf(`q${index}`));
		assert.equal(agendaOf(many, () => known, start).weakest.length, 10);
		const by = new Map(many.map(({ id }, index) => [id, { ...known, due: start + index, stability: 11 - index }]));
		assert.deepEqual(
			agendaOf(many, (id) => by.get(id), start).weakest.map(({ memory }) => memory.stability),
			[1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
		);
	});
});
