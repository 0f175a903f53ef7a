import assert from 'node:assert/strict';
import { findFillerWords } from '../../../../src/core/story/fillerWords.ts';
import { english } from '../../../../src/core/story/languages/english.ts';

describe('filler and hedge words', () => {
	it('are counted, the most frequent first', () => {
		assert.deepEqual(findFillerWords('Maybe I, um, kind\nof broke it. Maybe. Um, a little bit, maybe.', english), [
			{ kind: 'hedge', phrase: 'maybe', count: 3 },
			{ kind: 'filler', phrase: 'um', count: 2 },
			{ kind: 'hedge', phrase: 'kind of', count: 1 },
			{ kind: 'hedge', phrase: 'a little bit', count: 1 },
		]);
	});

	it('are whole words', () => {
		assert.deepEqual(
			findFillerWords('The number of her stuffed albums grew; what kind offers stuff-like actuality?', english),
			[],
		);
	});
});
