import assert from 'node:assert/strict';
import type { Words } from '../../../../src/core/measure/lexicon/lexicon.ts';
import { lexicons } from '../../../../src/core/measure/lexicon/lexicons.ts';
import { Role } from '../../../../src/core/measure/roles.ts';
import { type Marked, read } from './marked.ts';

/** A word that is not in any lexicon. */
const unknown = 'blorp';

function wordsOf(entry: Words): string[] {
	return valuesOf(entry).map(([word]) => word);
}

/** Each word, with its number if it has one. */
function valuesOf({ words }: Words): [string, string?][] {
	return words
		.trim()
		.split(/\s+/)
		.map((item) => item.split(/=(?=.)/) as [string, string?]);
}

/** Whether tokens carry the entry's role; a word of such an entry has one number for all rows. */
function isRole({ role }: Words): boolean {
	return `${role.charAt(0).toUpperCase()}${role.slice(1)}` in Role;
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

	it('gives a word one value', () => {
		const values = new Map<string, string>();
		for (const entry of Object.values(lexicons).flat()) {
			for (const [word, value] of valuesOf(entry)) {
				const key = isRole(entry) ? word : `${entry.role} ${word}`;
				assert.equal(value ?? values.get(key), values.get(key) ?? value, `“${word}” has two values`);
				if (value !== undefined) {
					values.set(key, value);
				}
			}
		}
	});

	it('has a sign in no language', () => {
		const { signs = [], ...languages } = lexicons;
		const keys = (entry: Words) => wordsOf(entry).map((word) => `${entry.role} ${word}`);
		const known = new Set(signs.flatMap(keys));
		assert.deepEqual(
			Object.values(languages)
				.flat()
				.flatMap(keys)
				.filter((key) => known.has(key)),
			[],
		);
	});
});
