import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join, relative, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { runInThisContext } from 'node:vm';
import { build, type Loader, type Plugin } from 'esbuild';
import { nodeOptions } from '../../src/build/bundle.ts';
import { root } from '../../src/build/root.ts';

/** Makes every module tell its name when it runs. */
const telling: Plugin = {
	name: 'telling',
	setup({ onLoad }) {
		onLoad({ filter: /\.(ts|[cm]?js)$/ }, ({ path }) => ({
			contents: `tellModule(${JSON.stringify(relative(root, path).split(sep).join('/'))});\n${readFileSync(path, 'utf8')}`,
			loader: extname(path).replace(/^\.[cm]?/, '') as Loader,
		}));
	},
};

const builtin = createRequire(import.meta.url);

/** Answers everything with itself and holds nothing: enough of the vscode module, and of a context, to activate. */
const anything: object = new Proxy(class {}, {
	get(_, key) {
		if (key === Symbol.iterator) return function* () {};
		if (key === Symbol.toPrimitive) return () => '';
		return key === 'then' ? undefined : key === 'prototype' ? Object.prototype : anything;
	},
	// The bundler makes a namespace that inherits from the module's prototype.
	getPrototypeOf: () => anything,
	apply: () => anything,
	construct: () => anything,
});

/**
 * Runs a module, bundled as the extension is, and its `activate` if it exports one.
 *
 * @param entry from the root of the repository
 * @returns the paths of all modules that ran, from the root, in their order
 */
export async function modulesLoadedBy(entry: string): Promise<string[]> {
	const { outputFiles } = await build({
		...nodeOptions,
		plugins: [...(nodeOptions.plugins ?? []), telling],
		entryPoints: [join(root, entry)],
		outdir: join(root, 'out'),
		write: false,
	});
	const names: string[] = [];
	const module = { exports: {} as { activate?: (context: unknown) => void } };
	const run = runInThisContext(`(function (module, exports, require, tellModule) {${outputFiles[0]?.text}\n})`);
	const load = (id: string) => (id === 'vscode' ? anything : builtin(id));
	run(module, module.exports, load, (name: string) => names.push(name));
	module.exports.activate?.(anything);
	// What activation starts but does not wait for counts as well.
	await setTimeout(100);
	return names;
}
