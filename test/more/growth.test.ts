import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseStories } from '../../src/core/story/parse.ts';

const small = 4_000;
const large = 16_000;
const highest = 1.1;

/** The subjects whose steps are counted here. The others read with these, and `npm run bench -- growth` times them. */
const counted = '^(?!(?:lint|coverage|export) --|tool )';

/** Shapes that grow faster up to some size. test/bench/growth.ts has them too. */
const known = new Set([
	// Every fix is tried out on the whole text, up to two million characters in all.
	'fix: fixes of the order',
	// Its steps grow with an exponent of 1.2 at these sizes; its time is in proportion up to 256 KB.
	`lint: ${JSON.stringify('**Action:** a\n\n### b\n\n')}`,
	// Not explained yet: up to 1.26 from 4 to 16 KB.
	'editor: headings that are figures',
	'preview: headings that are figures',
	'review: headings that are figures',
]);

describe('the steps of every reader', () => {
	it('grow no faster than the length of hostile texts', () => {
		const script = join(import.meta.dirname, '../bench/steps.ts');
		const output = execFileSync(process.execPath, [script, String(small), String(large), counted], {
			encoding: 'utf8',
		});
		const counts = Object.entries(JSON.parse(output) as Record<string, [number, number]>);
		assert.ok(counts.length > 50);
		const tooFast = counts.filter(([name, [less, more]]) => {
			assert.ok(less > 0 && more > 0, name);
			return Math.log(more / less) / Math.log(large / small) > highest && !known.has(name);
		});
		assert.deepEqual(tooFast, []);
	}).timeout(600_000);

	it('are not limited by the number of arguments that a call can take', () => {
		const rows = '| a | b |\n'.repeat(200_000);
		assert.equal(parseStories(`| Situation | Result |\n|---|---|\n${rows}`).skipped.length, 200_000);
		assert.equal(parseStories(`| S | x |\n|---|---|\n${rows}`).stories.length, 0);
	});
});
