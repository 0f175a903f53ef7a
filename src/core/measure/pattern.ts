import type { MeasureKind } from './measure.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { at, type Source, type Taken, type Token, TokenKind } from './token.ts';

/** What the first tokens of a pattern have in common: one of the words, one of the roles, one of the kinds of tokens. */
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
	/** What comes behind its first token, where that is one and not part of a number; undefined where it can be anything. */
	readonly second?: First | undefined;
	readonly startsWithNumber?: boolean | undefined;
	/** Where it starts with a quantity: of which kinds that can be. */
	readonly kinds?: readonly QuantityKind[] | undefined;
	/** What comes behind the quantity that it starts with; undefined where it starts with none or that can be anything. */
	readonly behindQuantity?: First | undefined;
	/** Whether it is a quantity and nothing else. */
	readonly isQuantity?: boolean | undefined;
	/** What comes behind the number that it starts with; undefined where it can be anything. */
	readonly behindNumber?: First | undefined;
	/** What has to follow, where it takes no token and only looks at that. */
	readonly ahead?: First | undefined;
	/** What comes right before it, where it looks at that first. */
	readonly before?: First | undefined;
	/** Whether it always takes just one token. */
	readonly isSingle?: boolean | undefined;
	/** Whether it is a number and nothing else. */
	readonly isNumber?: boolean | undefined;
	/** Whether it can match no token at all. */
	readonly isEmpty: boolean;
	/** Whether it depends on more than the tokens that it takes, so that its row needs a counterexample. */
	readonly isGuarded?: boolean | undefined;
	/** The index behind what matches at an index, or -1; numbers of what does not match are given back by `or` and `opt`. */
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

/** What is one of several. */
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

/** Whether a token may be the first one; saves most of the time of trying. */
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

/** Tries a part and, where it does not match, gives back what it took. */
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

/** Takes back all numbers but the first ones; to set the length of an array is slow, and mostly there is nothing to do. */
export function giveBack(numbers: number[], length: number): void {
	while (numbers.length > length) {
		numbers.pop();
	}
}

/** The number at an index, which many rows ask for in turn. */
export function numeralAt(source: Source, index: number): Numeral | undefined {
	const { taken } = source;
	if (taken.numeralAt !== index) {
		taken.numeral = readNumeral(source, index, false);
		taken.numeralAt = index;
	}
	return taken.numeral;
}
