import assert from 'node:assert/strict';
import fc from 'fast-check';
import { daysBetween, isDue, startOfDay } from '../../../../src/core/practice/days.ts';
import { type Rating, ratings } from '../../../../src/core/practice/entry.ts';
import { againAfter, longestInterval, type Memory, Scheduler } from '../../../../src/core/practice/schedule.ts';
import { day, start } from './session.ts';

const scheduler = new Scheduler(false);

function rated(memory: Memory | undefined, rating: Rating, at: number, by = scheduler): Memory {
	return by.after(memory, { id: 'r', at, question: 'q', rating });
}

function datesOf(by: Scheduler, memory: Memory | undefined, now: number): Record<Rating, number> {
	const outcomes = Object.entries(by.outcomes(memory, 'q', now)).map(([rating, { due }]) => [rating, due]);
	return Object.fromEntries(outcomes);
}

describe('the schedule', () => {
	it('brings a question back the sooner the worse it went', () => {
		const dates = datesOf(scheduler, undefined, start);
		assert.deepEqual(
			ratings.map((rating) => daysBetween(start, dates[rating])),
			[0, 2, 3, 8],
		);
		assert.equal(dates.again - start, againAfter);
	});

	it('spaces good answers further and further apart', () => {
		let memory = rated(undefined, 'good', start);
		const intervals: number[] = [];
		for (let count = 0; count < 4; count++) {
			intervals.push(daysBetween(memory.lastAt, memory.due));
			memory = rated(memory, 'good', memory.due);
		}
		assert.deepEqual(intervals, [3, 14, 57, 60]);
		assert.equal(memory.rounds, 5);
	});

	const rounds = fc.array(fc.tuple(fc.constantFrom(...ratings), fc.double({ min: -3, max: 400, noNaN: true })), {
		minLength: 1,
		maxLength: 40,
	});

	for (const fuzz of [false, true]) {
		it(`is soon after a failure, else between tomorrow and the longest interval, and in the order of the ratings (fuzz: ${fuzz})`, () => {
			const by = new Scheduler(fuzz);
			fc.assert(
				fc.property(rounds, (history) => {
					let memory: Memory | undefined;
					let now = start;
					for (const [rating, days] of history) {
						now += Math.round(days * day);
						const dates = datesOf(by, memory, Math.max(now, memory?.lastAt ?? 0));
						memory = rated(memory, rating, now, by);
						assert.equal(memory.due, dates[rating], 'the date on the button is the date given');
						const ahead = memory.due - memory.lastAt;
						const least = rating === 'again' ? againAfter : day;
						assert.ok(ahead >= least && ahead <= longestInterval * day, String(ahead / day));
						const inOrder = ratings.map((name) => dates[name]);
						assert.deepEqual(
							inOrder,
							inOrder.toSorted((a, b) => a - b),
						);
						assert.ok(Object.values(memory).every((value) => typeof value === 'string' || Number.isFinite(value)));
					}
				}),
			);
		});
	}

	it('takes a round dated before the last one as one that followed it', () => {
		const memory = rated(undefined, 'good', start);
		assert.deepEqual(rated(memory, 'good', start - 5 * day), rated(memory, 'good', start));
	});
});

describe('days', () => {
	it('begin at midnight: what is due tonight is due in the morning', () => {
		const midnight = startOfDay(start);
		const lastAt = midnight - day;
		assert.equal(isDue({ due: midnight + day - 1, lastAt }, midnight), true);
		assert.equal(isDue({ due: midnight + day + 1, lastAt }, midnight + 60_000), false);
		assert.equal(daysBetween(midnight + day - 1, midnight + day + 1), 1);
		assert.equal(daysBetween(midnight + day + 1, midnight), -1);
	});
});
