import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { foreignFigures } from '../../../../src/core/measure/figures.ts';

/** The file explains itself, up to the first blank line. */
const source = readFileSync(new URL('figures.txt', import.meta.url), 'utf8');

describe('figures that nobody has said', () => {
	for (const line of source.slice(source.indexOf('\n\n')).trim().split('\n')) {
		const [own, text, ...foreign] = line.split(' | ') as [string, string, ...string[]];
		it(line, () => {
			const found = foreignFigures(own, text).map(({ start, end }) => text.slice(start, end));
			assert.deepEqual(found, foreign);
		});
	}
});
