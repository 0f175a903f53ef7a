import { readArrow } from './change.ts';
import { durationEnd, durationStart } from './edges.ts';
import { readFraction } from './fraction.ts';
import { orderEnd, readTimes } from './multiple.ts';
import { isNamed } from './named.ts';
import { grammar } from './patterns/patterns.ts';
import type { Nothing, Phrase } from './phrase.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import { readRatio } from './ratio.ts';
import { Role } from './roles.ts';
import { at, has, isGlued, type Source, TokenKind, textOf } from './token.ts';
import { isAttitude, isMovedBy, isOneDay, isWholeGroup } from './verdict.ts';

export const articles = new Set(['a', 'an', 'half', 'several', 'many', 'some']);

/** Whatever starts with a number or an article. */
export function readFigure(source: Source, index: number): Phrase | Nothing | undefined {
	const quantity = readQuantity(source, index);
	const fraction = readFraction(source, index);
	if (
		fraction !== undefined &&
		(quantity === undefined || quantity.kind !== 'duration' || fraction.end > quantity.end)
	) {
		return fraction;
	}
	if (quantity === undefined) {
		return undefined;
	}
	if (quantity.kind === 'count' && at(source, index - 1).word === 'per') {
		return { end: quantity.end };
	}
	if (isNamed(source, quantity)) {
		return { end: quantity.numeral.end };
	}
	const ratio = readRatio(source, index, quantity.numeral);
	if (ratio !== undefined) {
		return ratio;
	}
	const arrow = readArrow(source, index, quantity) ?? readDash(source, quantity);
	if (arrow !== undefined) {
		return arrow;
	}
	return readPlain(source, quantity);
}

/** `1.5x–2x`, `5%-10%`: a range with its unit at both ends. */
function readDash(source: Source, low: Quantity): Phrase | undefined {
	const dash = at(source, low.end);
	const isDash =
		dash.kind === TokenKind.Mark && (dash.value === 45 || dash.value === 0x2013) && isGlued(source, low.end);
	if (!isDash || low.kind === undefined || !low.isPlain || !isGlued(source, low.end + 1)) {
		return undefined;
	}
	const high = readQuantity(source, low.end + 1);
	return high?.kind === low.kind
		? { first: low.first, end: high.end, kind: low.kind, values: [...low.values, ...high.values] }
		: undefined;
}

function readPlain(source: Source, quantity: Quantity): Phrase | Nothing {
	const { first, numeral, values } = quantity;
	const next = at(source, numeral.end);
	if (textOf(source, next) === 'times') {
		return readTimes(source, numeral, numeral.end) ?? { end: numeral.end };
	}
	const order = orderEnd(source, numeral.end);
	if (order > 0) {
		return { first, end: order, kind: 'multiplier', values: values.map((value) => 10 ** value) };
	}
	const found = grammar.match(source, first);
	if (found !== undefined && (found.kind === 'rating' || found.end >= quantity.end)) {
		return found;
	}
	if (quantity.kind === undefined) {
		return isMovedBy(source, quantity) || isWholeGroup(source, quantity)
			? { first, end: quantity.end, kind: 'count', values }
			: { end: numeral.end };
	}
	if (isAttitude(source, quantity)) {
		return { end: quantity.end };
	}
	if (isOneDay(source, quantity)) {
		return { end: quantity.end };
	}
	if (quantity.kind === 'rating' && at(source, quantity.end).word === 'out') {
		const scale = at(source, quantity.end + 2);
		const isScale =
			at(source, quantity.end + 1).word === 'of' && (scale.kind === TokenKind.Number || has(scale, Role.Cardinal));
		return {
			first,
			end: isScale ? quantity.end + 3 : quantity.end,
			kind: 'rating',
			values: isScale ? [...values, scale.value] : values,
		};
	}
	const phrase: Phrase = { first, end: quantity.end, kind: quantity.kind, values };
	const isDelay = quantity.isAttribute && quantity.kind === 'duration' && !quantity.isPlain;
	if (isDelay && (at(source, first - 1).word === 'a' || at(source, first - 1).word === 'an')) {
		return { ...phrase, first: first - 1 };
	}
	return quantity.isTime && !quantity.isRate ? asDuration(source, phrase) : phrase;
}

function asDuration(source: Source, phrase: Phrase): Phrase {
	const end = durationEnd(source, phrase.end);
	return { ...phrase, first: durationStart(source, phrase.first, end > phrase.end), end };
}
