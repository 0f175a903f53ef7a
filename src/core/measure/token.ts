import type { Lists } from './vocabulary.ts';

export type TokenKind =
	/** A run of letters, or one known word of a script without spaces. */
	| 'word'
	/** Digits in any notation. */
	| 'number'
	/** A thing that may be named in a phrase but contains no measure: `p99`, `JIRA-1234`, a URL, code. */
	| 'name'
	/** A single other character; every arrow is `→`. */
	| 'mark'
	/** The border between two blocks. */
	| 'break';

/** Features of a number's notation. */
export interface Shape {
	/** With thousands separators: `1,200`. */
	readonly isGrouped?: boolean;
	readonly isDecimal?: boolean;
	/** Leading zeros: `007`. */
	readonly hasZeros?: boolean;
	/** `10:30`, a time of day or a ratio unless a unit of time follows. */
	readonly isClock?: boolean;
	/** With a sign in front or a plus behind: `+4`, `50+`. */
	readonly isSigned?: boolean;
	/** With a scale: `30k`. */
	readonly isScaled?: boolean;
}

export interface Token {
	readonly kind: TokenKind;
	readonly start: number;
	readonly end: number;
	/** As written. */
	readonly text: string;
	/** In lowercase. */
	readonly word: string;
	/** The lists of the lexicon that have the word, with its value in each. */
	readonly lists: Lists;
	/** The value of a number. */
	readonly value: number;
	readonly shape: Shape;
	/** Whether nothing, not even a space, separates it from the token before. */
	readonly isGlued: boolean;
}

/** The tokens of a text, and what has been read from them. */
export interface Source {
	readonly text: string;
	readonly tokens: readonly Token[];
	/** Numbers and quantities that have been read, by index, for the rows that read them again. */
	readonly read: unknown[];
	/** Whether the number at an index is part of a name, so that it measures nothing. */
	readonly isNamed: (index: number) => boolean;
}

const none: Lists = new Map();
const outside: Token = {
	kind: 'break',
	start: -1,
	end: -1,
	text: '',
	word: '',
	lists: none,
	value: 0,
	shape: {},
	isGlued: false,
};

/** The token at an index, or a break beyond the ends. */
export function at({ tokens }: Source, index: number): Token {
	return tokens[index] ?? outside;
}

/** Whether a token is in one of the lists of the lexicon. */
export function isIn({ lists }: Token, ...names: readonly string[]): boolean {
	if (lists.size > 0) {
		for (const name of names) {
			if (lists.has(name)) {
				return true;
			}
		}
	}
	return false;
}

export function isWord({ kind }: Token): boolean {
	return kind === 'word';
}

/** Whether a hyphen ties the tokens around it into one word. */
export function isTie(source: Source, index: number): boolean {
	const { text, isGlued } = at(source, index);
	return text === '-' && isGlued && at(source, index + 1).isGlued;
}

export function isCapitalized({ kind, text }: Token): boolean {
	return kind === 'word' && /^\p{Lu}/u.test(text);
}

/** Whether a token starts a sentence, where a capital says nothing. */
export function startsSentence(source: Source, index: number): boolean {
	const { kind, text } = at(source, index - 1);
	return kind === 'break' || (kind === 'mark' && !`,-/&'’→%()`.includes(text));
}
