import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type BuildOptions, build, type Metafile, transform } from 'esbuild';

/** The file for the web host, which takes one, below the folder of the one for Node. */
const webFile = 'web/extension.js';
const nodeFile = 'extension.js';

/**
 * Builds the extension for both hosts as two files. The web host's has every module. Node's has those that its entry
 * imports at once, and takes what is only reached through `import()` from the other one, on first use: Node compiles a
 * file as a whole when it loads it, so what is not needed yet had better be in another one.
 *
 * esbuild splits ES modules alone, into many small files. Here each of them becomes a function, and the entries get a
 * `require` that runs it on first use.
 *
 * @param options for the platform of the web host
 * @param entries of the two hosts
 * @param outdir the folder to build into
 * @returns what the files are made of
 * @throws when a source does not build; esbuild has told the details on the terminal by then
 */
export async function bundleForHosts(
	options: BuildOptions,
	entries: { readonly node: string; readonly web: string },
	outdir: string,
): Promise<Metafile> {
	const { outputFiles, metafile } = await build({
		...options,
		entryPoints: [
			{ in: entries.node, out: 'node' },
			{ in: entries.web, out: 'web' },
		],
		outdir,
		external: [...(options.external ?? []), 'node:*'],
		format: 'esm',
		splitting: true,
		minify: true,
		chunkNames: '[name]-[hash]',
		metafile: true,
		write: false,
	});
	const early = { node: importsOf('node.js', metafile), web: importsOf('web.js', metafile) };
	const modules = await Promise.all(
		outputFiles.map(async ({ path, text }) => {
			const { code } = await transform(text, {
				format: 'cjs',
				// For Node it would add a list of the exports to each module, which nobody reads.
				platform: 'browser',
				target: 'es2022',
				supported: { 'dynamic-import': false },
			});
			const own = code.replace(helper, '').replaceAll(copyOfApi, 'require("vscode")');
			// Its own names become short, and those that it finds outside stay.
			const { code: minified } = await transform(`body=function(){${own}\n}`, { target: 'es2022', minify: true });
			const body = minified.trim().replace('body=function()', 'function(module,exports,require)').replace(/;$/, '');
			return { name: basename(path), body, helpers: code.match(helper) ?? [] };
		}),
	);
	const helpers = [...new Set(modules.flatMap((module) => module.helpers))].join('');
	/** In parentheses, a function is compiled together with what is around it. */
	const table = (wanted: (name: string) => boolean, now: ReadonlySet<string>) =>
		`{${modules
			.filter(({ name }) => wanted(name))
			.map(({ name, body }) => `${JSON.stringify(name)}:${now.has(name) ? `(${body})` : body}`)
			.join(',\n')}}`;
	mkdirSync(join(outdir, dirname(webFile)), { recursive: true });
	const web = table((name) => name !== 'node.js', early.web);
	writeFileSync(
		join(outdir, webFile),
		`${loader(helpers, web, 'modules[name]')}exports.modules=modules;\nexports.activate=(context)=>load("./web.js").activate(context);\n`,
	);
	const node = table((name) => early.node.has(name), early.node);
	const late = `(modules[name]??require("./${webFile}").modules[name])`;
	writeFileSync(join(outdir, nodeFile), `${loader(helpers, node, late)}module.exports=load("./node.js");\n`);
	return metafile;
}

/** An output with all that it imports at once. */
function importsOf(entry: string, { outputs }: Metafile): ReadonlySet<string> {
	const byName = new Map(Object.entries(outputs).map(([path, output]) => [basename(path), output]));
	const names = new Set([entry]);
	for (const name of names) {
		const imports = byName.get(name)?.imports.filter(({ kind }) => kind === 'import-statement') ?? [];
		imports.filter(({ external }) => !external).forEach(({ path }) => names.add(basename(path)));
	}
	return names;
}

/** As esbuild writes `import * as vscode`: it would copy the API for each module that imports it. */
const copyOfApi = '__toESM(require("vscode"))';

/** What esbuild writes at the start of every CommonJS module; each file needs it once. */
const helper = /^var __\w+ = .*(?:\n[ )}].*)*\n/gm;

/**
 * The start of a file, with a `require` for its modules and for those that it finds elsewhere. What a module exports is
 * read from it as plain values: through esbuild's getters, linting takes nearly twice as long. A variable that has no
 * value yet when its module has run keeps its getter.
 */
function loader(helpers: string, modules: string, find: string): string {
	return `"use strict";
${helpers}const modules=${modules};
const loaded={};
function load(id){
	if(!id.startsWith("./"))return require(id);
	const name=id.slice(2);
	if(!loaded[name]){
		const module=loaded[name]={exports:{}};
		${find}(module,module.exports,load);
		module.exports=plain(module.exports);
	}
	return loaded[name].exports;
}
function plain(exports){
	const values=Object.defineProperty({},"__esModule",{value:true});
	for(const key in exports){
		const value=exports[key];
		if(value===undefined)Object.defineProperty(values,key,{get:()=>exports[key],enumerable:true});
		else values[key]=value;
	}
	return values;
}
`;
}
