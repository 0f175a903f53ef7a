import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wordsOf } from '../fuzz/losses.ts';
import { properties } from '../fuzz/properties.ts';

describe('for any document', () => {
	for (const [name, property] of Object.entries(properties)) {
		it(name, async () => fc.assert(property, { numRuns: 40 })).timeout(120_000);
	}
});

describe('the words that no edit may lose', () => {
	it('are those outside of tags, which end in their paragraph', () => {
		assert.deepEqual(wordsOf('a <b>c</b> <d\n\n> e'), ['a', 'c', 'd', 'e']);
		assert.deepEqual(wordsOf('a <b\nc="d"> e'), ['a', 'e']);
		assert.deepEqual(wordsOf('a </b\rc> e'), ['a', 'e']);
		assert.deepEqual(wordsOf('a <b\r\rc> e'), ['a', 'b', 'c', 'e']);
		assert.deepEqual(wordsOf('a \\<b> c'), ['a', 'b', 'c']);
		assert.deepEqual(wordsOf('| a <b |\nc>'), ['a', 'b', 'c']);
	});

	it('are those without the numbers before them, one in another', () => {
		assert.deepEqual(wordsOf('1. ### 3. a\n4. b 5. c'), ['a', 'b', '5', 'c']);
	});
});
