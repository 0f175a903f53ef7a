import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { forms } from '../core/measure/forms.ts';
import type { Language } from '../core/measure/lexicon/language.ts';
import { languages } from '../core/measure/lexicon/languages.ts';
import { measureKinds } from '../core/measure/measure.ts';
import { naming } from '../core/measure/naming.ts';
import { languages as labeled, storyLanguages } from '../core/story/languages/languages.ts';
import { root } from './root.ts';
import { withTables } from './withTables.ts';

export const measuresFile = 'docs/measures.md';

/** The texts of the tests, from which the page takes its examples. */
const corpus = readFileSync(join(root, 'test/unit/core/measure/corpus.txt'), 'utf8');
const mostOfKind = 20;
const mostOfLookAlike = 8;

/** Texts that look like measures but are not, without being names; their headings in the corpus, and why. */
const others = [
	['numbers in words and terms', 'the number is part of them'],
	['vague quantities', 'there is nothing to compare'],
	['comparisons without a figure', 'by how much?'],
	['a count of one', 'it only introduces someone or something'],
	['nobody and set phrases', 'no event or item is counted'],
	['bare ordinals', 'they only give an order'],
] as const;

/** What a language may know, by the lists and rows of its file. */
const knowledge = {
	'numbers in words': ['cardinal', 'nativeNumber'],
	'times and units': ['time', 'unit', 'timeUnit'],
	'from … to …': ['from', 'change'],
	rates: ['per', 'rate'],
	'halves and parts': ['halfNoun', 'partNoun', 'portion', 'fraction'],
	multiples: ['multiple', 'multiplier'],
	'none of it': ['denial', 'lack', 'zero', 'mishap'],
	'dates and clock times': ['calendar', 'clock', 'beforeClock', 'naming'],
} as const;

/** The page about measures, with its tables of kinds, look-alikes and languages. */
export function measuresText(): string {
	const kinds = measureKinds.map((kind) => {
		const found = textsOf(kind).flatMap((text) => /«([^«»]*)»/.exec(text)?.[1] ?? []);
		const { description = '' } = forms.find((form) => form.kind === kind) ?? {};
		return [kind, description, codes([...new Set(found)].slice(0, mostOfKind))];
	});
	const names = naming.map(({ name, reason }) => [name, reason] as const);
	const lookAlikes = [...names, ...others].map(([name, reason]) => [
		name,
		codes(textsOf(name).slice(0, mostOfLookAlike)),
		reason,
	]);
	return withTables(measuresFile, readFileSync(join(root, measuresFile), 'utf8'), {
		kinds: table(['kind', 'what it is', 'examples'], kinds),
		'look-alikes': table(['what', 'examples', 'why'], lookAlikes),
		languages: table(['language', 'labels', 'how it is told', ...Object.keys(knowledge)], languageRows()),
	});
}

/** What is known of each language: by the readers of stories, then by the recognizer of measures. */
function languageRows(): string[][] {
	const names = new Intl.DisplayNames('en', { type: 'language' });
	const tagsOf = (list: readonly { readonly tag: string }[]) => new Set(list.map(({ tag }) => tag));
	const [ofLabels, ofStories] = [tagsOf(labeled), tagsOf(storyLanguages)];
	const ofMeasures: Readonly<Record<string, Language>> = languages;
	return [...new Set([...Object.keys(languages), ...ofLabels])].map((tag) => {
		const { words, rows = {} } = ofMeasures[tag] ?? { words: {} };
		const lists = Object.values(knowledge).map((lists) => lists.some((list) => list in words || list in rows));
		return [names.of(tag) ?? tag, ...[ofLabels.has(tag), ofStories.has(tag), ...lists].map((has) => (has ? '✓' : ''))];
	});
}

function textsOf(heading: string): string[] {
	const [, section = ''] = corpus.split(`\n== ${heading}\n`);
	const [own = ''] = section.split('\n\n');
	return own.split('\n').map((line) => line.split('   # ')[0] as string);
}

function codes(texts: readonly string[]): string {
	return texts.map((text) => `\`${text}\``).join(', ');
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
	return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
