import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/build/root.ts';

describe('every row of a view', () => {
	it('says to a screen reader its name and what is written behind it', () => {
		let rows = 0;
		for (const file of globSync('src/extension/**/*.ts', { cwd: root })) {
			// From one row to the next, each within a function of its own.
			const [, ...made] = readFileSync(join(root, file), 'utf8').split('new vscode.TreeItem(');
			for (const [index, code] of made.entries()) {
				rows++;
				assert.match(code, /\bitem\.accessibilityInformation = /, `${file}, row ${index + 1}`);
			}
		}
		assert.ok(rows > 10, `${rows}`);
	});
});
