import { globSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type BuildOptions, build, context, type Plugin } from 'esbuild';

export const root = join(import.meta.dirname, '../..');

const shim = (name: string) => join(import.meta.dirname, 'shims', name);

const withoutEval: Plugin = {
	name: 'gray-matter-without-eval',
	setup({ onResolve }) {
		onResolve({ filter: /^\.\/(lib\/)?engines$/ }, ({ importer }) =>
			/[\\/]gray-matter[\\/]/.test(importer) ? { path: shim('grayMatterEngines.cjs') } : undefined,
		);
	},
};

const common: BuildOptions = {
	absWorkingDir: root,
	bundle: true,
	format: 'cjs',
	external: ['vscode'],
	plugins: [withoutEval],
	sourcemap: 'linked',
	legalComments: 'none',
	logLevel: 'warning',
};

const node: BuildOptions = { ...common, platform: 'node', target: 'node20' };

const webWorker: BuildOptions = {
	...common,
	platform: 'browser',
	target: 'es2022',
	alias: { fs: shim('fs.cjs') },
	inject: [shim('buffer.js')],
};

/** What ships, by the name of the entry. */
export const bundles = {
	extension: { ...node, entryPoints: ['src/extension/main.ts'], outfile: 'dist/extension.js' },
	webExtension: { ...webWorker, entryPoints: ['src/extension/main.ts'], outfile: 'dist/web/extension.js' },
	cli: { ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
} satisfies Record<string, BuildOptions>;

/**
 * Builds what ships into dist/, minified.
 */
export async function bundleProduct(): Promise<void> {
	rmSync(join(root, 'dist'), { recursive: true, force: true });
	await Promise.all(Object.values(bundles).map((options) => build({ ...options, minify: true })));
}

/**
 * Builds the integration tests of a folder into one file.
 *
 * @param folder in test/integration, holding `*.test.ts`
 * @param host what runs them
 * @returns the file's path; it exports `run`, as VS Code wants it
 */
export async function bundleTests(folder: string, host: 'node' | 'web'): Promise<string> {
	const home = join(root, 'test/integration');
	const tests = globSync(`${folder}/**/*.test.ts`, { cwd: home }).sort();
	if (tests.length === 0) throw new Error(`There are no tests in ${relative(root, join(home, folder))}.`);
	const load = tests.map((test) => `require(${JSON.stringify(`./${test}`)});`).join(' ');
	const outfile = join(root, 'out/test', `${folder}.${host}.js`);
	await build({
		...(host === 'node' ? node : webWorker),
		stdin: {
			contents: `import { runMocha } from './runMocha.ts'; export const run = () => runMocha(() => { ${load} });`,
			resolveDir: home,
		},
		outfile,
		...(host === 'node'
			? { external: ['vscode', 'mocha'] }
			: {
					alias: {
						...webWorker.alias,
						mocha: join(home, 'mochaInBrowser.ts'),
						'node:assert/strict': join(home, 'assertInBrowser.ts'),
					},
					define: { 'process.env.NODE_DEBUG': 'undefined', global: 'globalThis' },
				}),
	});
	return outfile;
}

async function watch(): Promise<void> {
	for (const options of Object.values(bundles)) {
		const watcher = await context({ ...options, logLevel: 'info' });
		await watcher.watch();
	}
}

if (import.meta.main) {
	if (process.argv.includes('--watch')) await watch();
	else await bundleProduct();
}
