// The VSIX as somebody gets it: installed into a clean profile, and tried from the walkthrough on.
import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/build/root.ts';
import { temporaryFolder } from '../../src/build/temporaryFolder.ts';
import { extensionFolder } from '../../src/build/unpackedExtension.ts';
import { openWorkbench } from '../hosts/openWorkbench.ts';
import { installExtension } from '../hosts/server.ts';
import { listed, packed } from './packed.ts';

const manifestText = readFileSync(join(root, 'package.json'), 'utf8');
const manifest = JSON.parse(manifestText);
/** The packer gives these names of its own. */
const renamed: Readonly<Record<string, string>> = {
	'readme.md': 'README.md',
	'changelog.md': 'CHANGELOG.md',
	'LICENSE.txt': 'LICENSE',
};

describe('the extension as it is published', function () {
	this.timeout(300_000);
	/** Where it is installed. */
	let folder: string;
	let files: string[] = [];

	before(async () => {
		const { vsix } = await packed();
		const extensions = temporaryFolder('extensions');
		const said = await installExtension(vsix, temporaryFolder('server'), extensions);
		assert.match(said, /was successfully installed/);
		folder = join(extensions, extensionFolder);
		files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((file) => file !== '.vsixmanifest' && statSync(join(folder, file)).isFile())
			.map((file) => renamed[file] ?? file.replaceAll('\\', '/'))
			.sort();
	});

	it('is the same byte for byte whenever it is packed', async () => {
		const { vsix, again } = await packed();
		assert.ok(readFileSync(vsix).equals(readFileSync(again)));
	});

	it('is smaller than 1,050 KB', async () => {
		const { vsix } = await packed();
		const kilobytes = statSync(vsix).size / 1024;
		assert.ok(kilobytes < 1050, `${kilobytes.toFixed(0)} KB`);
	});

	it('contains exactly the files in extension.txt', () => {
		const names = files.map((file) => file.replace(/(?<=\/chunk-)\w+(?=\.js$)/, '*'));
		assert.deepEqual([...new Set(names)], listed('extension.txt'));
	});

	it('contains every file that the manifest names', () => {
		const contributed = [...manifestText.matchAll(/"(?:path|url|markdown|svg|image|icon)": "(\.?\/?[\w./-]+\.\w+)"/g)];
		const named = [manifest.main, manifest.browser, manifest.icon, ...contributed.map(([, path]) => path as string)];
		assert.ok(contributed.length > 0);
		assert.deepEqual(
			named.map((path) => path.replace(/^\.\//, '')).filter((file) => !files.includes(file)),
			[],
		);
	});

	it('contains a bundle for every webview', () => {
		for (const main of globSync('src/webview/*/main.ts', { cwd: root })) {
			const name = main.split(/[\\/]/).at(-2);
			assert.ok(files.includes(`dist/webview/${name}.js`), `${name} is missing.`);
		}
	});

	for (const host of ['node', 'web'] as const) {
		it(`opens its walkthrough, which leads to the guide, in the ${host} host`, async () => {
			const workbench = await openWorkbench({ extension: folder, host });
			try {
				const { page } = workbench;
				await workbench.command('Welcome: Open Walkthrough...');
				await workbench.answer('Get Started with STAR Coach');
				const walkthrough = page.locator('.gettingStartedContainer:visible');
				const steps = walkthrough.locator('.getting-started-step .step-title');
				await steps.first().waitFor();
				assert.deepEqual(await steps.allTextContents(), [
					'Do you have notes already?',
					'Open the guide',
					'Review it',
					'Practice',
					'See the gaps',
					'Prepare for the day',
				]);
				await steps.filter({ hasText: 'Open the guide' }).click();
				await walkthrough.getByRole('button', { name: 'Open Guide' }).click();
				await page.locator('.monaco-list-row:visible', { hasText: 'Teamwork' }).first().waitFor();
			} finally {
				await workbench.close();
			}
		});
	}
});
