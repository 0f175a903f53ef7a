import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseStories } from '../../src/core/story/parse.ts';

interface Snippet {
	readonly prefix: string | readonly string[];
	readonly description: string;
	readonly body: readonly string[];
}

const root = join(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const files: { language: string; path: string }[] = manifest.contributes.snippets;
const snippets = files.flatMap(({ path }) =>
	Object.entries(JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, Snippet>),
);

/** The text of a snippet before anything is typed over it. */
function expand(body: readonly string[]): string {
	const text = body
		.join('\n')
		.replace(/\$\{\d+:([^{}]*)\}/g, '$1')
		.replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1');
	return text
		.replace(/\$CURRENT_YEAR/g, '2025')
		.replace(/\$CURRENT_(MONTH|DATE)/g, '01')
		.replace(/\$\d+/g, '');
}

describe('snippets', () => {
	it('are contributed for Markdown', () => {
		assert.ok(snippets.length >= 8);
		assert.ok(files.every(({ language }) => language === 'markdown'));
	});

	it('have unique prefixes that begin with "star"', () => {
		const prefixes = snippets.flatMap(([, { prefix }]) => prefix);
		assert.equal(new Set(prefixes).size, prefixes.length);
		assert.deepEqual(
			prefixes.filter((prefix) => !/^star(-[a-z]+)*$/.test(prefix)),
			[],
		);
	});

	const wholeStories = snippets.filter(([, { body }]) => /Situation[\s\S]*Result/.test(body.join('\n')));

	it('include the whole story in several notations, and each part', () => {
		const notations = wholeStories.map(([, { body }]) => parseStories(expand(body)).stories[0]?.sections[0]?.notation);
		assert.deepEqual([...new Set(notations)].sort(), ['column', 'emphasis', 'heading', 'list']);
		for (const part of ['situation', 'task', 'action', 'result', 'reflection']) {
			assert.ok(snippets.some(([, { prefix }]) => prefix === `star-${part}`));
		}
	});

	for (const [name, { body }] of wholeStories) {
		it(`"${name}" reads as a story that has not been written yet`, () => {
			const { stories } = parseStories(expand(body));
			assert.equal(stories.length, 1);
			assert.deepEqual(stories[0]?.unlabeled, []);
			assert.deepEqual(new Set(stories[0]?.sections.map(({ state }) => state)), new Set(['placeholder']));
		});
	}

	for (const [prefix, scheme, sections] of [
		['star-starr', 'STARR', 5],
		['star-car', 'CAR', 3],
		['star-soar', 'SOAR', 4],
		['star-paragraph', 'STAR', 4],
		['star-pitch', 'PITCH', 3],
	] as const) {
		it(`include ${prefix}, which reads as a ${scheme} story`, () => {
			const [, snippet] = snippets.find((each) => each[1].prefix === prefix) ?? [];
			const { stories } = parseStories(expand(snippet?.body ?? []));
			assert.deepEqual(
				stories.map((story) => [story.scheme, story.sections.length, story.sections.map(({ state }) => state)]),
				[[scheme, sections, Array(sections).fill('placeholder')]],
			);
		});
	}

	it('offer every competency by name', () => {
		const choices = (prefix: string) => {
			const text = snippets.find((each) => each[1].prefix === prefix)?.[1].body.join('\n') ?? '';
			return /\$\{\d+\|([^|]+)\|\}/.exec(text)?.[1]?.split(',');
		};
		const competencies = readFileSync(join(root, 'media/guide/competencies.yaml'), 'utf8');
		assert.deepEqual(choices('star-file'), [...competencies.matchAll(/^- id: (.+)$/gm)].map(([, id]) => id).sort());
	});

	for (const [name, { description, body }] of snippets) {
		it(`"${name}" parses: stops count up from 1 and end at 0, every choice and default closes`, () => {
			const text = body.join('\n');
			assert.match(description, /^[A-Z].*[^.]$/);
			const stops = [...text.matchAll(/(?<!\\)\$\{?(\d+)/g)].map(([, number]) => Number(number));
			const numbers = [...new Set(stops)].sort((a, b) => a - b);
			assert.deepEqual(
				numbers,
				numbers.map((_, index) => index),
			);
			assert.equal(stops.filter((stop) => stop === 0).length, 1);
			assert.ok(numbers.length > 1);
			const opened = text.match(/(?<!\\)\$\{/g)?.length ?? 0;
			const closed = text.match(/(?<!\\)\$\{\d+(:[^{}]*|\|[^{}|]+\|)?\}/g)?.length ?? 0;
			assert.equal(opened, closed);
		});
	}
});
