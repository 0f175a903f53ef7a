import type { MeasureKind } from '../measure.ts';
import type { Written } from '../row.ts';

/** The lists of words that the readers and rows know; docs of each in the order in which a number is read. */
export type ListName = string;

/** What is known of a language. */
export interface Language {
	/** Lists of words, separated by white space, each with its number if it has one: `two=2`. */
	readonly words: Readonly<Record<ListName, string>>;
	/** What follows a number, or a unit of time, as a part of one more: `and a half`; in two or three words. */
	readonly parts?: Readonly<Record<string, number>>;
	/** The forms of measures, and of what only looks like one, that only this language has. */
	readonly rows?: Readonly<Partial<Record<MeasureKind | 'naming', readonly Written[]>>>;
}
