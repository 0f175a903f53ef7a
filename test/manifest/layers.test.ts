import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import configuration from '../../.dependency-cruiser.mjs';
import { root } from '../../src/build/root.ts';

describe('the layers in .dependency-cruiser.mjs', () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'star-coach-layers-'));
		symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	/** The rules that modules break, by name; modules that are imported and not given are empty. */
	async function broken(modules: Record<string, string>): Promise<string[]> {
		const imported = Object.entries(modules).flatMap(([path, text]) =>
			[...text.matchAll(/'(\.[^']+)'/g)].map(([, target = '']) => join(dirname(path), target)),
		);
		for (const path of [...imported, ...Object.keys(modules)]) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), modules[path] ?? 'export const empty = 1;\n');
		}
		const { options, forbidden } = configuration;
		const { output } = await cruise(['src'], {
			...options,
			baseDir: folder,
			validate: true,
			ruleSet: { forbidden: forbidden ?? [] },
		});
		return (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name);
	}

	for (const [path, text, rule] of [
		['src/core/text/a.ts', "import * as vscode from 'vscode';", 'imports of core/text'],
		['src/core/text/a.ts', "import { readFileSync } from 'node:fs';", 'imports of core/text'],
		['src/core/text/a.ts', "import {\n\tone,\n} from '../../extension/main.ts';", 'imports of core/text'],
		['src/core/story/a.ts', "export * from '../lint/lint.ts';", 'imports of core/story'],
		['src/core/other/a.ts', "import { a } from '../text/a.ts';", 'no room without a row'],
		['src/extension/review/a.ts', "const a = await import('../../cli/a.ts');", 'imports of extension/*'],
		['src/extension/review/a.ts', "import type { A } from '../../webview/shared/a.ts';", 'imports of extension/*'],
		['src/extension/review/a.ts', "import { a } from '../guide/a.ts';", 'imports of extension/*'],
		['src/extension/shared/a.ts', "import { a } from '../services/a.ts';", 'imports of extension/shared'],
		['src/webview/review/a.ts', "import { a } from '../practice/a.ts';", 'imports of webview/*'],
		['src/webview/review/a.ts', "import { a } from '../../core/a.ts';", 'types of webview/*'],
		['src/cli/a.ts', "import '../protocol/a.ts';", 'imports of cli'],
		['src/cli/lsp/a.ts', "import * as vscode from 'vscode';", 'imports of cli/lsp'],
	] as const) {
		it(`forbid ${path} to ${text.replace(/\s+/g, ' ')}`, async () => {
			assert.deepEqual(await broken({ [path]: text }), [rule]);
		});
	}

	it('allow the rest', async () => {
		const modules = {
			'src/core/text/a.ts': "import picomatch from 'picomatch';\nimport { empty } from './b.ts';",
			'src/extension/review/a.ts': "import * as vscode from 'vscode';\nimport { b } from './deep/b.ts';",
			'src/extension/guide/c.ts': "import { empty } from '../services/a.ts';",
			'src/webview/review/a.ts': "import type { A } from '../../core/text/a.ts';\nimport 'lit/decorators.js';",
			'src/cli/a.ts': "import { join } from 'node:path';",
			'src/cli/lsp/a.ts': "import '../../protocol/a.ts';\nimport { join } from '../a.ts';",
			'src/build/a.ts': "import { a } from '../cli/a.ts';",
		};
		assert.deepEqual(await broken(modules), []);
	});

	it('forbid circles, but not those through types or late imports', async () => {
		const circle = (text: string) =>
			broken({ 'src/cli/a.ts': text, 'src/cli/b.ts': "export * from './a.ts';\nexport const b = 1;" });
		assert.deepEqual(new Set(await circle("import { b } from './b.ts';")), new Set(['no circle']));
		assert.deepEqual(await circle("import type { b } from './b.ts';"), []);
		assert.deepEqual(await circle("const b = await import('./b.ts');"), []);
	});
});
