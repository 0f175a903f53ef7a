import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/build/root.ts';
import { notations } from '../../src/core/write/notations.ts';

/** Code that decides by the name of a notation: in a comparison, a `case`, a list or a pattern. */
function branches(code: string): string[] {
	const names = Object.keys(notations).join('|');
	const decides = new RegExp(`(?:[!=]==|\\bcase|'(?:${names})',)\\s*'(?:${names})'|/[\\^(?:]*(?:${names})[|$)/]`, 'g');
	return /\bnotations?\b/i.test(code) ? (code.match(decides) ?? []) : [];
}

describe('notations', () => {
	it('are told apart by name only where they are read and written', () => {
		const files = globSync('src/**/*.ts', { cwd: root }).filter((path) => !/core\/(?:story|write)\//.test(path));
		const found = files.flatMap((path) => {
			return branches(readFileSync(join(root, path), 'utf8')).map((code) => `${path}: ${code}`);
		});
		assert.deepEqual(found, []);
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
		assert.deepEqual(branches('notations[section.notation].content'), []);
	});
});
