import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { bundleForHosts } from '../../../src/build/bundleForHosts.ts';
import { temporaryFolder } from '../../../src/build/temporaryFolder.ts';

describe('the bundles for both hosts', () => {
	/** What comes before the modules, where the entry for one of the hosts takes long to build. */
	async function startOf(slow: 'node' | 'web'): Promise<string> {
		const folder = temporaryFolder('bundles');
		const entry = (name: string, code: string) => {
			const path = join(folder, `${name}.ts`);
			const more = name === slow ? Array.from({ length: 4_000 }, (_, i) => `console.log(${i});`).join('\n') : '';
			writeFileSync(path, `${code}\n${more}`);
			return path;
		};
		const node = entry('node', "import os from 'node:os';\nexport const activate = () => os.EOL;");
		const web = entry('web', 'export const activate = () => undefined;');
		await bundleForHosts({ bundle: true, logLevel: 'silent' }, { node, web }, join(folder, 'dist'));
		const [start = ''] = readFileSync(join(folder, 'dist/extension.js'), 'utf8').split('const modules');
		return start;
	}

	it('read what a module exports as it is by then, also where that gets its value later', async () => {
		const folder = temporaryFolder('bundles');
		const write = (name: string, code: string) => {
			writeFileSync(join(folder, name), code);
			return join(folder, name);
		};
		write('shared.ts', 'export const now = 1;\nexport let later: number;\nexport const run = () => { later = 2; };');
		const code = "import { later, now, run } from './shared.ts';\nexport const activate = () => (run(), [now, later]);";
		const [node, web] = [write('node.ts', code), write('web.ts', code)];
		await bundleForHosts({ bundle: true, logLevel: 'silent' }, { node, web }, join(folder, 'dist'));
		for (const file of ['dist/extension.js', 'dist/web/extension.js']) {
			assert.deepEqual(createRequire(import.meta.url)(join(folder, file)).activate(), [1, 2]);
		}
	});

	it('use the API of VS Code as it is, without a copy of it for each module', async () => {
		const folder = temporaryFolder('bundles');
		const entry = join(folder, 'entry.ts');
		writeFileSync(entry, "import * as vscode from 'vscode';\nexport const activate = () => vscode.window;");
		const dist = join(folder, 'dist');
		const options: BuildOptions = { bundle: true, external: ['vscode'], logLevel: 'silent' };
		await bundleForHosts(options, { node: entry, web: entry }, dist);
		const text = readFileSync(join(dist, 'extension.js'), 'utf8');
		assert.match(text, /=require\("vscode"\)/);
		assert.doesNotMatch(text, /__toESM\(require\("vscode"/);
	});

	it('are the same, whichever of their modules is ready first', async () => {
		const start = await startOf('node');
		assert.match(start, /__toESM[\s\S]*__toCommonJS/);
		assert.equal(await startOf('web'), start);
	});
});
