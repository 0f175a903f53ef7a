import assert from 'node:assert/strict';
import fc from 'fast-check';
import { characterStart, isInsideCharacter } from '../../../../src/core/text/characters.ts';

const segmenter = new Intl.Segmenter('en');
const pieces = fc.constantFrom(
	...['a', ' ', '\n', '\r\n', '\r', 'é', 'e\u0301', '漢', 'か\u3099', '각', '\u1112\u1161\u11ab', '\ufe0f', '\u200d'],
	...[
		'🎉',
		'👩\u200d💻',
		'👍🏽',
		'🇩🇪',
		'🇩',
		'❤️\u200d🔥',
		'1️⃣',
		'🏴\u{e0067}\u{e0062}\u{e007f}',
		'\u05e9\u05c1',
		'\u202e',
		'𝐒',
		'©',
	],
);

describe('isInsideCharacter', () => {
	it('finds the places that Intl.Segmenter finds', () => {
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
				const text = parts.join('');
				const starts = new Set([...segmenter.segment(text)].map(({ index }) => index)).add(text.length);
				for (let offset = 0; offset <= text.length; offset++) {
					assert.equal(isInsideCharacter(text, offset), !starts.has(offset), `${JSON.stringify(text)} at ${offset}`);
				}
			}),
			{ numRuns: 2000 },
		);
	});

	it('leads back to the start of a character', () => {
		assert.equal(characterStart('a👩\u200d💻b', 4), 1);
		assert.equal(characterStart('a👩\u200d💻b', 6), 6);
	});
});
