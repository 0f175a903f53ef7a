import { toConfig } from '../../../../../src/core/lint/config.ts';
import { readConfigFile } from '../../../../../src/core/lint/readConfig.ts';
import type { KnownIds } from '../../../../../src/core/lint/rule.ts';
import { rules } from '../../../../../src/core/lint/rules.ts';
import type { Diagnostic } from '../../../../../src/core/report/report.ts';
import { applyEdits } from '../../../../../src/core/text/edit.ts';
import { LineIndex } from '../../../../../src/core/text/lineIndex.ts';
import { reportOf } from '../../report/reportOf.ts';

/** The parts of a story that no rule objects to, except for its length. */
export const sound = {
	title: 'Retries that hurt',
	situation: 'On Black Friday our payment service answered half of its calls with errors.',
	task: 'I was on call and had to bring checkout back before the evening peak.',
	action: 'I read the traces and put a limit into the client library. I rolled it out to one shop, then to all.',
	result: 'Errors fell from 50% to 0.3% within 20 minutes.',
};

/** A story with headings; given parts replace those of the sound story. */
export function story(parts: Partial<typeof sound> & { reflection?: string } = {}, frontMatter = ''): string {
	const { title, ...texts } = { ...sound, ...parts };
	const sections = Object.entries(texts).map(
		([part, text]) => `## ${part.charAt(0).toUpperCase()}${part.slice(1)}\n\n${text}\n`,
	);
	return `${frontMatter && `---\n${frontMatter}\n---\n\n`}# ${title}\n\n${sections.join('\n')}`;
}

/** What one rule finds in a file of stories, through the whole pipeline. */
export function findings(
	rule: string,
	text: string,
	{ config = '', knownIds }: { config?: string; knownIds?: KnownIds } = {},
): (Diagnostic & { readonly found: string })[] {
	if (!rules.some(({ id }) => id === rule)) {
		throw new Error(`No rule is called ${rule}; run "npm run generate" to register a new one.`);
	}
	const { layer, problems } = readConfigFile(config, rules);
	if (problems[0]) {
		throw new Error(problems[0].message);
	}
	const lines = new LineIndex(text);
	return reportOf(text, { isStoryFile: true, config: toConfig([layer], rules), ...(knownIds && { knownIds }) })
		.diagnostics.filter((diagnostic) => diagnostic.rule === rule)
		.map((diagnostic) => ({
			...diagnostic,
			found: text.slice(
				lines.offsetAt(diagnostic),
				lines.offsetAt({ line: diagnostic.endLine, column: diagnostic.endColumn }),
			),
		}));
}

/** The text after the first fix of a finding. */
export function fixed(text: string, diagnostic: Diagnostic | undefined): string {
	const lines = new LineIndex(text);
	const edits = (diagnostic?.fixes[0]?.edits ?? []).map((edit) => ({
		start: lines.offsetAt(edit),
		end: lines.offsetAt({ line: edit.endLine, column: edit.endColumn }),
		text: edit.text,
	}));
	return applyEdits(text, edits);
}

/** A story of a given number of words, most of them in the Action. */
export function storyOfWords(count: number): string {
	const words = (length: number) => Array.from({ length }, () => 'word').join(' ');
	return story({ situation: words(10), task: words(10), action: words(count - 30), result: words(10) });
}
