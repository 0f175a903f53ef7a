import assert from 'node:assert/strict';
import { isOnTime, selfChecks, suggestedRating, weakest } from '../../../../src/core/practice/selfCheck.ts';

describe('the self-check', () => {
	it('suggests a rating by how much is missing', () => {
		const without = (count: number) => suggestedRating(selfChecks.slice(count), 100, 120);
		assert.deepEqual([0, 1, 2, 3, 4, 8].map(without), ['good', 'good', 'hard', 'hard', 'again', 'again']);
	});

	it('suggests no good rating for an answer that is too short, and the worst for a fraction of one', () => {
		const allBut = (...missing: readonly string[]) => selfChecks.filter((check) => !missing.includes(check));
		assert.equal(suggestedRating(allBut('onTime'), 22, 120), 'hard');
		assert.equal(suggestedRating(allBut('onTime', 'task', 'reflection'), 22, 120), 'hard');
		assert.equal(suggestedRating(allBut('onTime'), 10, 120), 'again');
		assert.equal(suggestedRating(allBut('onTime'), 150, 120), 'good');
		// A pitch that is a few seconds short.
		assert.equal(suggestedRating(allBut('onTime'), 26, 90), 'hard');
		assert.equal(suggestedRating(allBut('onTime'), 10, 90), 'again');
	});

	it('suggests a rating for an answer that nobody judged only where it is too short', () => {
		assert.deepEqual(
			[6, 22, 42, 44, 120, 200].map((seconds) => suggestedRating(null, seconds, 120)),
			['again', 'hard', 'hard', null, null, null],
		);
	});

	it('asks about the gap that weighs most first, and never about the time', () => {
		assert.deepEqual(weakest(selfChecks), []);
		assert.deepEqual(weakest([]), ['result', 'task', 'ownPart', 'figure', 'action', 'situation', 'reflection']);
		assert.deepEqual(weakest(['situation', 'task', 'action', 'result']), ['ownPart', 'figure', 'reflection']);
	});

	it('is on time from the shortest story to the target, and forgives a few seconds', () => {
		assert.deepEqual(
			[0, 3, 33, 39, 44, 120].map((seconds) => isOnTime(seconds, 120)),
			[false, false, false, false, true, true],
		);
		assert.equal(isOnTime(138, 120), true);
		assert.equal(isOnTime(139, 120), false);
	});
});
