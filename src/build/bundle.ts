import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { type BuildOptions, build, context, type Metafile, type Plugin } from 'esbuild';
import { bundleForHosts } from './bundleForHosts.ts';
import { codicons, writeCodicons } from './codicons.ts';
import { noticesOf, packagesOf, readPackage } from './notices.ts';
import { packGuide } from './packGuide.ts';
import { root } from './root.ts';

/** The folder for build output that ships; the manifest names its files. */
const dist = join(root, 'dist');

const shim = (name: string) => join(import.meta.dirname, 'shims', name);

const withoutEval: Plugin = {
	name: 'gray-matter-without-eval',
	setup({ onResolve }) {
		onResolve({ filter: /^\.\/(lib\/)?engines$/ }, ({ importer }) =>
			/[\\/]gray-matter[\\/]/.test(importer) ? { path: shim('grayMatterEngines.cjs') } : undefined,
		);
	},
};

/** Only for gray-matter: a global one would replace Node's own in code that both hosts share. */
const withOwnBuffer: Plugin = {
	name: 'gray-matter-with-own-buffer',
	setup({ onLoad }) {
		onLoad({ filter: /[\\/]gray-matter[\\/]lib[\\/]utils\.js$/ }, ({ path }) => ({
			contents: `const { Buffer } = require(${JSON.stringify(shim('buffer.js'))});\n${readFileSync(path, 'utf8')}`,
		}));
	},
};

/** The examples of measures and requirements are for tests and docs; nothing that ships reads them. */
const withoutExamples: Plugin = {
	name: 'tables-without-examples',
	setup({ onLoad }) {
		onLoad({ filter: /[\\/]core[\\/](?:jobs|measure)[\\/](?:\w+[\\/])?\w+\.ts$/ }, ({ path }) => ({
			contents: onOneLine(linesWithoutExamples(readFileSync(path, 'utf8')).join('\n')),
			loader: 'ts',
		}));
	},
};

/** An example takes up one line; a list of examples runs from the line that opens it to the line that closes it. */
function linesWithoutExamples(source: string): string[] {
	let closing: string | undefined;
	return source.split('\n').filter((line) => {
		if (closing !== undefined) {
			closing = line === closing ? undefined : closing;
			return false;
		}
		const tabs = /^(\t+)(?:counter)?examples: \[$/.exec(line)?.[1];
		closing = tabs && `${tabs}],`;
		return closing === undefined && !/^\t+(?:(?:counter)?examples: \[.*\]|example: .*|other: .*),$/.test(line);
	});
}

/** The words of a lexicon, whose indented line breaks a minifier has to keep. */
function onOneLine(source: string): string {
	return source.replace(/^\t\trole: .*\n\t\twords: `[^`]*`/gm, (words) => words.replace(/\s+/g, ' '));
}

/** Mocha's browser build would export itself as the whole bundle; with these names undefined, it becomes a global. */
const mochaAsGlobal: Plugin = {
	name: 'mocha-as-global',
	setup({ onLoad }) {
		onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path }) => ({
			contents: `var module, exports, define;\n${readFileSync(path, 'utf8')}`,
		}));
	},
};

const common = {
	absWorkingDir: root,
	bundle: true,
	format: 'cjs',
	external: ['vscode'],
	alias: { 'linkify-it': shim('linkifyIt.js') },
	plugins: [withoutEval, withoutExamples],
	legalComments: 'none',
	logLevel: 'warning',
} satisfies BuildOptions;

/** How bundles for Node are built. */
export const nodeOptions: BuildOptions = { ...common, platform: 'node', target: 'node20' };

const webWorker: BuildOptions = {
	...common,
	platform: 'browser',
	target: 'es2022',
	alias: { ...common.alias, fs: shim('fs.cjs') },
	plugins: [...common.plugins, withOwnBuffer],
};

/** The extension for the Node host during development, in one file. */
const nodeExtension: BuildOptions = {
	...nodeOptions,
	entryPoints: [{ in: 'src/nodeHost/main.ts', out: 'extension' }],
};

/** The same for the web host. */
const webExtension: BuildOptions = {
	...webWorker,
	entryPoints: [{ in: 'src/extension/main.ts', out: 'web/extension' }],
};

/**
 * The command line tool and the library: ES modules whose CommonJS dependencies find Node's modules through `require`.
 * Code that both need, or that the tool imports lazily, goes into separate files.
 */
const npmBundles: BuildOptions = {
	...nodeOptions,
	format: 'esm',
	splitting: true,
	entryPoints: [
		{ in: 'src/cli/main.ts', out: 'cli' },
		{ in: 'src/library/main.ts', out: 'library' },
	],
	outExtension: { '.js': '.mjs' },
	chunkNames: 'chunks/[name]-[hash]',
	banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
};

/** A script, and a style sheet if it imports one, for each folder of `src/webview` that has a `main.ts`. */
function webviewBundle(): BuildOptions {
	const mains = globSync('src/webview/*/main.ts', { cwd: root }).sort();
	return {
		absWorkingDir: root,
		bundle: true,
		format: 'iife',
		platform: 'browser',
		target: 'es2022',
		legalComments: 'none',
		logLevel: 'warning',
		entryPoints: mains.map((main) => ({ in: main, out: `webview/${basename(dirname(main))}` })),
	};
}

/** Writes the webviews' icon font to `dist/webview/codicons`, with the icons that their code names. */
function copyCodicons(to: string): Promise<void> {
	const scripts = globSync('webview/*.js', { cwd: to }).sort();
	return writeCodicons(
		scripts.map((file) => readFileSync(join(to, file), 'utf8')).join('\n'),
		join(to, 'webview/codicons'),
	);
}

/**
 * Builds what ships with the extension: the packed guide, the bundles, and the notices for the packages in them.
 *
 * @param to the folder to build into
 * @throws with one sentence when a source does not build; esbuild has already printed the details
 */
export async function bundleExtension(to = dist): Promise<void> {
	packGuide(undefined, join(to, 'guide.json'));
	const metafiles = await allBuilt([
		bundleForHosts(webWorker, { node: 'src/nodeHost/main.ts', web: 'src/extension/main.ts' }, to),
		built(webviewBundle(), to),
	]);
	await copyCodicons(to);
	const packages = [...packagesOf(metafiles), readPackage(codicons)];
	writeFileSync(join(to, 'ThirdPartyNotices.txt'), noticesOf(packages));
}

/**
 * Builds the code of the npm package: the command line tool, the library, and the notices for the packages in them.
 *
 * @param to the folder to build into
 * @throws as {@link bundleExtension} does
 */
export async function bundleForNpm(to = dist): Promise<void> {
	rmSync(join(to, 'chunks'), { recursive: true, force: true });
	const metafiles = await allBuilt([built(npmBundles, to)]);
	writeFileSync(join(to, 'npm.ThirdPartyNotices.txt'), noticesOf(packagesOf(metafiles)));
}

function minified(options: BuildOptions, outdir: string): BuildOptions & { outdir: string } {
	return { ...options, outdir, minify: true };
}

/** Builds a bundle and returns what it is made of. */
async function built(options: BuildOptions, outdir: string): Promise<Metafile> {
	const { metafile } = await build({ ...minified(options, outdir), metafile: true });
	return metafile;
}

async function allBuilt(builds: readonly Promise<Metafile>[]): Promise<Metafile[]> {
	const results = await Promise.allSettled(builds);
	return results.map((result) => {
		if (result.status === 'rejected') {
			throw new Error('The bundles do not build; correct the errors above.');
		}
		return result.value;
	});
}

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
		...(host === 'node' ? nodeOptions : webWorker),
		sourcemap: 'linked',
		stdin: {
			contents: `import { runMocha } from './runMocha.ts'; export const run = () => runMocha(() => { ${load} });`,
			resolveDir: home,
		},
		outfile,
		...(host === 'node'
			? { external: ['vscode', 'mocha'] }
			: {
					plugins: [withoutEval, mochaAsGlobal],
					alias: {
						...webWorker.alias,
						mocha: join(home, 'mochaInBrowser.ts'),
						'node:assert/strict': join(home, 'assertInBrowser.ts'),
					},
					define: { process: '{"env":{}}', global: 'globalThis' },
				}),
	});
	return outfile;
}

async function watch(): Promise<void> {
	packGuide(undefined, join(dist, 'guide.json'));
	// All icons, because the code will still change.
	await writeCodicons(readFileSync(join(codicons, 'dist/codicon.css'), 'utf8'), join(dist, 'webview/codicons'));
	for (const options of [nodeExtension, webExtension, npmBundles, webviewBundle()]) {
		const watcher = await context({ ...options, outdir: dist, sourcemap: 'linked', logLevel: 'info' });
		await watcher.watch();
	}
}

if (import.meta.main) {
	try {
		if (process.argv.includes('--watch')) await watch();
		else await Promise.all([bundleExtension(), bundleForNpm()]);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
}
