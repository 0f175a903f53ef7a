// What is true of every webview, whatever it shows.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/build/root.ts';

describe('every webview', () => {
	it('moves nothing by itself, whatever somebody has set about motion', () => {
		const files = globSync(['src/webview/**/*.{ts,css}', 'src/protocol/*.ts'], { cwd: root });
		assert.ok(files.some((file) => file.endsWith('.css')));
		for (const file of files) {
			assert.doesNotMatch(
				readFileSync(join(root, file), 'utf8'),
				/\b(?:animation|transition|@keyframes|animate\()|behavior: ?'?smooth|\bspin\b/,
				file,
			);
		}
	});
});
