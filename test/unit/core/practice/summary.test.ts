import assert from 'node:assert/strict';
import { startOfDay } from '../../../../src/core/practice/days.ts';
import type { Entry, Round } from '../../../../src/core/practice/entry.ts';
import { Scheduler } from '../../../../src/core/practice/schedule.ts';
import {
	addRounds,
	continues,
	countedRounds,
	emptySummary,
	summarize,
	tolerance,
} from '../../../../src/core/practice/summary.ts';
import { day, start } from './session.ts';

const scheduler = new Scheduler(false);

function round(id: string, at: number, question = 'q', more: Partial<Round> = {}): Round {
	return { v: 1, type: 'round', id, at, question, rating: 'good', mode: 'speak', ...more };
}
const reset = (at: number): Entry => ({ v: 1, type: 'reset', id: `reset-${at}`, at });
const undo = (of: string): Entry => ({ v: 1, type: 'undo', id: `undo-${of}`, at: start, round: of });

function counted(...entries: readonly Entry[]) {
	const { rounds, resetAt, nextReset } = countedRounds(entries, start);
	return [rounds.map(({ id }) => id).join(' '), resetAt, nextReset];
}

describe('the rounds that count', () => {
	it('are those behind the last reset that were not taken back, by time and then by id', () => {
		assert.deepEqual(counted(), ['', 0, undefined]);
		assert.deepEqual(counted(round('b', 2), round('c', 1), round('a', 2)), ['c a b', 0, undefined]);
		assert.deepEqual(counted(undo('a'), round('a', 1), round('b', 2)), ['b', 0, undefined]);
		assert.deepEqual(counted(round('a', 5), reset(5), round('b', 6), reset(3)), ['b', 5, undefined]);
	});

	it('are those of an export that was taken over behind it', () => {
		assert.deepEqual(counted(round('a', 1, 'q', { importedAt: 6 }), reset(5)), ['a', 5, undefined]);
		assert.deepEqual(counted(round('a', 1, 'q', { importedAt: 5 }), reset(5)), ['', 5, undefined]);
	});

	it('are not hidden by a reset that is dated more than a day ahead, of which the first is known', () => {
		const [soon, late] = [start + tolerance, start + tolerance + 1];
		assert.deepEqual(counted(round('a', 1), reset(late + 5), reset(late), reset(late + 9)), ['a', 0, late]);
		assert.deepEqual(counted(round('a', 1), reset(soon)), ['', soon, undefined]);
	});

	it('are the same of two with one id, whichever comes first', () => {
		const copies = [round('a', 1, 'q', { importedAt: 7 }), round('a', 3), round('a', 1, 'q', { importedAt: 9 })];
		for (const entries of [copies, copies.toReversed(), [...copies.slice(1), ...copies.slice(0, 1)]]) {
			assert.deepEqual(
				countedRounds(entries, start).rounds.map(({ importedAt }) => importedAt),
				[9],
			);
		}
	});
});

describe('a summary', () => {
	it('says of the last ten rounds, newest first, whether they were repeats', () => {
		const ids = ['a', 'b', 'a', 'c', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'a'];
		const rounds = ids.map((question, index) => round(String(index), start + index, question));
		const expected = [true, false, false, false, false, false, false, true, false, true];
		assert.deepEqual(addRounds(emptySummary, rounds, scheduler, start).repeats, expected);
		const [first, last] = [rounds.slice(0, 5), rounds.slice(5)];
		const halves = addRounds(addRounds(emptySummary, first, scheduler, start), last, scheduler, start);
		assert.deepEqual(halves.repeats, expected);
	});

	it('counts the rounds of the last four hundred days with one', () => {
		const rounds = Array.from({ length: 401 }, (_, index) => round(String(index), start - (400 - index) * day));
		const { days, lastAt } = addRounds(emptySummary, [...rounds, round('x', start + 1)], scheduler, start);
		assert.equal(days.length, 400);
		assert.deepEqual(days[0], [startOfDay(start - 399 * day), 1]);
		assert.deepEqual(days.at(-1), [startOfDay(start), 2]);
		assert.equal(lastAt, start + 1);
	});

	it('keeps rounds that are dated more than a day ahead for later', () => {
		const late = round('late', start + tolerance + 1, 'other');
		const soon = round('soon', start + tolerance);
		const summary = addRounds(emptySummary, [soon, late], scheduler, start);
		assert.deepEqual([summary.future, [...summary.memories.keys()]], [[late], ['q']]);
		const then = addRounds(summary, [round('new', start + tolerance + 2)], scheduler, start + 2);
		assert.deepEqual([then.future, [...then.memories.keys()]], [[], ['q', 'other']]);
		assert.equal(then.memories.get('q')?.rounds, 2);
		assert.deepEqual(then.repeats, [true, false, false]);
		assert.equal(then.lastAt, start + tolerance + 2);
	});

	it('knows of the last reset, and of the next one', () => {
		const summary = summarize({ rounds: [], resetAt: 7, nextReset: 9 }, scheduler, start);
		assert.deepEqual(summary, { ...emptySummary, lastAt: 7, nextReset: 9 });
	});

	it('is gone on with by rounds behind all of it', () => {
		const summary = { ...emptySummary, lastAt: 5 };
		assert.equal(continues(summary, []), true);
		assert.equal(continues(summary, [round('a', 6), round('b', 9)]), true);
		assert.equal(continues(summary, [round('a', 6), round('b', 5)]), false);
		assert.equal(continues(summary, [reset(9)]), false);
	});
});
