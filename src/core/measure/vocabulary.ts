import type { Language } from './lexicon/language.ts';
import { languages } from './lexicon/languages.ts';
import { signs } from './lexicon/signs.ts';
import { rows } from './rows.ts';

/** The lists that have a word, with its value in each of them. */
export type Lists = ReadonlyMap<string, number>;

const none: Lists = new Map();

const vocabulary = new Map<string, Map<string, number>>();

const { en: english, ...others } = languages;
const isEnglish = new Set(Object.values(english.words).flatMap((text) => itemsOf(text).map(([word]) => word)));
for (const { words } of [english, ...Object.values(others)]) {
	for (const [list, text] of Object.entries(words)) {
		for (const [word, value] of itemsOf(text)) {
			add(word, list, value);
			if (!isEnglish.has(word)) {
				add(word, 'foreign', 0);
			}
		}
	}
}
// The words of a script without spaces are found only if they are known.
for (const { pattern } of rows) {
	for (const [word] of pattern.matchAll(/[\u3040-\ud7a3]+/g)) {
		add(word, 'literal', 0);
	}
}

function add(word: string, list: string, value: number): void {
	vocabulary.set(word, (vocabulary.get(word) ?? new Map<string, number>()).set(list, value));
}

function itemsOf(text: string): [word: string, value: number][] {
	return text
		.trim()
		.split(/\s+/)
		.map((item) => {
			const [word = '', value = '0'] = item.split(/=(?=.)/);
			return [word, Number(value)];
		});
}

/** The lists that have a word in lowercase. */
export function listsOf(word: string): Lists {
	return vocabulary.get(word) ?? none;
}

/** Whether the lists have words of the language of a BCP 47 tag; what is no such tag counts as English. */
export function knowsLanguage(tag: string): boolean {
	const [primary = ''] = tag.split(/[-_]/);
	const language = /^[a-z]{2,3}$/i.test(primary) ? new Intl.Locale(primary).language : 'en';
	// Both written forms of Norwegian.
	return Object.hasOwn(languages, language.replace(/^n[bn]$/, 'no'));
}

const byList = new Map<string, string[]>();
const longest = new Map<string, number>();
for (const [word, lists] of vocabulary) {
	const first = word.charAt(0);
	for (const list of lists.keys()) {
		const words = byList.get(list) ?? [];
		words.push(word);
		byList.set(list, words);
	}
	longest.set(first, Math.max(longest.get(first) ?? 1, word.length));
}

/** How long the longest known word is that starts with a character. */
export function longestFrom(char: string): number {
	return longest.get(char) ?? 1;
}

/** All words of a list. */
export function wordsIn(list: string): readonly string[] {
	return byList.get(list) ?? [];
}

const kinds = new Map(
	Object.entries(signs.units).flatMap(([kind, text]) => itemsOf(text).map(([sign]) => [sign, kind] as const)),
);
const scales = new Map(itemsOf(signs.scales));

/** The kind of a unit sign such as `ms` or `GB`, in which case matters. */
export function signOf(sign: string): string | undefined {
	return kinds.get(sign);
}

/** All signs of a kind. */
export function signsOf(wanted: string): readonly string[] {
	return [...kinds].flatMap(([sign, kind]) => (kind === wanted ? [sign] : []));
}

/** The factor of a scale sign after digits, as in `30k`. */
export function scaleOf(sign: string): number | undefined {
	return scales.get(sign);
}

/** The parts of one more that phrases add to the number before them: 0.5 for `and a half`. */
export const andParts: ReadonlyMap<string, number> = new Map(
	Object.values(languages).flatMap(({ parts = {} }: Language) => Object.entries(parts)),
);
