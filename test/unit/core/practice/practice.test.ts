import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ratings } from '../../../../src/core/practice/entry.ts';
import { MemoryFolder } from './memoryFolder.ts';
import { Clock, day, openSession, roundsOf, start } from './session.ts';

const speak = { mode: 'speak' } as const;
const year = 365 * day;

describe('practice: undo', () => {
	it('takes the last round back, and the one before, as if they had not been', async () => {
		const folder = new MemoryFolder();
		const { practice, clock } = openSession(folder);
		await practice.load();
		const states = [practice.summary];
		for (const rating of ratings) {
			await practice.rate('q1', rating, speak).written;
			states.push(practice.summary);
			clock.time += day;
		}
		for (let count = ratings.length - 1; count >= 0; count--) {
			const undone = await practice.undo();
			await undone?.written;
			assert.equal(undone?.round.rating, ratings[count]);
			assert.deepEqual(practice.summary, states[count]);
		}
		assert.equal(await practice.undo(), undefined);
	});
});

describe('practice: a rating', () => {
	it('given while files are being read counts', async () => {
		const folder = new MemoryFolder();
		const other = openSession(folder);
		await other.practice.rate('q0', 'good', speak).written;
		for (let turns = 0; turns < 12; turns++) {
			const { practice, clock } = openSession(folder, { clock: other.clock });
			const loading = practice.load();
			for (let turn = 0; turn < turns; turn++) {
				await undefined;
			}
			clock.time += 1000;
			const { written } = practice.rate('q1', 'good', speak);
			await Promise.all([loading, written]);
			await practice.load();
			assert.equal(practice.memoryOf('q1')?.rounds, turns + 1, `after ${turns} turns`);
			assert.equal(practice.memoryOf('q0')?.rounds, 1);
		}
	});
});

describe('practice: reset and import', () => {
	it('begins anew, for windows that are open as well', async () => {
		const folder = new MemoryFolder();
		const clock = new Clock();
		const [one, two] = [openSession(folder, { clock }), openSession(folder, { clock })];
		await one.practice.rate('q1', 'good', speak).written;
		await two.practice.rate('q2', 'good', speak).written;
		await one.practice.load();
		await one.practice.reset();
		await two.practice.load();
		assert.equal(two.practice.summary.memories.size, 0);
		await two.practice.rate('q3', 'good', speak).written;
		await one.practice.load();
		assert.deepEqual([...one.practice.summary.memories.keys()], ['q3']);
	});

	it('brings rounds back from an export, once', async () => {
		const folder = new MemoryFolder();
		const { practice, clock } = openSession(folder);
		await practice.rate('q1', 'good', speak).written;
		clock.time += day;
		await practice.rate('q2', 'easy', speak).written;
		const kept = await roundsOf(practice);
		const before = practice.summary.memories;
		const files = folder.files.size;
		assert.equal(await practice.import(kept), 0);
		assert.equal(folder.files.size, files, 'no file of nothing');
		await practice.reset();
		clock.time += day;
		await practice.rate('q3', 'hard', speak).written;
		assert.equal(await practice.import(kept), 2);
		assert.equal(await practice.import(kept), 0);
		const after = new Map(practice.summary.memories);
		assert.equal(after.get('q3')?.rounds, 1);
		after.delete('q3');
		assert.deepEqual(after, before);
		assert.equal((await roundsOf(openSession(folder, { clock }).practice)).length, 3);
	});
});

describe('practice: clocks', () => {
	it('does not let rounds of a clock that was years ahead keep a question away', async () => {
		const folder = new MemoryFolder();
		const wrong = openSession(folder, { clock: new Clock(start + 4 * year) });
		await wrong.practice.rate('q1', 'easy', speak).written;
		await wrong.practice.rate('q2', 'easy', speak).written;
		wrong.clock.time = start;
		await wrong.practice.load();
		assert.equal(wrong.practice.summary.memories.size, 0);
		await wrong.practice.rate('q1', 'good', speak).written;
		const { practice } = openSession(folder, { clock: wrong.clock });
		await practice.load();
		assert.deepEqual([...practice.summary.memories.keys()], ['q1']);
		assert.ok((practice.memoryOf('q1')?.due ?? 0) < start + 60 * day);
		assert.equal((await roundsOf(practice)).length, 3, 'none is lost');
		wrong.clock.time = start + 5 * year;
		await practice.load();
		assert.equal(practice.memoryOf('q1')?.rounds, 2);
		assert.equal(practice.memoryOf('q2')?.rounds, 1);
	});

	it('does not let a reset of a clock that was years ahead hide anything before that day', async () => {
		const folder = new MemoryFolder();
		const { practice, clock } = openSession(folder);
		await practice.rate('q1', 'good', speak).written;
		folder.set('m2-2099-01-01-x.jsonl', `{"v":1,"type":"reset","id":"r","at":${start + 70 * year}}\n`);
		await practice.load();
		await practice.rate('q2', 'good', speak).written;
		const next = openSession(folder, { clock });
		await next.practice.load();
		assert.deepEqual([...next.practice.summary.memories.keys()], ['q1', 'q2']);
		assert.equal((await roundsOf(next.practice)).length, 2);
		const later = openSession(folder, { clock });
		await later.practice.load();
		assert.equal(later.practice.summary.memories.size, 2);
		clock.time = start + 71 * year;
		await later.practice.load();
		assert.equal(later.practice.summary.memories.size, 0);
	});
});

describe('practice: what it comes to', () => {
	const step = fc.record({
		window: fc.nat(2),
		action: fc.constantFrom('rate', 'rate', 'rate', 'load', 'undo', 'reopen'),
		question: fc.constantFrom('q1', 'q2', 'q3', '__proto__', 'constructor'),
		rating: fc.constantFrom(...ratings),
		pass: fc.integer({ min: -2 * day, max: 5 * day }),
	});

	it('is the same for every window, however the rounds came in', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
				const folder = new MemoryFolder();
				const clock = new Clock();
				const windows = [0, 1, 2].map(() => openSession(folder, { clock }));
				for (const { window, action, question, rating, pass } of steps) {
					clock.time += pass;
					const session = windows[window];
					assert.ok(session);
					if (action === 'rate') {
						await session.practice.rate(question, rating, speak).written;
					} else if (action === 'undo') {
						await (await session.practice.undo())?.written;
					} else if (action === 'load') {
						await session.practice.load();
					} else {
						windows[window] = openSession(folder, { clock });
					}
				}
				const fresh = openSession(folder, { clock }).practice;
				await fresh.load();
				for (const { practice } of windows) {
					await practice.load();
					assert.deepEqual(practice.summary.memories, fresh.summary.memories);
				}
			}),
			{ numRuns: 200 },
		);
	});

	it('leaves out a round while the clock is more than a day before it, on whichever day that was noticed', async () => {
		const { practice, clock } = openSession(new MemoryFolder());
		await practice.rate('q1', 'again', speak).written;
		const counts: number[] = [];
		for (const hours of [-13, -25, -13, 0]) {
			clock.time = start + hours * (day / 24);
			await practice.load();
			counts.push(practice.summary.memories.size);
		}
		assert.deepEqual(counts, [1, 0, 1, 1]);
	});
});
