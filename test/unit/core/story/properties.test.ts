import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseStories } from '../../../../src/core/story/parse.ts';
import { documents } from '../../../fuzz/documents.ts';

describe('the parser, for any text,', () => {
	it('reads the same whatever ends the lines', () => {
		fc.assert(
			fc.property(documents, (text) => {
				const lines = text.replaceAll(/\r\n?/g, '\n');
				const read = (text: string) =>
					parseStories(text).stories.map(({ title, sections }) => [
						title,
						...sections.map(({ parts, notation, state, words }) => [parts.join(), notation, state, words]),
					]);
				assert.deepEqual(read(lines.replaceAll('\n', '\r')), read(lines));
			}),
			{ numRuns: 300, examples: [['Action\nAd\n\nSituation: x\n\nResult: y']] },
		);
	});
});
