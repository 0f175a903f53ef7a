import type { Part } from '../parts.ts';

/** The languages of labels, by their primary BCP 47 tag. */
export type LabelLanguage =
	| 'en'
	| 'de'
	| 'fr'
	| 'es'
	| 'pt'
	| 'it'
	| 'nl'
	| 'zh'
	| 'ko'
	| 'ja'
	| 'ru'
	| 'uk'
	| 'pl'
	| 'tr'
	| 'vi'
	| 'id';

/**
 * The words for each part, and those around them. First the words for the part itself, starting with the one that fixes
 * write; after the slash, words that stand for the part but, on their own, make a story only if three parts are labeled.
 * Commas separate words; case, accents and the words in `lead` do not matter.
 */
export interface LabelWords extends Readonly<Record<Part, string>> {
	/** Insignificant before a label: `The Task`, `My Role`, `Unser Ergebnis`. */
	readonly lead?: string;
	/** Before a number that only counts the parts: `Step 1: Situation`. */
	readonly step?: string;
	/** Between two labels: `Situation and Task`. */
	readonly join?: string;
}

/**
 * Alternatives of regular expressions that tell a story from a text about stories; in languages with spaces, they match
 * whole words.
 */
export interface Speech {
	/** By what speakers refer to themselves; case matters. */
	readonly first: string;
	/** By what a text addresses its reader. */
	readonly second: string;
	/** Verbs in the past. */
	readonly past: string;
	/** How a text begins that asks its reader for a part. */
	readonly request: string;
}

/** A language whose labels are known. To add one, add a file and list it in `languages.ts`. */
export interface Language {
	/** Its primary BCP 47 tag: `de`. */
	readonly tag: LabelLanguage;
	readonly labels: LabelWords;
	readonly speech: Speech;
}

export type Phrases = readonly [string, ...string[]];

/** The phrases of a list in which commas separate them. */
export function phrases(list: string): Phrases {
	return list.split(/,\s+/) as unknown as Phrases;
}
