import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foreignFigures } from '../../../src/core/measure/figures.ts';

/** What a user has said, what a model makes of it, and the figures in that which are not the user's. */
interface Pair {
	readonly own: string;
	readonly text: string;
	readonly foreign: readonly string[];
}

const pairs = readFileSync(join(import.meta.dirname, 'pairs.jsonl'), 'utf8')
	.split('\n')
	.filter((line) => line !== '')
	.map((line) => JSON.parse(line) as Pair);

describe('figures that are not the user’s', () => {
	it('are labelled in at least 100 pairs, with and without one, and where the label says', () => {
		assert.ok(pairs.length >= 100, `${pairs.length}`);
		assert.ok(pairs.filter(({ foreign }) => foreign.length === 0).length >= 40);
		assert.equal(new Set(pairs.map(({ own, text }) => `${own}\n${text}`)).size, pairs.length);
		for (const { text, foreign } of pairs) {
			assert.ok(
				foreign.every((figure) => text.includes(figure)),
				text,
			);
		}
	});

	for (const { own, text, foreign } of pairs) {
		it(`“${own}” → “${text}”: ${foreign.length === 0 ? 'none' : foreign.join(', ')}`, () => {
			const found = foreignFigures(own, text).map(({ start, end }) => text.slice(start, end));
			assert.equal(found.length, foreign.length, `found ${JSON.stringify(found)}`);
			for (const [index, figure] of foreign.entries()) {
				assert.ok(found[index]?.includes(figure) || figure.includes(found[index] as string), `found ${found[index]}`);
			}
		});
	}
});
