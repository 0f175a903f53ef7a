import { globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';
import { coverageTexts } from '../protocol/coverageTexts.ts';
import { practiceTexts } from '../protocol/practiceTexts.ts';
import { reviewTexts } from '../protocol/reviewTexts.ts';
import { root } from './root.ts';

/** For translators: every string passed to `vscode.l10n.t`, `say` or `toSay`, plus those in the pages' tables. */
export async function l10nText(): Promise<string> {
	const files = globSync(
		[
			'src/{assist,extension,core/export,core/guide,core/lint,core/text}/**/*.ts',
			'src/core/{bank/coverage/coverageWords,bank/reasonText,coach/runTool,story/frontMatter,story/languages/languageTag,story/pace,story/partFacts}.ts',
		],
		{ cwd: root },
	).sort();
	const strings = await getL10nJson(files.map((file) => ({ extension: extname(file), contents: callsIn(file) })));
	const tables = [reviewTexts, practiceTexts, coverageTexts].flatMap((table) => Object.values<string>(table));
	const all = { ...strings, ...Object.fromEntries(tables.map((text) => [text, text])) };
	const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
	return `${JSON.stringify(sorted, null, '\t')}\n`;
}

/** The text of a module, with `say('…')` and `toSay('…')` replaced by what the extension makes of them. */
function callsIn(file: string): string {
	const text = readFileSync(join(root, file), 'utf8');
	return `import * as vscode from 'vscode';\n${text.replace(/\b(?:say|toSay)\(/g, 'vscode.l10n.t(')}`;
}
