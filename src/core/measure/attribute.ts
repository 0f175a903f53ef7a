import { type Counted, isOne, readCountedNoun } from './counted.ts';
import { readForm } from './forms.ts';
import type { Numeral } from './numeral.ts';
import { Role } from './roles.ts';
import { at, has, isTie, Shape, type Source, TokenKind, textOf } from './token.ts';
import { listed, signKind } from './vocabulary.ts';

const clocks = listed('clockNoun');
const ratings = listed('ratingNoun');
const agendas = listed('agenda');

/** Reads what a hyphen attaches to a number: `90-second`, `10-fold`, `five-person team`. */
export function readAttribute(source: Source, numeral: Numeral): Counted | undefined {
	let i = numeral.end + 1;
	const form = readForm(source, i);
	if (form !== undefined) {
		return form;
	}
	let token = at(source, i);
	const raw = textOf(source, token).toLowerCase();
	while (isTie(source, i + 1) && has(at(source, i + 2), Role.Time)) {
		i += 2;
		token = at(source, i);
	}
	const end = isTie(source, i + 1) && textOf(source, at(source, i + 2)).startsWith('old') ? i + 3 : i + 1;
	if (clocks.has(textOf(source, at(source, end)))) {
		return undefined;
	}
	if (has(token, Role.Time) || (raw.length > 1 && (signKind(raw) === 'time' || signKind(raw) === 'short'))) {
		return readLoss(source, end);
	}
	if (has(token, Role.Unit) || signKind(textOf(source, token)) === 'amount') {
		return { end, kind: 'amount', isAttribute: true, isPlain: true };
	}
	if (has(token, Role.Cardinal)) {
		return undefined;
	}
	if (raw === 'odd') {
		return readCountedNoun(source, numeral, end);
	}
	if (has(token, Role.Money)) {
		return { end, kind: 'money', isAttribute: true, isPlain: true };
	}
	if (raw === 'star') {
		const isRated = ratings.has(textOf(source, at(source, end)));
		const isDecimal = (numeral.shape & Shape.Decimal) !== 0;
		return isRated || isDecimal ? { end: isRated ? end + 1 : end, kind: 'rating', isAttribute: true } : undefined;
	}
	if (raw === 'point' && !agendas.has(textOf(source, at(source, end)))) {
		return { end, kind: 'count', isAttribute: true };
	}
	if (token.kind !== TokenKind.Word || isOne(numeral) || isStructure(source, token)) {
		return undefined;
	}
	const next = at(source, end);
	const isNoun = next.kind === TokenKind.Word && !has(next, Role.Stop);
	return { end: isNoun ? end + 1 : end, kind: 'count', isAttribute: true };
}

function isStructure(source: Source, token: { roles: number; start: number; end: number }): boolean {
	return (token.roles & (Role.Structure | Role.Stop)) !== 0 || source.text.slice(token.end - 2, token.end) === 'ed';
}

const losses = listed('loss');

/** All of `a ten-day slip` is the duration, but only the first part of `a 90-second script`. */
function readLoss(source: Source, end: number): Counted {
	const isLoss = losses.has(textOf(source, at(source, end)));
	return { end: isLoss ? end + 1 : end, kind: 'duration', isAttribute: true, isPlain: !isLoss };
}
