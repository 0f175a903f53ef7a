import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { foreignFigures } from '../../../../src/core/measure/figures.ts';

/** One per line: what someone said | what a model makes of it | the figures in the latter that nobody said. */
const source = readFileSync(new URL('figures.txt', import.meta.url), 'utf8');

describe('figures that nobody has said', () => {
	for (const line of source.trimEnd().split('\n')) {
		const [own, text, ...foreign] = line.split(' | ') as [string, string, ...string[]];
		it(line, () => {
			const found = foreignFigures(own, text).map(({ start, end }) => text.slice(start, end));
			assert.deepEqual(found, foreign);
		});
	}
});
