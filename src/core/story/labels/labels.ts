import type { LabelLanguage, LabelWords } from '../languages/language.ts';
import { labelWords } from '../languages/languages.ts';
import { allParts, type Part } from '../parts.ts';

const ascii = /^[\0-\x7f]*$/;

/** Insignificant words before a label: `The Task`, `My Role`, `Unser Ergebnis`. */
export const leadingWords = wordsAround('lead');

/** Words that, with a number, only count the parts: `Step 1: Situation`. */
export const stepWords = wordsAround('step');

/** Words that join two labels: `Situation and Task`. */
export const joinWords = wordsAround('join');

function wordsAround(kind: 'lead' | 'step' | 'join'): ReadonlySet<string> {
	const words = Object.values<LabelWords>(labelWords).flatMap((language) => language[kind]?.split(/,\s+/) ?? []);
	return new Set(words.map(fold));
}

/**
 * Brings a word into the form in which labels are compared: compatibility forms unified, lowercase, no accents, no
 * invisible characters, straight apostrophes.
 */
export function fold(word: string): string {
	if (ascii.test(word)) {
		return word.toLowerCase();
	}
	return word
		.normalize('NFKD')
		.replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
		.normalize('NFC')
		.replace(/[\u2018\u2019\u02bc]/g, "'")
		.toLowerCase();
}

/** What a label phrase stands for. */
export interface LabelEntry {
	readonly part: Part;
	/** True for the part's own word, false for a synonym. */
	readonly own: boolean;
	/** The folded phrase. */
	readonly phrase: string;
	/** Its words after the first one. */
	readonly rest: readonly string[];
}

/** The languages of every folded label phrase. */
const languagesOf = new Map<string, LabelLanguage[]>();

/** Label phrases by their folded first word, the longest first. */
export const labelPhrases: ReadonlyMap<string, readonly LabelEntry[]> = buildPhrases();

function buildPhrases(): Map<string, LabelEntry[]> {
	const byFirstWord = new Map<string, LabelEntry[]>();
	for (const { language, part, word, own } of allWords()) {
		const phrase = fold(word);
		const languages = languagesOf.get(phrase) ?? [];
		if (languages.length === 0) {
			const [first, ...rest] = phrase.split(/[ -]/) as [string, ...string[]];
			const entry = { part, own, phrase, rest };
			byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), entry]);
		}
		languagesOf.set(phrase, [...new Set([...languages, language])]);
	}
	for (const entries of byFirstWord.values()) {
		entries.sort((a, b) => b.phrase.length - a.phrase.length);
	}
	return byFirstWord;
}

/** A label word in a language. */
type LabelWord = Pick<LabelEntry, 'part' | 'own'> & {
	readonly language: LabelLanguage;
	readonly word: string;
};

function allWords(): LabelWord[] {
	return (Object.keys(labelWords) as LabelLanguage[]).flatMap((language) =>
		allParts.flatMap((part) => {
			const [own, others] = labelWords[language][part].split(' / ').map((list) => list.split(/,\s+/)) as [
				string[],
				string[],
			];
			return [...own, ...others].map((written): LabelWord => {
				const word = written.replace(/\s+/g, ' ');
				return { language, part, word, own: own.includes(word) };
			});
		}),
	);
}

/** The word that fixes write for a part: `labelFor('fr', 'task')` is `Tâche`. */
export function labelFor(language: LabelLanguage, part: Part): string {
	return /^[^,/]+(?<! )/.exec(labelWords[language][part])?.[0] ?? part;
}

/** Whether a label is an English word, as most labels are. */
export function isEnglish(label: string): boolean {
	return languagesOf.get(fold(label))?.includes('en') ?? false;
}

/** The language that most of the given labels belong to; English if it cannot be determined. */
export function languageOfLabels(labels: readonly string[]): LabelLanguage {
	const counts = new Map<LabelLanguage, number>([['en', 0]]);
	for (const label of labels) {
		for (const language of languagesOf.get(fold(label)) ?? []) {
			counts.set(language, (counts.get(language) ?? 0) + 1);
		}
	}
	let best: LabelLanguage = 'en';
	for (const [language, count] of counts) {
		best = count > (counts.get(best) ?? 0) ? language : best;
	}
	return best;
}
