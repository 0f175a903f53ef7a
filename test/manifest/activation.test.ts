import assert from 'node:assert/strict';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');

/** Every module that runs when the extension is activated: what is reached without `import()`. */
async function modulesAtActivation(): Promise<string[]> {
	const { metafile } = await build({
		absWorkingDir: root,
		entryPoints: ['src/extension/main.ts'],
		bundle: true,
		write: false,
		metafile: true,
		platform: 'node',
		format: 'cjs',
		external: ['vscode'],
		logLevel: 'silent',
	});
	const found = new Set<string>();
	const queue = ['src/extension/main.ts'];
	for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
		if (!found.has(path)) {
			found.add(path);
			const imports = metafile.inputs[path]?.imports ?? [];
			queue.push(
				...imports.filter(({ kind, external }) => kind !== 'dynamic-import' && !external).map(({ path }) => path),
			);
		}
	}
	return [...found].sort();
}

describe('activation', () => {
	it('runs no library, and nothing of the core but constants', async () => {
		const modules = await modulesAtActivation();
		assert.ok(modules.length > 10);
		assert.deepEqual(
			modules.filter((path) => !path.startsWith('src/extension/')),
			['src/core/lint/configFileNames.ts'],
		);
	});
});
