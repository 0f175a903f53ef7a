import assert from 'node:assert/strict';
import { startOfDay } from '../../../../src/core/practice/days.ts';
import type { Entry, Round } from '../../../../src/core/practice/entry.ts';
import { Scheduler } from '../../../../src/core/practice/schedule.ts';
import { countedRounds, summarize, tolerance } from '../../../../src/core/practice/summary.ts';
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
	const summaryOf = (rounds: readonly Round[], now = start) =>
		summarize({ rounds, resetAt: 0, nextReset: undefined }, scheduler, now);

	it('says of the last ten rounds, newest first, whether they were repeats', () => {
		const ids = ['a', 'b', 'a', 'c', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'a'];
		const rounds = ids.map((question, index) => round(String(index), start + index, question));
		const expected = [true, false, false, false, false, false, false, true, false, true];
		assert.deepEqual(summaryOf(rounds).repeats, expected);
	});

	it('counts the rounds of each day', () => {
		const { days, lastAt } = summaryOf([round('a', start - 399 * day), round('b', start), round('c', start + 1)]);
		assert.deepEqual(
			[...days],
			[
				[startOfDay(start - 399 * day), 1],
				[startOfDay(start), 2],
			],
		);
		assert.equal(lastAt, start + 1);
	});

	it('leaves out rounds that are dated more than a day ahead until then', () => {
		const rounds = [round('soon', start + tolerance), round('late', start + tolerance + 1, 'other')];
		assert.deepEqual([...summaryOf(rounds).memories.keys()], ['q']);
		assert.deepEqual([...summaryOf(rounds, start + 1).memories.keys()], ['q', 'other']);
	});

	it('knows of the last reset, and of the next one', () => {
		const { lastAt, nextReset, memories } = summarize({ rounds: [], resetAt: 7, nextReset: 9 }, scheduler, start);
		assert.deepEqual([lastAt, nextReset, memories.size], [7, 9, 0]);
	});
});
