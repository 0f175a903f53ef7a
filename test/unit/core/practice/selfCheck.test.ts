import assert from 'node:assert/strict';
import { isOnTime, selfChecks, suggestedRating, weakest } from '../../../../src/core/practice/selfCheck.ts';

describe('the self-check', () => {
	it('suggests a rating by how much is missing', () => {
		const without = (count: number) => suggestedRating(selfChecks.slice(count));
		assert.deepEqual([0, 1, 2, 3, 4, 8].map(without), ['good', 'good', 'hard', 'hard', 'again', 'again']);
	});

	it('asks about the gap that weighs most first, and never about the time', () => {
		assert.deepEqual(weakest(selfChecks), []);
		assert.deepEqual(weakest([]), ['result', 'task', 'ownPart', 'figure', 'action', 'situation', 'reflection']);
		assert.deepEqual(weakest(['situation', 'task', 'action', 'result']), ['ownPart', 'figure', 'reflection']);
	});

	it('forgives a few seconds', () => {
		assert.equal(isOnTime(0, 120), false);
		assert.equal(isOnTime(138, 120), true);
		assert.equal(isOnTime(139, 120), false);
	});
});
