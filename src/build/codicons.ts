import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/** The package that the pages' icons come from. */
export const codicons = dirname(dirname(fileURLToPath(import.meta.resolve('@vscode/codicons/dist/codicon.css'))));

const iconRule = /^\.codicon-([\w-]+):before \{ content: "\\([0-9a-f]+)" \}\n?/gm;

/**
 * Writes the icon font and its styles with only the icons that some code may show: those whose name occurs in it as a
 * word. The rest of the roughly 600 icons do not ship.
 *
 * @param code of the pages
 * @param to the folder to write both files into
 */
export async function writeCodicons(code: string, to: string): Promise<void> {
	const read = (file: string) => readFileSync(join(codicons, 'dist', file));
	const words = new Set(code.match(/[a-z][a-z0-9-]*/g));
	let signs = '';
	const css = read('codicon.css')
		.toString()
		.replace(iconRule, (rule, name: string, sign: string) => {
			const isShown = words.has(name) || words.has(`codicon-${name}`);
			signs += isShown ? String.fromCodePoint(Number.parseInt(sign, 16)) : '';
			return isShown ? rule : '';
		});
	mkdirSync(to, { recursive: true });
	writeFileSync(join(to, 'codicon.css'), css);
	writeFileSync(join(to, 'codicon.ttf'), await subsetFont(read('codicon.ttf'), signs, { targetFormat: 'truetype' }));
}
