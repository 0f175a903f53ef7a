import assert from 'node:assert/strict';
import { inBatches } from '../../../../src/extension/shared/inBatches.ts';

describe('inBatches', () => {
	const batches = (numbers: readonly number[]) => inBatches(numbers, (number) => number, 10);

	it('fills a batch up to the limit, and keeps the order', () => {
		assert.deepEqual(batches([3, 4, 3, 1, 9, 2]), [[3, 4, 3], [1, 9], [2]]);
	});

	it('leaves what weighs more than the limit alone', () => {
		assert.deepEqual(batches([1, 25, 1, 30]), [[1], [25], [1], [30]]);
	});

	it('puts what weighs nothing with the others', () => {
		assert.deepEqual(batches([0, 10, 0, 0]), [[0, 10, 0, 0]]);
	});

	it('makes no batch of nothing', () => {
		assert.deepEqual(batches([]), []);
	});
});
