import assert from 'node:assert/strict';
import { beginningOf } from '../../../../src/core/text/characters.ts';
import { clipped } from '../../../../src/core/text/clipped.ts';

describe('clipped', () => {
	it('cuts between words, or else between characters', () => {
		assert.equal(clipped('I cut the time – to 5 ms.', 16), 'I cut the time …');
		assert.equal(clipped('🎉🎉🎉🎉', 5), '🎉🎉 …');
		assert.equal(clipped('👩\u200d💻👩\u200d💻', 7), '👩\u200d💻 …');
		assert.equal(clipped('我把延迟从两秒降到一秒', 5), '我把延迟从 …');
	});

	it('leaves a short text as it is', () => {
		assert.equal(clipped('🎉🎉', 4), '🎉🎉');
		assert.equal(beginningOf('🎉🎉', 3), '🎉');
	});
});
