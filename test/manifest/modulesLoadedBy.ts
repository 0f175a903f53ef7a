import { readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { build, type Loader, type Plugin } from 'esbuild';
import { nodeOptions } from '../../src/build/bundle.ts';
import { root } from '../../src/build/root.ts';
import { activateOutside } from './standIn.ts';

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
	const tellModule = (name: string) => names.push(name);
	await activateOutside(join(root, 'out/main.js'), outputFiles[0]?.text ?? '', { tellModule });
	return names;
}
