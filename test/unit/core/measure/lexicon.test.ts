import assert from 'node:assert/strict';
import type { Words } from '../../../../src/core/measure/lexicon/lexicon.ts';
import { lexicons } from '../../../../src/core/measure/lexicon/lexicons.ts';
import { type Marked, read } from './marked.ts';

/** A word that nothing knows. */
const unknown = 'blorp';

function wordsOf({ words }: Words): string[] {
	return words
		.trim()
		.split(/\s+/)
		.map((item) => item.split(/=(?=.)/)[0] ?? '');
}

function fill(example: string, word: string): Marked {
	return example.replaceAll('{}', word).replaceAll('{^}', word.charAt(0).toUpperCase() + word.slice(1));
}

describe('lexicon of measures', () => {
	for (const [language, lexicon] of Object.entries(lexicons)) {
		describe(language, () => {
			for (const entry of lexicon) {
				it(`${entry.role}: ${entry.example}`, () => {
					const other = fill(entry.example, entry.other ?? unknown);
					assert.notEqual(read(other), other, `reads the same with “${entry.other ?? unknown}”`);
					for (const word of wordsOf(entry)) {
						assert.equal(read(fill(entry.example, word)), fill(entry.example, word), word);
					}
				});
			}

			it('gives a word a role once', () => {
				const seen = new Set<string>();
				for (const entry of lexicon) {
					for (const word of wordsOf(entry)) {
						const key = `${entry.role} ${word}`;
						assert.ok(!seen.has(key), `“${word}” is there twice as ${entry.role}`);
						seen.add(key);
					}
				}
			});
		});
	}
});
