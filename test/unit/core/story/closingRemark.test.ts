import assert from 'node:assert/strict';
import { parseStories } from '../../../../src/core/story/parse.ts';
import { bold } from './support.ts';

/** The number of words in the last part of a story with text after it. */
const wordsOf = (behind: string) => parseStories(`${bold}${behind}`).stories[0]?.sections.at(-1)?.words;

describe('a remark on several stories behind the last one', () => {
	for (const remark of [
		'These stories show how I work.',
		'All of these four examples are from last year.',
		'The above answers are mine.',
		'Diese Geschichten zeigen, wie ich arbeite.',
		'Ces trois exemples montrent ma façon de faire.',
		'Estas historias muestran cómo trabajo.',
		'以上故事都是我自己的。',
		'これらの事例は私のものです。',
	]) {
		it(`counts for none: ${remark}`, () => {
			assert.equal(wordsOf(`${remark}\n`), 4);
			assert.equal(wordsOf(`Nobody called.\n\n${remark}\n\nThank you.\n`), 6);
		});
	}

	it('is none where it is all that the part says, or goes on within a sentence', () => {
		const text = bold.replace('We lost no order.', 'These stories are told.');
		assert.equal(parseStories(text).stories[0]?.sections.at(-1)?.words, 4);
		assert.equal(wordsOf('I told these stories often.\n'), 9);
	});
});
