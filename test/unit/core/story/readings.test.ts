import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseStories } from '../../../../src/core/story/parse.ts';

/** The file explains itself. */
const source = readFileSync(new URL('readings.txt', import.meta.url), 'utf8');
const texts = source.split(/^@@ /m).slice(1);

function readingOf(text: string): string {
	const { stories, skipped } = parseStories(text);
	const told = stories.flatMap(({ title, scheme, sections }) => [
		`=> ${title}${scheme === 'STAR' ? '' : ` (${scheme})`}`,
		...sections.map(({ parts, notation, label, state, content }) => {
			const pieces = content.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
			const name = `${parts.join('+')} ${notation} "${label}"${state === 'present' ? '' : ` ${state}`}`;
			return `${name}: ${pieces.join(' / ')}`.trim();
		}),
	]);
	return [...told, ...skipped.map(({ reason }) => `=| ${reason}`)].join('\n') || '=> nothing';
}

describe('what is read of', () => {
	for (const each of texts) {
		const [, name, text, reading] = /^([^\n]+)\n(.*?)(=[>|] .*)\n$/s.exec(each) as unknown as string[];
		it(name as string, () => assert.equal(readingOf(text as string), reading));
	}
});
