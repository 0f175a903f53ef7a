import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, context, type Metafile } from 'esbuild';
import subsetFont from 'subset-font';
import { noticesOf, packagesOf, readPackage } from './notices.ts';
import { packGuide } from './packGuide.ts';
import { root } from './root.ts';

/** The folder for build output that ships; the manifest names its files. */
const dist = join(root, 'dist');

const shim = (name: string) => join(import.meta.dirname, 'shims', name);

const common = {
	absWorkingDir: root,
	bundle: true,
	format: 'cjs',
	external: ['vscode'],
	alias: {
		'linkify-it': shim('markdownLinks.js'),
		mdurl: shim('markdownLinks.js'),
		'punycode.js': shim('markdownLinks.js'),
		'uc.micro': shim('ucMicro.js'),
		entities: shim('entities.js'),
		'js-yaml': shim('jsYaml.js'),
	},
	// What gray-matter can do with front matter that is code or old YAML: it is given engines of our own.
	define: { eval: 'undefined' },
	charset: 'utf8',
	legalComments: 'none',
	logLevel: 'warning',
} satisfies BuildOptions;

/** How bundles for Node are built. */
export const nodeOptions: BuildOptions = { ...common, platform: 'node', target: 'node20' };

/** How bundles for both extension hosts are built. */
export const hostOptions: BuildOptions = {
	...common,
	platform: 'browser',
	target: 'es2022',
	// The only use of Node's Buffer is gray-matter's, for a copy of the text that nothing reads.
	define: { ...common.define, 'Buffer.from': 'String' },
};

/** The web host accepts only one file. Besides `activate`, it exports the modules that Node's host takes from it. */
const webExtension = (late: readonly string[]): BuildOptions => ({
	...hostOptions,
	stdin: {
		contents: `export { activate } from './src/extension/main.ts';
			export const late = { ${late.map((path) => `${JSON.stringify(path)}: () => require('./${path}')`).join(', ')} };`,
		resolveDir: root,
	},
});

/**
 * Node compiles a whole file when it loads it, so the file for its host has only what `activate` needs at once; what is
 * imported with `import()` comes from the other file. Modules that both files have keep no state.
 *
 * @param late gets the modules that are imported so
 */
const nodeExtension = (late: Set<string>): BuildOptions => ({
	...hostOptions,
	entryPoints: [{ in: 'src/extension/main.ts', out: 'extension' }],
	plugins: [
		{
			name: 'late-modules-from-the-web-bundle',
			setup({ onResolve, onLoad }) {
				onResolve({ filter: /^\./ }, ({ kind, path, resolveDir, namespace }) => {
					if (namespace === 'late') return { path, external: true };
					return kind === 'dynamic-import'
						? { path: relative(root, join(resolveDir, path)), namespace: 'late' }
						: undefined;
				});
				onLoad({ filter: /./, namespace: 'late' }, ({ path }) => {
					const name = path.replaceAll('\\', '/');
					late.add(name);
					return { contents: `module.exports = require('./web/extension.js').late[${JSON.stringify(name)}]();` };
				});
			},
		},
	],
});

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

/**
 * A script, and a style sheet if it imports one, for each folder of `src/webview` that has a `main.ts`; what several
 * pages need is in files of its own.
 */
function webviewBundle(): BuildOptions {
	const mains = globSync('src/webview/*/main.ts', { cwd: root }).sort();
	return {
		absWorkingDir: root,
		bundle: true,
		format: 'esm',
		splitting: true,
		chunkNames: 'webview/chunks/[name]-[hash]',
		platform: 'browser',
		target: 'es2022',
		charset: 'utf8',
		legalComments: 'none',
		logLevel: 'warning',
		entryPoints: mains.map((main) => ({ in: main, out: `webview/${basename(dirname(main))}` })),
	};
}

/** The icons of the webviews. */
const codicons = fileURLToPath(new URL('..', import.meta.resolve('@vscode/codicons/dist/codicon.css')));

/** Leaves only those of the 600 icons whose names the built webviews have, which takes 65 KB off the VSIX. */
async function shrinkIcons(webviews: string): Promise<void> {
	const code = globSync('**/*.js', { cwd: webviews })
		.map((file) => readFileSync(join(webviews, file), 'utf8'))
		.join('\n');
	const quoted = new Set(code.match(/(?<=["'`])[\w-]+(?=["'`])/g));
	let signs = '';
	const css = readFileSync(join(codicons, 'dist/codicon.css'), 'utf8').replace(
		/^\.codicon-([\w-]+):before .*"\\(\w+)".*\n?/gm,
		(rule, name: string, sign: string) => {
			if (!quoted.has(name)) return '';
			signs += String.fromCodePoint(Number(`0x${sign}`));
			return rule;
		},
	);
	writeFileSync(join(webviews, 'codicons/codicon.css'), css);
	const font = await subsetFont(readFileSync(join(codicons, 'dist/codicon.ttf')), signs);
	writeFileSync(join(webviews, 'codicons/codicon.ttf'), font);
}

function copyIcons(webviews: string): void {
	for (const file of ['codicon.css', 'codicon.ttf'])
		cpSync(join(codicons, 'dist', file), join(webviews, 'codicons', file));
}

/**
 * Builds what ships with the extension: the packed guide, the bundles, and the notices for the packages in them.
 *
 * @param to the folder to build into
 * @throws with one sentence when a source does not build; esbuild has already printed the details
 */
export async function bundleExtension(to = dist): Promise<void> {
	packGuide(undefined, join(to, 'guide.json'));
	rmSync(join(to, 'webview'), { recursive: true, force: true });
	const metafiles = await allBuilt([bundleForHosts(to), built({ ...webviewBundle(), outdir: to })]);
	copyIcons(join(to, 'webview'));
	await shrinkIcons(join(to, 'webview'));
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
	const metafiles = await allBuilt([built({ ...npmBundles, outdir: to })]);
	writeFileSync(join(to, 'npm.ThirdPartyNotices.txt'), noticesOf(packagesOf(metafiles)));
}

/** The bundle for Node's host tells which modules that for the web host has to export. */
async function bundleForHosts(to: string): Promise<Metafile> {
	const late = new Set<string>();
	await built({ ...nodeExtension(late), outdir: to });
	return built({ ...webExtension([...late].sort()), outfile: join(to, 'web/extension.js') });
}

/** Builds a bundle and returns what it is made of. */
async function built(options: BuildOptions): Promise<Metafile> {
	const { metafile } = await build({ ...options, minify: true, metafile: true });
	return metafile;
}

async function allBuilt(builds: readonly Promise<Metafile>[]): Promise<Metafile[]> {
	const results = await Promise.allSettled(builds);
	return results.map((result) => {
		if (result.status === 'rejected') {
			throw new Error('The bundles do not build; correct the errors above.', { cause: result.reason });
		}
		return result.value;
	});
}

async function watch(): Promise<void> {
	packGuide(undefined, join(dist, 'guide.json'));
	copyIcons(join(dist, 'webview'));
	const whole = ['extension', 'web/extension'].map((out) => ({ in: 'src/extension/main.ts', out }));
	for (const options of [{ ...hostOptions, entryPoints: whole }, npmBundles, webviewBundle()]) {
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
