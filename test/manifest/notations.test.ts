import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/build/root.ts';
import { notations } from '../../src/core/write/notations.ts';

/** What defines the names, and the readers that know in which notation they have found a label. */
const exempt: readonly string[] = [
	'core/story/around.ts',
	'core/story/content.ts',
	'core/story/lineMarks.ts',
	'core/story/openStory.ts',
	'core/story/resolveParts.ts',
	'core/story/tableMarks.ts',
	'core/write/notation.ts',
	'core/write/notations/inline.ts',
];

/**
 * Code that decides by the name of a notation: in a comparison, a `case`, a list or a pattern. The type of a block and
 * the place of a label have some of these names too.
 */
function branches(code: string): string[] {
	const names = Object.keys(notations).join('|');
	const decides = new RegExp(
		`(?:(?<!\\b(?:type|place) )[!=]==|\\bcase|'(?:${names})',)\\s*'(?:${names})'|/[\\^(?:]*(?:${names})[|$)/]`,
		'g',
	);
	return /\bnotations?\b/i.test(code) ? (code.match(decides) ?? []) : [];
}

describe('notations', () => {
	it('are told apart by name only where they are read and written', () => {
		const files = globSync('src/**/*.ts', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
		const found = files.filter((path) => branches(readFileSync(join(root, path), 'utf8')).length > 0);
		assert.deepEqual(
			found.sort(),
			exempt.map((path) => `src/${path}`),
		);
	});

	it('are noticed where code branches on their names', () => {
		for (const code of [
			"if (notation === 'row') {}",
			"switch (notation) { case 'inline': }",
			"const movable: Notation[] = ['heading', 'list'];",
			'/^(?:callout|html)$/.test(notation)',
			'/emphasis|list/.test(notation)',
		]) {
			assert.equal(branches(code).length, 1, code);
		}
		for (const code of [
			'notations[section.notation].byHand',
			"notation && type === 'heading'",
			"notation && place === 'row'",
		]) {
			assert.deepEqual(branches(code), [], code);
		}
	});
});
