import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { schemaFiles } from '../../../src/build/schema.ts';

describe('JSON schemas', () => {
	for (const [path, text] of schemaFiles()) {
		it(`${basename(path)} is up to date`, () => {
			assert.ok(readFileSync(path, 'utf8') === text, 'It is not; run npm run generate.');
		});
	}
});
