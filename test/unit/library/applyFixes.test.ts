import assert from 'node:assert/strict';
import { applyFixes } from '../../../src/library/main.ts';

describe('fixing as a library', () => {
	it('says whether every fix was tried', () => {
		const flawed = 'Situation\n: a\n\nTask\n: b\n\n';
		const [small, large] = [1, 400].map((times) => applyFixes(flawed.repeat(times), { isStoryFile: true }));
		assert.deepEqual([small?.isComplete, large?.isComplete], [true, false]);
	}).timeout(60_000);
});
