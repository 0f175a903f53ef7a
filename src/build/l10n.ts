// Writes the strings of the extension's code for translators: node src/build/l10n.ts
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';
import { root } from './bundle.ts';

/** The file that the manifest names a folder of. */
export const l10nFile = join(root, 'l10n/bundle.l10n.json');

/** The content that the file should have: every string that the code hands to `vscode.l10n.t`. */
export async function l10nText(): Promise<string> {
	const files = globSync('src/extension/**/*.ts', { cwd: root }).sort();
	const strings = await getL10nJson(
		files.map((file) => ({ extension: extname(file), contents: readFileSync(join(root, file), 'utf8') })),
	);
	const sorted = Object.fromEntries(Object.entries(strings).sort(([a], [b]) => (a < b ? -1 : 1)));
	return `${JSON.stringify(sorted, null, '\t')}\n`;
}

if (import.meta.main) {
	writeFileSync(l10nFile, await l10nText());
}
