import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedFiles } from '../../../src/build/generatedFiles.ts';
import { root } from '../../../src/build/root.ts';

describe('generated file', () => {
	for (const { path, text } of generatedFiles) {
		it(`${path} is up to date`, async () => {
			const wanted = await text();
			assert.ok(readFileSync(join(root, path), 'utf8') === wanted, `${path} is out of date; run npm run generate.`);
		});
	}
});
