import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/** A file with a translation of the user interface, and the file whose strings it translates. */
interface Translation {
	readonly path: string;
	readonly original: string;
}

/** Every translation of the manifest and of the code. */
export const translations: readonly Translation[] = ['package.nls.json', 'l10n/bundle.l10n.json'].flatMap((original) =>
	globSync(original.replace('.json', '.*.json'), { cwd: root })
		.sort()
		.map((path) => ({ path: path.replaceAll('\\', '/'), original })),
);

/** A translation in the order of its original, followed by what the original does not have. */
export function translationText({ path, original }: Translation): string {
	const read = (file: string): Readonly<Record<string, string>> => JSON.parse(readFileSync(join(root, file), 'utf8'));
	const texts = read(path);
	const translated = Object.keys(read(original)).filter((key) => Object.hasOwn(texts, key));
	const inOrder = Object.fromEntries(translated.map((key) => [key, texts[key]]));
	return `${JSON.stringify({ ...inOrder, ...texts }, null, '\t')}\n`;
}
