import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BuildOptions, build, type Metafile, transform } from 'esbuild';

/** The file of what is loaded late, beside the entry. */
const lateFile = 'lazy.js';

/**
 * Builds CommonJS for Node as two files: the entry with all that it imports at once, and what is only reached through
 * `import()`. Node compiles a file as a whole when it loads it, so what is not needed yet had better be in another one.
 *
 * esbuild splits ES modules alone, into many small files. Here each of them becomes a function, and the entry gets a
 * `require` that runs it on first use.
 *
 * @param options with one entry point
 * @returns what the files are made of
 * @throws when a source does not build; esbuild has told the details on the terminal by then
 */
export async function bundleInTwo(options: BuildOptions & { readonly outdir: string }): Promise<Metafile> {
	const { outdir } = options;
	const { outputFiles, metafile } = await build({
		...options,
		format: 'esm',
		splitting: true,
		chunkNames: '[name]-[hash]',
		metafile: true,
		write: false,
	});
	const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));
	const [entry] = [...outputs].find(([, { entryPoint }]) => entryPoint?.endsWith('/main.ts')) ?? [];
	if (entry === undefined) {
		throw new Error('The bundle has no entry.');
	}
	const early = new Set<string>([entry]);
	for (const name of early) {
		const imports = outputs.get(name)?.imports.filter(({ kind }) => kind === 'import-statement') ?? [];
		imports.filter(({ external }) => !external).forEach(({ path }) => early.add(basename(path)));
	}
	const modules = await Promise.all(
		outputFiles.map(async ({ path, text }) => {
			const supported = { 'dynamic-import': false };
			const { code } = await transform(text, {
				format: 'cjs',
				platform: 'node',
				target: 'node20',
				minify: true,
				supported,
			});
			const name = basename(path);
			const body = `function(module,exports,require){${code.trimEnd()}}`;
			// In parentheses, a function is compiled together with what is around it.
			return { name, source: `${JSON.stringify(name)}:${early.has(name) ? `(${body})` : body}` };
		}),
	);
	const table = (isWanted: (name: string) => boolean) =>
		`{${modules.flatMap(({ name, source }) => (isWanted(name) ? source : [])).join(',\n')}}`;
	mkdirSync(outdir, { recursive: true });
	writeFileSync(join(outdir, lateFile), `module.exports=${table((name) => !early.has(name))};\n`);
	writeFileSync(
		join(outdir, entry),
		loader(
			table((name) => early.has(name)),
			entry,
		),
	);
	return metafile;
}

/** The entry, with a `require` for the modules of both files. */
function loader(early: string, entry: string): string {
	return `"use strict";
const early=${early};
const loaded={};
function load(id){
	if(!id.startsWith("./"))return require(id);
	const name=id.slice(2);
	if(!loaded[name]){
		const module=loaded[name]={exports:{}};
		(early[name]??require("./${lateFile}")[name])(module,module.exports,load);
	}
	return loaded[name].exports;
}
module.exports=load("./${entry}");
`;
}
