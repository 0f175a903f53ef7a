import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseStories } from '../../src/core/story/parse.ts';
import { shapes } from '../bench/shapes.ts';

const small = 4_000;
const large = 16_000;
const highest = 1.1;

describe('the steps of every reader', () => {
	it('grow no faster than the length of hostile texts', () => {
		const script = join(import.meta.dirname, '../bench/steps.ts');
		const output = execFileSync(process.execPath, [script, String(small), String(large)], {
			encoding: 'utf8',
		});
		const counts = Object.entries(JSON.parse(output) as Record<string, [number, number]>);
		assert.equal(counts.length, shapes.length);
		const tooFast = counts.filter(([name, [less, more]]) => {
			assert.ok(less > 0 && more > 0, name);
			return Math.log(more / less) / Math.log(large / small) > highest;
		});
		assert.deepEqual(tooFast, []);
	}).timeout(600_000);

	it('are not limited by the number of arguments that a call can take', () => {
		const rows = '| a | b |\n'.repeat(200_000);
		assert.equal(parseStories(`| Situation | Result |\n|---|---|\n${rows}`).skipped.length, 200_000);
		assert.equal(parseStories(`| S | x |\n|---|---|\n${rows}`).stories.length, 0);
	});
});
