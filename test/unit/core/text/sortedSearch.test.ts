import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstIndexWhere } from '../../../../src/core/text/sortedSearch.ts';

describe('firstIndexWhere', () => {
	it('finds what a search from the start finds', () => {
		fc.assert(
			fc.property(fc.array(fc.integer()), fc.integer(), (numbers, limit) => {
				const sorted = numbers.sort((a, b) => a - b);
				const index = sorted.findIndex((number) => number > limit);
				assert.equal(
					firstIndexWhere(sorted, (number) => number > limit),
					index === -1 ? sorted.length : index,
				);
			}),
		);
	});
});
