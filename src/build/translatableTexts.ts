import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { sectionKinds } from '../core/story/model.ts';
import { nameOf, promptTexts } from '../core/story/partFacts.ts';
import { root } from './root.ts';

/** For translators: every string passed to `vscode.l10n.t`, `say` or `toSay`, and the names and prompts of the parts. */
export function translatableTexts(): string {
	const files = globSync('src/{assist,core,extension,protocol,webview}/**/*.ts', { cwd: root });
	const { situation, task, action, result } = promptTexts;
	const texts = [...files.flatMap(textsIn), ...sectionKinds.map(nameOf), situation, task, action, result];
	const sorted = [...new Set(texts)].sort((a, b) => (a < b ? -1 : 1));
	return `${JSON.stringify(Object.fromEntries(sorted.map((text) => [text, text])), null, '\t')}\n`;
}

/** The strings in a module that are passed to one of the three functions. */
function textsIn(file: string): string[] {
	const source = readFileSync(join(root, file), 'utf8');
	const texts: string[] = [];
	JSON.stringify(parseSync(file, source).program, (_key, value) => {
		if (value?.type === 'CallExpression') {
			const { callee, arguments: given } = value;
			const called = source.slice(callee.start, callee.end);
			const [first] = given;
			if (/^(?:.*\.)?(?:l10n\.t|say|toSay)$/.test(called) && typeof first?.value === 'string') texts.push(first.value);
		}
		return typeof value === 'bigint' ? null : value;
	});
	return texts;
}
