import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { labelAt } from '../../../../src/core/story/labels/labelAt.ts';

/** The file explains itself. */
const source = readFileSync(new URL('labels.txt', import.meta.url), 'utf8');

function labelOf(line: string): string {
	const found = labelAt(line, 0, line.length);
	if (!found) {
		return 'none';
	}
	const { entries, letters, label, initial, marker, enclosed, end, next } = found;
	const what = letters || entries.map(({ part }) => part).join('+');
	const form = [initial && `(${initial})`, marker, enclosed && 'enclosed', end].filter(Boolean).join(' ');
	return `${what}, “${line.slice(label.start, label.end)}” ${form} → ${line.slice(next)}`.trimEnd();
}

describe('the label at the start of', () => {
	for (const [, line, expected] of source.matchAll(/^(\S.*)\n {2}(.*)\n/gm) as Iterable<string[]>) {
		it(line as string, () => {
			assert.equal(labelOf(line as string), expected);
			const around = `A: ${line}\nB: x`;
			const found = labelAt(around, 3, around.length - 5);
			assert.equal(
				found ? around.slice(found.label.start, found.label.end) : null,
				/“(.*)”/.exec(expected as string)?.[1] ?? null,
			);
		});
	}
});
