// What is true of every webview before it has any content.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { root } from '../../src/build/root.ts';
import { closeBrowser, openWebview, themeNames } from './openWebview.ts';

const names = globSync('src/webview/*/main.ts', { cwd: root }).map((main) => basename(dirname(main)));

describe('every webview', () => {
	after(closeBrowser);

	it('is among these', () => {
		assert.ok(names.includes('review'));
	});

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

	for (const name of names) {
		for (const theme of themeNames) {
			it(`${name} starts in the theme ${theme} without an error, and asks for its content`, async () => {
				const webview = await openWebview(name, { theme });
				await webview.waitForSent<{ type: string }>(({ type }) => type === 'ready');
				assert.deepEqual(webview.errors, []);
				await webview.close();
			});
		}
	}
});
