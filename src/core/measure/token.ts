import type { Numeral } from './numeral.ts';
import type { Quantity } from './quantity.ts';
import type { Thing } from './thing.ts';

/** The kinds of tokens the lexer yields; whitespace, emphasis marks, tags and link targets yield none. */
export const TokenKind = {
	/** A run of letters, or one known word of a script without spaces. */
	Word: 1,
	/** Digits in any notation. */
	Number: 2,
	/** A thing that may be named in a phrase but contains no measure: `p99`, `JIRA-1234`, a URL, code. */
	Name: 3,
	/** A single other character. */
	Mark: 4,
	/** The border between two blocks, such as paragraphs, list items or table cells. */
	Break: 5,
} as const;

export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** Features of a number's notation. */
export const Shape = {
	/** With thousands separators: `1,200`. */
	Grouped: 1,
	/** With a decimal part: `2.4`. */
	Decimal: 2,
	/** One dot or comma before three digits, which may separate thousands or decimals: `1.200`. */
	Ambiguous: 4,
	/** Leading zeros: `007`. */
	Zeros: 8,
	/** `10:30`, a time of day unless a unit of time follows. */
	Clock: 16,
	/** With a sign: `+4`. */
	Signed: 32,
	/** With a trailing plus: `50+`. */
	Plus: 64,
} as const;

export interface Token {
	readonly kind: TokenKind;
	readonly start: number;
	readonly end: number;
	/** Roles of a known word (see vocabulary.ts); otherwise 0. */
	readonly roles: number;
	/** The known word in lowercase; otherwise ''. */
	readonly word: string;
	/** Number: its value. Word: the value of its vocabulary entry. Mark: its char code. */
	readonly value: number;
	/** Number: flags of Shape. */
	readonly shape: number;
}

/** The tokens of a text. */
export interface Source {
	readonly text: string;
	readonly tokens: TokenList;
	/** What the pattern being tried takes. */
	readonly taken: Taken;
	/** The row to leave out, to test whether it is needed. */
	readonly without: unknown;
}

/** What a pattern takes from the text as it matches. */
export interface Taken {
	/** The index of the phrase's first token. */
	first: number;
	/** The numbers of the phrase, in text order. */
	readonly numbers: number[];
	/** The number read last, which several rows need, and the index of its first token. */
	numeral: Numeral | undefined;
	numeralAt: number;
	/** The same for the quantities read last, with ranges joined by `to` and without. */
	readonly ranged: ReadQuantity;
	readonly simple: ReadQuantity;
	/** The same for the noun read last. */
	thing: Thing | undefined;
	thingAt: number;
}

interface ReadQuantity {
	quantity: Quantity | undefined;
	index: number;
}

/** The initial state, before any pattern is tried. */
export function newTaken(): Taken {
	return {
		first: 0,
		numbers: [],
		numeral: undefined,
		numeralAt: -1,
		ranged: { quantity: undefined, index: -1 },
		simple: { quantity: undefined, index: -1 },
		thing: undefined,
		thingAt: -1,
	};
}

/** More tokens than a long paragraph has; the objects of a longer text are freed. */
const maxKept = 5000;

/** A list of tokens that reuses its objects when it is filled again. */
export class TokenList {
	#tokens: Mutable<Token>[] = [];
	#length = 0;

	get length(): number {
		return this.#length;
	}

	clear(): void {
		this.#length = 0;
		if (this.#tokens.length > maxKept) {
			this.#tokens = [];
		}
	}

	/** Drops all tokens from an index on. */
	cut(length: number): void {
		this.#length = length;
	}

	/** The token at an index, or a Break beyond the ends. */
	at(index: number): Token {
		return index >= 0 && index < this.#length ? (this.#tokens[index] as Token) : end;
	}

	add(kind: TokenKind, start: number, end: number, roles = 0, word = '', value = 0, shape = 0): void {
		const token = this.#tokens[this.#length++];
		if (token === undefined) {
			this.#tokens.push({ kind, start, end, roles, word, value, shape });
			return;
		}
		token.kind = kind;
		token.start = start;
		token.end = end;
		token.roles = roles;
		token.word = word;
		token.value = value;
		token.shape = shape;
	}
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const end: Token = { kind: TokenKind.Break, start: -1, end: -1, roles: 0, word: '', value: 0, shape: 0 };

/** The token at an index, or a Break if there is none. */
export function at(source: Source, index: number): Token {
	return source.tokens.at(index);
}

/** Whether the token has any of the roles. */
export function has(token: Token, roles: number): boolean {
	return (token.roles & roles) !== 0;
}

/** Whether the token is this mark. */
export function isMark(token: Token, char: string): boolean {
	return token.kind === TokenKind.Mark && token.value === char.charCodeAt(0);
}

/** Whether nothing separates a token from the previous one. */
export function isGlued(source: Source, index: number): boolean {
	return index > 0 && at(source, index - 1).end === at(source, index).start;
}

/** Whether a hyphen at the index ties its neighbors into one word. */
export function isTie(source: Source, index: number): boolean {
	return isHyphen(at(source, index)) && isGlued(source, index) && isGlued(source, index + 1);
}

/** A hyphen, possibly a non-breaking one. */
export function isHyphen(token: Token): boolean {
	return token.kind === TokenKind.Mark && (token.value === 45 || token.value === 0x2011 || token.value === 0x2010);
}

/** A hyphen or an en dash, as between the ends of a range. */
export function isDash(token: Token): boolean {
	return isMark(token, '-') || isMark(token, '–');
}

/** The text of a token. */
export function textOf(source: Source, token: Token): string {
	return source.text.slice(token.start, token.end);
}

/** Whether the word starts with a capital. */
export function isCapital(source: Source, token: Token): boolean {
	const code = source.text.charCodeAt(token.start);
	return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde) || (code >= 0x410 && code <= 0x42f);
}
