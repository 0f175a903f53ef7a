import assert from 'node:assert/strict';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/build/root.ts';
import { shippedFiles } from '../../src/build/unpackedExtension.ts';

interface Manifest {
	readonly main: string;
	readonly browser: string;
	readonly icon: string;
}

/** Everything that may ship. */
const expected = [
	/^(package(\.nls(\.[\w-]+)?)?\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
	/^l10n\/bundle\.l10n(\.[\w-]+)?\.json$/,
	/^dist\/(web\/)?extension\.js$/,
	/^dist\/lazy\.js$/,
	/^dist\/guide\.json$/,
	/^dist\/ThirdPartyNotices\.txt$/,
	/^dist\/webview\/[\w-]+\.(js|css)$/,
	/^dist\/webview\/codicons\/codicon\.(css|ttf)$/,
	/^docs\/rules\/[\w-]+\.md$/,
	/^media\/(icon\.png|activity-bar\.svg|preview\.css)$/,
	/^media\/sample-stories\/[\w./-]+\.(md|yaml)$/,
	/^media\/schemas\/[\w.-]+\.json$/,
	/^media\/preparation\/[\w-]+\.md$/,
	/^media\/walkthrough\/[\w-]+\.(md|svg|png)$/,
	/^snippets\/[\w-]+\.json$/,
];

const manifestText = readFileSync(join(root, 'package.json'), 'utf8');
const manifest: Manifest = JSON.parse(manifestText);
const normal = (path: string) => path.replace(/^\.\//, '');

describe('the package', () => {
	let files: readonly string[] = [];

	before(async () => {
		files = await shippedFiles();
	});

	it('holds what is expected and nothing else', () => {
		const unexpected = files.filter((file) => !expected.some((pattern) => pattern.test(file)));
		assert.deepEqual(unexpected, []);
	});

	it('holds a file of every kind that is expected', () => {
		const missing = expected.filter((pattern) => !files.some((file) => pattern.test(file)));
		assert.deepEqual(missing, []);
	});

	it('holds every file that the manifest names', () => {
		const contributed = [...manifestText.matchAll(/"(?:path|url|markdown|svg|image|icon)": "(\.?\/?[\w./-]+\.\w+)"/g)];
		const named = [manifest.main, manifest.browser, manifest.icon, ...contributed.map(([, path]) => path as string)];
		assert.ok(contributed.length > 0);
		assert.deepEqual(
			named.map(normal).filter((file) => !files.includes(file)),
			[],
		);
	});

	it('holds a bundle for every webview', () => {
		for (const main of globSync('src/webview/*/main.ts', { cwd: root })) {
			const name = main.split(/[\\/]/).at(-2);
			assert.ok(files.includes(`dist/webview/${name}.js`), `${name} is missing.`);
		}
	});

	it('is small', () => {
		const size = files.reduce((sum, file) => sum + statSync(join(root, file)).size, 0) / 1024;
		assert.ok(size < 3_000, `${size.toFixed(0)} KB, unpacked`);
	});
});
