import assert from 'node:assert/strict';
import { inParallel } from '../../../../src/core/text/inParallel.ts';

const numbers = Array.from({ length: 50 }, (_, index) => index);
const pause = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('inParallel', () => {
	it('runs the task once for every item, at most a given number at a time', async () => {
		const done: number[] = [];
		let running = 0;
		let most = 0;
		await inParallel(
			numbers,
			4,
			() => false,
			async (number) => {
				most = Math.max(most, ++running);
				await pause();
				running--;
				done.push(number);
			},
		);
		assert.deepEqual(
			done.sort((a, b) => a - b),
			numbers,
		);
		assert.equal(most, 4);
	});

	it('starts no task after it was canceled, and waits for those that run', async () => {
		const started: number[] = [];
		let ended = 0;
		await inParallel(
			numbers,
			4,
			() => started.length >= 10,
			async (number) => {
				started.push(number);
				await pause();
				ended++;
			},
		);
		assert.ok(started.length >= 10 && started.length < 14);
		assert.equal(ended, started.length);
	});
});
