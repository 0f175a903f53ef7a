import assert from 'node:assert/strict';
import { splitSentences } from '../../../../src/core/text/sentences.ts';

describe('the sentences of a text', () => {
	const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

	it('end with a period before a capital letter or a number', () => {
		assert.deepEqual(split('I left. 2023 was better. It was.'), ['I left.', '2023 was better.', 'It was.']);
	});

	it('do not end in a bracket that a number closes', () => {
		for (const text of ['I was there (2018–1. 2023) and left.', 'i was there (2018–1. 2023) and left']) {
			assert.deepEqual(split(text), [text]);
		}
	});
});
