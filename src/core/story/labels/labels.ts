import { type LabelLanguage, type LabelWords, phrases } from '../languages/language.ts';
import { labelWords, storyLanguages } from '../languages/languages.ts';
import { allParts, type Part, pitchParts, type SectionKind } from '../parts.ts';
import { schemeLetters } from '../schemes.ts';

const ascii = /^[\0-\x7f]*$/;

/** Insignificant words before a label: `The Task`, `My Role`, `Unser Ergebnis`. */
export const leadingWords = wordsAround('lead');

/** Words that, with a number, only count the parts: `Step 1: Situation`. */
export const stepWords = wordsAround('step');

/** Words that join two labels: `Situation and Task`. */
export const joinWords = wordsAround('join');

function wordsAround(kind: 'lead' | 'step' | 'join'): ReadonlySet<string> {
	const words = Object.values<LabelWords>(labelWords).flatMap(({ [kind]: list }) => (list ? phrases(list) : []));
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
	readonly part: SectionKind;
	/** True for the part's own word, false for a synonym. */
	readonly own: boolean;
	/** The folded phrase. */
	readonly phrase: string;
	/** Its words after the first one. */
	readonly rest: readonly string[];
}

/** The languages of every folded label phrase. */
const languagesOf = new Map<string, LabelLanguage[]>();

/** What can label the parts of a story, or those of a pitch. */
export interface Labels {
	/** Phrases by their folded first word, the longest first. */
	readonly phrases: ReadonlyMap<string, readonly LabelEntry[]>;
	readonly letters: ReadonlySet<string>;
	/** Every word that a label can begin with. */
	readonly firstWords: ReadonlySet<string>;
}

/** The labels of stories. */
export const storyLabels = labelsOf(
	(Object.keys(labelWords) as LabelLanguage[]).flatMap((language) =>
		allParts.flatMap((part) => {
			const [own = '', others = ''] = labelWords[language][part].split(' / ');
			return [
				...phrases(own).map((written) => entryOf(language, part, written, true)),
				...phrases(others).map((written) => entryOf(language, part, written, false)),
			];
		}),
	),
	schemeLetters,
);

/** The labels of pitches. */
export const pitchLabels = labelsOf(
	storyLanguages.flatMap(({ tag, pitch }) =>
		pitchParts.flatMap((part) => pitch[part].map((written) => entryOf(tag, part, written, true))),
	),
	new Set(),
);

function entryOf(language: LabelLanguage, part: SectionKind, written: string, own: boolean): LabelEntry {
	const phrase = fold(written.replace(/\s+/g, ' '));
	languagesOf.set(phrase, [...new Set([...(languagesOf.get(phrase) ?? []), language])]);
	return { part, own, phrase, rest: phrase.split(/[ -]/).slice(1) };
}

/** If several languages share a phrase, it stands for what it does in the first one. */
function labelsOf(entries: readonly LabelEntry[], letters: ReadonlySet<string>): Labels {
	const phrases = new Map<string, LabelEntry[]>();
	for (const entry of new Map(entries.toReversed().map((entry) => [entry.phrase, entry])).values()) {
		const first = entry.phrase.split(/[ -]/, 1)[0] as string;
		phrases.set(first, [...(phrases.get(first) ?? []), entry]);
	}
	for (const sharing of phrases.values()) {
		sharing.sort((a, b) => b.phrase.length - a.phrase.length);
	}
	return { phrases, letters, firstWords: new Set([...phrases.keys(), ...stepWords, ...leadingWords]) };
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
	const found = labels.flatMap((label) => languagesOf.get(fold(label)) ?? []);
	const count = (language: LabelLanguage) => found.filter((other) => other === language).length;
	return found.reduce<LabelLanguage>((best, language) => (count(language) > count(best) ? language : best), 'en');
}
