import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/build/root.ts';
import { learnedFile } from '../accuracy/matching/learn.ts';

describe('what matching has learned', () => {
	it('is what `node test/accuracy/matching/train.ts` makes, byte for byte', () => {
		const file = readFileSync(join(root, 'media/guide/learned.json'), 'utf8');
		assert.ok(file === learnedFile(), 'run `node test/accuracy/matching/train.ts`');
	});
});
