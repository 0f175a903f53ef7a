import { readWithinThe } from './articleTime.ts';
import { readFromTo, readInsteadOf, readToFrom } from './change.ts';
import { groups, readBetween, readEvery, readGroup } from './extent.ts';
import { articles, readFigure } from './figure.ts';
import { isIdiom } from './idioms.ts';
import { readMultiple, readTwice } from './multiple.ts';
import { grammar } from './patterns/patterns.ts';
import type { Nothing, Phrase } from './phrase.ts';
import { Role } from './roles.ts';
import { at, has, isGlued, isMark, type Source, type Token, TokenKind, textOf } from './token.ts';
import { isMoneySign } from './vocabulary.ts';

const numberStart = Role.Cardinal | Role.Scale | Role.Money;

const starts = numberStart | Role.Ordinal | Role.From | Role.Nought | Role.Multiple | Role.Metric | Role.Trigger;

/** Recognizes the measure that starts at the token, if one does. */
export function recognize(source: Source, index: number): Phrase | Nothing | undefined {
	const token = at(source, index);
	if (token.kind === TokenKind.Number) {
		return readFigure(source, index);
	}
	if (token.kind === TokenKind.Mark) {
		return grammar.match(source, index) ?? readMarked(source, index, token);
	}
	if (token.kind === TokenKind.Name && source.text.charCodeAt(token.start) === 120) {
		return readTimesSign(source, index);
	}
	const next = at(source, index + 1);
	const isBeforeMoney = next.kind === TokenKind.Mark && token.kind === TokenKind.Word && isMoneySign(next.value);
	// `A$5`, `USD $5`
	if (isBeforeMoney && (isGlued(source, index + 1) || !has(token, starts))) {
		return readFigure(source, index);
	}
	if (!has(token, starts)) {
		return has(token, Role.Time) ? readInsteadOf(source, index) : undefined;
	}
	if ((token.word === 'a' || token.word === 'an') && !mayFollowArticle(next)) {
		return undefined;
	}
	if (isIdiom(source, index)) {
		return { end: index + 2 };
	}
	return readFromWord(source, index, token);
}

/** Roles of which one stands in each side of a change. */
const sides =
	Role.Cardinal |
	Role.Scale |
	Role.Time |
	Role.Portion |
	Role.Frequency |
	Role.Ordinal |
	Role.Money |
	Role.Nought |
	Role.Strong;

/** Whether a side of a change can start at the index or, behind words such as `roughly`, a little later. */
function isSideNear(source: Source, index: number): boolean {
	for (let i = index; i < index + 6; i++) {
		const token = at(source, i);
		if (token.kind === TokenKind.Number || has(token, sides)) {
			return true;
		}
	}
	return false;
}

/** Whether `a` and this word can start a number, a fraction or a time. */
function mayFollowArticle(next: Token): boolean {
	return has(next, Role.Scale | Role.Time | Role.Portion | Role.Trigger | Role.Strong);
}

/** `x4`, but not `x86`. */
function readTimesSign(source: Source, index: number): Phrase | undefined {
	const digits = /^x(\d(?:\.\d+)?|[1-5]\d)$/.exec(textOf(source, at(source, index)))?.[1];
	return digits === undefined
		? undefined
		: { first: index, end: index + 1, kind: 'multiplier', values: [Number(digits)] };
}

function readMarked(source: Source, index: number, token: Token): Phrase | Nothing | undefined {
	if (token.value === 0xd7 && at(source, index + 1).kind === TokenKind.Number) {
		return { first: index, end: index + 2, kind: 'multiplier', values: [at(source, index + 1).value] };
	}
	return isMoneySign(token.value) ? readFigure(source, index) : readSignedPercent(source, index);
}

/** `%67`, as Turkish writes it, and neither `50%67` nor `%2d`. */
function readSignedPercent(source: Source, index: number): Phrase | undefined {
	const number = at(source, index + 1);
	const after = at(source, index + 2);
	const isOpen = isGlued(source, index) || (isGlued(source, index + 2) && after.kind !== TokenKind.Mark);
	return isMark(at(source, index), '%') && number.kind === TokenKind.Number && isGlued(source, index + 1) && !isOpen
		? { first: index, end: index + 2, kind: 'percent', values: [number.value] }
		: undefined;
}

function readFromWord(source: Source, index: number, token: Token): Phrase | Nothing | undefined {
	let found: Phrase | undefined;
	if (has(token, Role.From) && isSideNear(source, index + 1)) {
		found = readFromTo(source, index);
	}
	if (found === undefined && token.word === 'to' && isSideNear(source, index + 1)) {
		found = readToFrom(source, index);
	}
	if (found === undefined) {
		const phrase = grammar.match(source, index);
		if (phrase !== undefined) {
			return phrase;
		}
	}
	if (found === undefined && has(token, Role.Multiple)) {
		found = readMultiple(source, index);
	}
	if (found !== undefined) {
		return found;
	}
	if (groups.has(token.word)) {
		return readGroup(source, index);
	}
	switch (token.word) {
		case 'once':
		case 'twice':
		case 'thrice':
			return readTwice(source, index);
		case 'within':
			return readWithinThe(source, index);
		case 'between':
			return readBetween(source, index);
		case 'every':
			return readEvery(source, index);
		case 'cut':
			return isInHalf(source, index + 1)
				? { first: index, end: index + 3, kind: 'multiplier', values: [0.5] }
				: undefined;
		case 'in':
			return isInHalf(source, index) ? { first: index, end: index + 2, kind: 'multiplier', values: [0.5] } : undefined;
		default:
			return has(token, numberStart) || articles.has(token.word) ? readFigure(source, index) : undefined;
	}
}

function isInHalf(source: Source, index: number): boolean {
	const after = at(source, index + 2);
	return (
		at(source, index).word === 'in' &&
		at(source, index + 1).word === 'half' &&
		after.word !== 'a' &&
		after.word !== 'an'
	);
}
