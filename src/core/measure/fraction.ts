import { readWhole } from './noun.ts';
import type { Phrase } from './phrase.ts';
import { Role } from './roles.ts';
import { at, has, isTie, type Source, type Token, TokenKind, textOf } from './token.ts';
import { listed } from './vocabulary.ts';

/** `a third of the bugs`, `two thirds`, `half the cost`, `three quarters of the traffic`, from its first word. */
export function readFraction(source: Source, index: number): Phrase | undefined {
	const token = at(source, index);
	if (token.kind === TokenKind.Number && token.value < 1 && token.value > 0 && at(source, index + 1).word === 'of') {
		return { first: index, end: readWhole(source, index + 2), kind: 'fraction', values: [token.value] };
	}
	if (token.word === 'half') {
		return readHalf(source, index);
	}
	let i = index;
	let count = 1;
	if (token.word === 'a' || token.word === 'one') {
		i++;
	} else if (has(token, Role.Cardinal)) {
		count = token.value;
		i++;
	} else if (token.kind === TokenKind.Number && token.value <= 20 && token.shape === 0) {
		count = token.value;
		i++;
	} else {
		return undefined;
	}
	if (isTie(source, i)) {
		i++;
	}
	const part = at(source, i);
	const isPart = has(part, Role.Portion) && part.word !== 'half' && part.word.endsWith('s') === count > 1;
	if (!isPart || isTie(source, i + 1)) {
		return undefined;
	}
	const values = [count / part.value];
	const next = at(source, i + 1);
	if (next.word === 'of' && at(source, i + 2).word === 'a' && has(at(source, i + 3), Role.Scale)) {
		return undefined;
	}
	if (next.word === 'of') {
		return readPartOf(source, index, i + 1, values, part.word);
	}
	if (has(next, Role.Determiner) && next.word !== 'a' && part.word.startsWith('quarter') === false && count > 1) {
		return { first: index, end: readWhole(source, i + 1), kind: 'fraction', values };
	}
	const isFree = next.kind !== TokenKind.Word || has(next, Role.Stop) || isComparative(textOf(source, next));
	const isClock = (next.word === 'to' || textOf(source, next) === 'past') && has(at(source, i + 2), Role.Cardinal);
	return isFree && !isClock ? { first: index, end: i + 1, kind: 'fraction', values } : undefined;
}

function readPartOf(
	source: Source,
	index: number,
	of: number,
	values: readonly number[],
	part: string,
): Phrase | undefined {
	const end = readWhole(source, of + 1);
	const last = at(source, end - 1);
	if (part.startsWith('quarter') && at(source, of + 1).word === 'an' && last.word === 'hour') {
		return { first: index, end, kind: 'duration', values };
	}
	return { first: index, end: end > of + 1 ? end : of, kind: 'fraction', values };
}

function isComparative(word: string): boolean {
	return /er$/.test(word);
}

/** Behind `half`: words with which it is not a figure. */
const halfIdioms = listed('halfIdiom');

function readHalf(source: Source, index: number): Phrase | undefined {
	const next = at(source, index + 1);
	const before = at(source, index - 1);
	const values = [0.5];
	if (has(before, Role.Ordinal) || textOf(source, before) === 'better' || isTie(source, index + 1)) {
		return undefined;
	}
	if (next.word === 'as') {
		return { first: index, end: asEnd(source, index + 1), kind: 'multiplier', values };
	}
	const start = next.word === 'of' ? index + 2 : index + 1;
	const isNoun =
		next.word === 'of' ||
		next.word === 'what' ||
		(has(next, Role.Determiner) && next.word !== 'a' && next.word !== 'an');
	if (isNoun) {
		const end = readWhole(source, start);
		if (end > start) {
			return isHalfIdiom(source, before, at(source, end - 1))
				? undefined
				: { first: index, end, kind: 'fraction', values };
		}
	}
	const follows = next.kind !== TokenKind.Word || has(next, Role.Stop) || isComparative(textOf(source, next));
	return follows && next.word !== 'a' && next.word !== 'an' && !isWhole(before.word)
		? { first: index, end: index + 1, kind: 'fraction', values }
		: undefined;
}

/** `half the battle`, and `half the time nobody came` at the start of a clause. */
function isHalfIdiom(source: Source, before: Token, last: Token): boolean {
	const word = textOf(source, last);
	return halfIdioms.has(word) || (word === 'time' && before.kind !== TokenKind.Word);
}

/** `the first half`, `an half`, `time and a half`: not a half of something named. */
function isWhole(word: string): boolean {
	return word === 'a' || word === 'last' || word === 'other' || word === 'the' || word === 'this';
}

/** Behind `as fast`, `as many orders`: the index after the adjective. */
export function asEnd(source: Source, as: number): number {
	const adjective = at(source, as + 1);
	return adjective.kind === TokenKind.Word ? as + 2 : as + 1;
}
