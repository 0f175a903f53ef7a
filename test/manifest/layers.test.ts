import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from '../../src/build/root.ts';
import { importCycles, layerProblems } from './layers.ts';

const sources = new Map(
	globSync('src/**/*.ts', { cwd: root }).map((path) => [
		path.split(sep).join('/'),
		readFileSync(join(root, path), 'utf8'),
	]),
);

describe('the rooms of src', () => {
	it('import each other in the allowed directions alone, and only the libraries meant for them', () => {
		assert.ok(sources.size > 50);
		assert.deepEqual(layerProblems(sources), []);
	});

	it('hold no modules that import each other in a circle', () => {
		assert.deepEqual(importCycles(sources), []);
	});
});

describe('the check of the rooms', () => {
	const problems = (path: string, text: string) => layerProblems(new Map([[path, text]])).length;

	it('finds what is not allowed', () => {
		assert.equal(problems('src/core/text/a.ts', "import * as vscode from 'vscode';\n"), 1);
		assert.equal(problems('src/core/text/a.ts', "import { readFileSync } from 'node:fs';\n"), 1);
		assert.equal(problems('src/core/text/a.ts', "import {\n\tone,\n\ttwo,\n} from '../../extension/main.ts';\n"), 1);
		assert.equal(problems('src/core/text/a.ts', "export * from '../../../test/x.ts';\n"), 1);
		assert.equal(problems('src/extension/a.ts', "const a = await import('../cli/a.ts');\n"), 1);
		assert.equal(problems('src/extension/a.ts', "import type { A } from '../webview/a.ts';\n"), 1);
		assert.equal(problems('src/webview/review/a.ts', "import { a } from '../../core/a.ts';\n"), 1);
		assert.equal(problems('src/cli/a.ts', "import '../protocol/a.ts';\n"), 1);
	});

	it('lets pass what is allowed', () => {
		assert.equal(problems('src/core/text/a.ts', "import { parse } from 'yaml';\nimport { b } from './b.ts';\n"), 0);
		assert.equal(problems('src/webview/review/a.ts', "import type { A } from '../../core/a.ts';\n"), 0);
		assert.equal(problems('src/webview/review/a.ts', "import 'lit/decorators.js';\n"), 0);
		assert.equal(problems('src/cli/a.ts', "import { join } from 'node:path';\n"), 0);
		assert.equal(problems('src/build/a.ts', "import { b } from '../cli/b.ts';\n"), 0);
	});

	it('finds circles, but none through types or late imports', () => {
		const circle = (a: string) =>
			importCycles(
				new Map([
					['src/core/a.ts', a],
					['src/core/b.ts', "export * from './a.ts';\n"],
				]),
			);
		assert.deepEqual(circle("import { b } from './b.ts';\n"), [['src/core/a.ts', 'src/core/b.ts', 'src/core/a.ts']]);
		assert.deepEqual(circle("import type { B } from './b.ts';\n"), []);
		assert.deepEqual(circle("const b = await import('./b.ts');\n"), []);
	});
});
