import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../src/build/root.ts';
import { modulesLoadedBy } from './modulesLoadedBy.ts';
import { activateOutside } from './standIn.ts';

const dist = join(root, 'dist');
const web = readFileSync(join(dist, 'web/extension.js'), 'utf8');
const node = readFileSync(join(dist, 'extension.js'), 'utf8');

/** The modules that a bundle asks its host for. */
const required = (bundle: string) =>
	[...new Set([...bundle.matchAll(/\brequire\(["']([^"']+)["']\)/g)].map(([, id]) => id))].sort();

function kilobytes(path: string): number {
	return statSync(join(dist, path)).size / 1024;
}

describe('the extension’s bundles', () => {
	it('require nothing from their hosts but the vscode module', () => {
		assert.deepEqual(required(web), ['vscode']);
		assert.deepEqual(required(node), ['./web/extension.js', 'vscode']);
	});

	it('contain no eval and no Function constructor', () => {
		for (const bundle of [web, node]) assert.doesNotMatch(bundle, /\beval\(|\bnew Function\(|\bFunction\(["'`]/);
	});

	it('stay within their size limits', () => {
		assert.ok(kilobytes('web/extension.js') < 990, `${kilobytes('web/extension.js')} KB`);
	});

	it('keep the script of each webview under 150 KB', () => {
		const scripts = readdirSync(join(dist, 'webview')).filter((file) => file.endsWith('.js'));
		assert.ok(scripts.includes('review.js'));
		for (const script of scripts) {
			assert.ok(kilobytes(`webview/${script}`) < 150, `${script}: ${kilobytes(`webview/${script}`)} KB`);
		}
	});

	it('contain no source maps and no sources', () => {
		const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
		assert.deepEqual(
			files.filter((file) => /\.(map|ts)$/.test(file)),
			[],
		);
	});
});

describe('the command line tool', () => {
	/** A file of the bundle with all that it imports at once. */
	function loadedWith(file: string, loaded = new Set<string>()): Set<string> {
		if (!loaded.has(file)) {
			loaded.add(file);
			const text = readFileSync(join(dist, file), 'utf8');
			for (const [, path = ''] of text.matchAll(/(?:from|import)"(\.[^"]+)"/g)) {
				loadedWith(join(dirname(file), path), loaded);
			}
		}
		return loaded;
	}
	const holds = (sign: string) => (file: string) => readFileSync(join(dist, file), 'utf8').includes(sign);

	for (const [what, sign] of [
		['the language server for `lsp` alone', 'textDocument/hover'],
		['the topics of stories for `coverage`, `map` and `export` alone', 'root cause'],
	] as const) {
		it(`loads ${what}`, () => {
			const files = loadedWith('cli.mjs');
			assert.ok(files.size > 2);
			assert.deepEqual([...files].filter(holds(sign)), []);
			assert.ok(readdirSync(join(dist, 'chunks')).some((name) => holds(sign)(join('chunks', name))));
		});
	}
});

describe('activation', () => {
	it('loads no library, parser, recognizer or rule', async () => {
		const modules = await modulesLoadedBy('src/extension/main.ts');
		assert.ok(modules.includes('src/extension/main.ts'));
		const heavy =
			/^node_modules\/|^src\/core\/(story|measure|guide\/(?!(?:bankPaths|filter|model|pagePath|preparation|sampleFiles)\.)|practice|bank|report\/(?!readinessText\.)|lint\/(lint\.|rules))/;
		assert.deepEqual(
			modules.filter((path) => heavy.test(path)),
			[],
		);
	});

	it('loads one small file in the Node host', async () => {
		assert.deepEqual(await activateOutside(join(dist, 'extension.js'), node), []);
		assert.ok(kilobytes('extension.js') < 130, `${kilobytes('extension.js')} KB`);
	});
});
