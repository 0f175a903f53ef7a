import type { MeasureKind } from './measure.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { at, type Source, type Taken, type Token, TokenKind } from './token.ts';

/** What the first token of a pattern can be: one of the words, roles or kinds of tokens. */
export interface First {
	readonly words: ReadonlySet<string>;
	readonly roles: number;
	/** Char codes of marks. */
	readonly marks: ReadonlySet<number>;
	/** Digits. */
	readonly numbers: boolean;
	/** Any word or name. */
	readonly others: boolean;
	/** Names. */
	readonly names: boolean;
}

/** What kind of measure a quantity is; `none` is a bare number. */
export type QuantityKind = MeasureKind | 'none';

/** A part of a phrase. */
export interface Pattern {
	readonly first: First;
	/** What follows its first part, if that is a single token and not a number; undefined if it can be anything. */
	readonly second?: First | undefined;
	readonly startsWithNumber?: boolean | undefined;
	/** The possible kinds of the quantity that it starts with, if any. */
	readonly kinds?: readonly QuantityKind[] | undefined;
	/** What follows the quantity that it starts with; undefined if there is no such quantity or it can be anything. */
	readonly behindQuantity?: First | undefined;
	/** Whether it is a quantity and nothing else. */
	readonly isQuantity?: boolean | undefined;
	/** What follows the number that it starts with; undefined if it can be anything. */
	readonly behindNumber?: First | undefined;
	/** What must follow, if it only looks ahead and takes no token. */
	readonly ahead?: First | undefined;
	/** What must come right before it, if it checks that first. */
	readonly before?: First | undefined;
	/** Whether it always takes exactly one token. */
	readonly isSingle?: boolean | undefined;
	/** Whether it is a number and nothing else. */
	readonly isNumber?: boolean | undefined;
	/** Whether it can match without taking a token. */
	readonly isEmpty: boolean;
	/** Whether it depends on more than the tokens that it takes, so that its row needs a counterexample. */
	readonly isGuarded?: boolean | undefined;
	/** The index after the match at an index, or -1; `or` and `opt` give back the numbers of parts that do not match. */
	readonly match: (source: Source, index: number, taken: Taken) => number;
}

export const nothing: First = {
	words: new Set(),
	roles: 0,
	marks: new Set(),
	numbers: false,
	others: false,
	names: false,
};

/** What matches any of several. */
export function union(firsts: readonly First[]): First {
	return {
		words: new Set(firsts.flatMap(({ words }) => [...words])),
		roles: firsts.reduce((bits, { roles }) => bits | roles, 0),
		marks: new Set(firsts.flatMap(({ marks }) => [...marks])),
		numbers: firsts.some(({ numbers }) => numbers),
		others: firsts.some(({ others }) => others),
		names: firsts.some(({ names }) => names),
	};
}

export function unionOfAll(firsts: readonly (First | undefined)[]): First | undefined {
	const known = firsts.flatMap((first) => first ?? []);
	return known.length === firsts.length && known.length > 0 ? union(known) : undefined;
}

/** Whether a token may be the first one; checking this saves most of the matching time. */
export function mayStart(first: First, token: Token): boolean {
	if (first.others || (first.roles & token.roles) !== 0) {
		return true;
	}
	switch (token.kind) {
		case TokenKind.Word:
			return token.word !== '' && first.words.has(token.word);
		case TokenKind.Number:
			return first.numbers;
		case TokenKind.Name:
			return first.names;
		default:
			return first.marks.has(token.value);
	}
}

/** Tries a part and, if it does not match, gives back what it took. */
export function attempt(part: Pattern, source: Source, index: number, taken: Taken): number {
	if (!part.isEmpty && !mayStart(part.first, at(source, index))) {
		return -1;
	}
	const { length } = taken.numbers;
	const { first } = taken;
	const end = part.match(source, index, taken);
	if (end < 0) {
		giveBack(taken.numbers, length);
		taken.first = first;
	}
	return end;
}

/** Drops all but the first `length` numbers; setting an array's length is slow, and usually none are dropped. */
export function giveBack(numbers: number[], length: number): void {
	while (numbers.length > length) {
		numbers.pop();
	}
}

/** The number at an index, cached for the next row that needs it. */
export function numeralAt(source: Source, index: number): Numeral | undefined {
	const { taken } = source;
	if (taken.numeralAt !== index) {
		taken.numeral = readNumeral(source, index, false);
		taken.numeralAt = index;
	}
	return taken.numeral;
}
