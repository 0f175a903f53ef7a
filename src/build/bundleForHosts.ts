import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type BuildOptions, build, type Metafile, transform } from 'esbuild';

/** The file for the web host, which accepts only one, relative to the folder of the file for Node. */
const webFile = 'web/extension.js';
const nodeFile = 'extension.js';

/**
 * Builds the extension for both hosts as two files. The web host's file contains every module. Node's file contains
 * those that its entry imports statically; modules that are only reached through `import()` come from the other file,
 * on first use. Node compiles a whole file when it loads it, so code that is not needed yet is better off in another
 * file.
 *
 * esbuild splits only ES modules, into many small files. Here each of them becomes a function, and the entries get a
 * `require` that runs it on first use.
 *
 * @param options for the platform of the web host
 * @param entries the entry points of the two hosts
 * @param outdir the folder to build into
 * @returns what the files are made of
 * @throws when a source does not build; esbuild has already printed the details
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
				// For Node, esbuild would add a list of exports to each module, which nothing reads.
				platform: 'browser',
				target: 'es2022',
				supported: { 'dynamic-import': false },
			});
			const own = code.replace(helper, '').replace(copied, 'require("$1")');
			// Shortens the module's own names and keeps those from outside.
			const { code: minified } = await transform(`body=function(){${own}\n}`, { target: 'es2022', minify: true });
			const body = minified.trim().replace('body=function()', 'function(module,exports,require)').replace(/;$/, '');
			return { name: basename(path), body, helpers: code.match(helper) ?? [] };
		}),
	);
	const helpers = [...new Set(modules.flatMap((module) => module.helpers))].join('');
	/** A function in parentheses is compiled eagerly, together with the code around it. */
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

/** An output and everything that it imports statically. */
function importsOf(entry: string, { outputs }: Metafile): ReadonlySet<string> {
	const byName = new Map(Object.entries(outputs).map(([path, output]) => [basename(path), output]));
	const names = new Set([entry]);
	for (const name of names) {
		const imports = byName.get(name)?.imports.filter(({ kind }) => kind === 'import-statement') ?? [];
		imports.filter(({ external }) => !external).forEach(({ path }) => names.add(basename(path)));
	}
	return names;
}

/**
 * What esbuild would copy to make an ES module of it, for each `import * as` and `import()`: the API of VS Code, which
 * is used as is, and modules of the bundle, which are ES modules already.
 */
const copied = /__toESM\(require\("(vscode|\.\/[^"]+)"\)\)/g;

/** What esbuild writes at the start of every CommonJS module; each file needs it only once. */
const helper = /^var __\w+ = .*(?:\n[ )}].*)*\n/gm;

/**
 * The start of a file, with a `require` for its own modules and for those found elsewhere. A module's exports become
 * plain values: through esbuild's getters, linting takes nearly twice as long. A variable that still has no value when
 * its module has run keeps its getter.
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
