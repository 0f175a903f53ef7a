import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { hostOptions, nodeOptions } from '../../src/build/bundle.ts';
import { root } from '../../src/build/root.ts';

/** Mocha's browser build would export itself as the whole bundle; with these names undefined, it becomes a global. */
const mochaAsGlobal: Plugin = {
	name: 'mocha-as-global',
	setup({ onLoad }) {
		onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path }) => ({
			contents: `var module, exports, define;\n${readFileSync(path, 'utf8')}`,
		}));
	},
};

/**
 * Builds the integration tests in a folder into one file.
 *
 * @param folder in test/integration, containing `*.test.ts`
 * @param host what runs them
 * @param names of the test files to include, without `.test.ts`; all if empty
 * @returns the file's path; the file exports `run`, as VS Code expects
 */
export async function bundleTests(
	folder: string,
	host: 'node' | 'web',
	names: readonly string[] = [],
): Promise<string> {
	const home = join(root, 'test/integration');
	const wanted = names.length === 0 ? '*' : names.length === 1 ? names[0] : `{${names.join(',')}}`;
	const tests = globSync(`${folder}/**/${wanted}.test.ts`, { cwd: home }).sort();
	if (tests.length === 0) throw new Error(`There are no tests in ${relative(root, join(home, folder))}.`);
	const load = tests.map((test) => `require(${JSON.stringify(`./${test}`)});`).join(' ');
	const outfile = join(root, 'out/test', `${folder}.${host}.js`);
	await build({
		...(host === 'node' ? nodeOptions : hostOptions),
		sourcemap: 'linked',
		stdin: {
			contents: `import { runMocha } from './runMocha.ts'; export const run = () => runMocha(() => { ${load} });`,
			resolveDir: home,
		},
		outfile,
		...(host === 'node'
			? { external: ['vscode', 'mocha'] }
			: {
					plugins: [mochaAsGlobal],
					alias: {
						...hostOptions.alias,
						mocha: join(home, 'mochaInBrowser.ts'),
						'node:assert/strict': join(home, 'assertInBrowser.ts'),
					},
					define: { process: '{"env":{}}', global: 'globalThis' },
				}),
	});
	return outfile;
}
