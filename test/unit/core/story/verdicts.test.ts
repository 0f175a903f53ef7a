import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { labelWords } from '../../../../src/core/story/languages/languages.ts';
import { parseStories } from '../../../../src/core/story/parse.ts';

/** The file explains itself. */
const source = readFileSync(new URL('verdicts.txt', import.meta.url), 'utf8');
const texts = source
	.split(/^@@ /m)
	.slice(1)
	.map((text) => {
		const [head, name, verdict] = /^(\S+) @@ (.*)\n/.exec(text) as unknown as [string, string, string];
		return { name, verdict, text: text.slice(head.length) };
	});

function verdictOn(text: string): string {
	const stories = parseStories(text).stories.map(({ sections }) =>
		sections
			.flatMap(({ parts, state }) => {
				const letters = parts.map((part) => (part === 'reflection' ? 'l' : part.charAt(0)));
				return state === 'present' ? letters.map((letter) => letter.toUpperCase()) : letters;
			})
			.join(''),
	);
	return stories.join(' ') || '-';
}

describe('whether a text tells a story', () => {
	for (const { name, verdict, text } of texts) {
		it(`is decided for ${name}`, () => assert.equal(verdictOn(text), verdict));
	}

	it('is decided for a story in every language of labels', () => {
		const told = new Set<string>(
			texts.flatMap(({ text }) => parseStories(text).stories.map((story) => story.labelLanguage)),
		);
		const missing = Object.keys(labelWords).filter((language) => !told.has(language));
		assert.ok(missing.length === 0, `verdicts.txt has no story with labels in ${missing.join(', ')}; add one.`);
	});
});
