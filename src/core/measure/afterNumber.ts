import { readAttribute } from './attribute.ts';
import { type Counted, readCountedNoun } from './counted.ts';
import { readForm } from './forms.ts';
import type { Numeral } from './numeral.ts';
import { Role } from './roles.ts';
import { readTimeRest } from './timeRest.ts';
import { at, has, isGlued, isMark, isTie, Shape, type Source, TokenKind, textOf } from './token.ts';
import { signKind } from './vocabulary.ts';

/** What follows a number and makes it a measure: a sign, a unit or a noun; undefined if there is none. */
export function readAfterNumber(source: Source, numeral: Numeral): Counted | undefined {
	const { end } = numeral;
	const token = at(source, end);
	if (numeral.isRound) {
		return readCountedNoun(source, numeral, end);
	}
	if (isTie(source, end)) {
		return readAttribute(source, numeral);
	}
	if (token.kind === TokenKind.Mark) {
		return readForm(source, end);
	}
	if ((numeral.shape & Shape.Clock) !== 0) {
		const isTimed = has(token, Role.Time) || ['h', 'min', 'm', 's'].includes(textOf(source, token));
		return isTimed ? { end: end + 1, kind: 'duration', isTime: true } : undefined;
	}
	if (token.word === 'or' && textOf(source, at(source, end + 1)) === 'so') {
		return readCountedNoun(source, numeral, end + 2);
	}
	if (token.kind === TokenKind.Number && token.value === 9 && textOf(source, at(source, end + 1)) === 's') {
		return { end: end + 2, kind: 'percent', isPlain: true };
	}
	if (token.kind !== TokenKind.Word) {
		return token.kind === TokenKind.Name ? readCountedNoun(source, numeral, end) : undefined;
	}
	if (
		isMark(at(source, end + 1), '/') &&
		isTimeSign(source, end + 2) &&
		signKind(textOf(source, token)) === undefined
	) {
		return { end: end + 3, kind: 'rate', isPlain: true };
	}
	if ((token.word === 'de' || token.word === 'di') && has(at(source, end - 1), Role.Scale)) {
		// `2 milhões de notas`
		return readCountedNoun(source, numeral, end + 1);
	}
	return readForm(source, end) ?? readSign(source, numeral, end) ?? readCountedNoun(source, numeral, end);
}

/** The unit of time after the slash of a rate: `/s`, `/min`, `/day`. */
function isTimeSign(source: Source, index: number): boolean {
	const token = at(source, index);
	return isGlued(source, index) && (has(token, Role.Time) || signKind(textOf(source, token)) === 'time');
}

const looseLetters = /^[a-zµ]/;

/** Reads a case-sensitive sign: `ms`, `GB`, `rps`, `x`. */
function readSign(source: Source, numeral: Numeral, index: number): Counted | undefined {
	const token = at(source, index);
	const sign = textOf(source, token);
	const kind = sign.length <= 8 ? signKind(sign) : undefined;
	const glued = isGlued(source, index);
	if (kind === undefined || (!glued && (sign === 'um' || sign === 'us' || sign === 'y'))) {
		return undefined;
	}
	const next = at(source, index + 1);
	if (
		sign === 'B' &&
		token.start - at(source, numeral.first).start === 1 &&
		(next.kind !== TokenKind.Word || has(next, Role.Stop))
	) {
		// A room or a group rather than 4 bytes.
		return undefined;
	}
	if (sign.length === 1) {
		if (
			!glued &&
			(numeral.inWords || (!looseLetters.test(sign) && next.kind === TokenKind.Word && !has(next, Role.Stop)))
		) {
			return undefined;
		}
		const counted = sign === 'm' && glued ? readCountedNoun(source, numeral, index + 1) : undefined;
		if (counted?.kind === 'count') {
			return { ...counted, scale: 1e6 };
		}
	}
	switch (kind) {
		case 'time':
			return { end: readTimeRest(source, index + 1, sign), kind: 'duration', isTime: true, isPlain: true };
		case 'short':
			return { end: index + 1, kind: 'amount', isTime: true, isPlain: true };
		case 'amount':
			return { end: index + 1, kind: 'amount', isPlain: true };
		default:
			return { end: index + 1, kind, isPlain: true };
	}
}
