import { durationEnd } from './edges.ts';
import { isYear } from './numeral.ts';
import type { Quantity } from './quantity.ts';
import { Role } from './roles.ts';
import { at, has, Shape, type Source, TokenKind, textOf } from './token.ts';
import { listed } from './vocabulary.ts';

const boasts = listed('boast');
const giving = listed('giving');
const efforts = listed('effort');

const movers = new Set(['to', 'by', 'at', 'from']);

/** `fell to 3`, `is down to 12`: a bare number is a figure where the clause says what moved. */
export function isMovedBy(source: Source, quantity: Quantity): boolean {
	const { numeral, first } = quantity;
	const next = at(source, numeral.end);
	const isFree = next.kind !== TokenKind.Word || has(next, Role.Stop);
	if (!isFree || (numeral.shape & (Shape.Clock | Shape.Zeros)) !== 0 || !movers.has(at(source, first - 1).word)) {
		return false;
	}
	const [value = 0] = numeral.values;
	if ((value > 1900 && value < 2100 && numeral.shape === 0) || has(next, Role.Clock)) {
		return false;
	}
	for (let i = first - 2; i >= 0 && first - i < 6; i--) {
		const token = at(source, i);
		if (token.kind !== TokenKind.Word) {
			return false;
		}
		if (has(token, Role.Movement) && (token.word !== 'up' || isUpOrDown(source, i))) {
			return true;
		}
	}
	return false;
}

/** `All sixty got bread`: a bare number is a figure where it counts everybody. */
export function isWholeGroup(source: Source, { first, numeral, values }: Quantity): boolean {
	return at(source, first - 1).word === 'all' && (values[0] ?? 0) > 1 && numeral.shape === 0 && !isYear(numeral);
}

/** `went up`, `came down`. */
function isUpOrDown(source: Source, index: number): boolean {
	return at(source, index).word === 'up' && has(at(source, index - 1), Role.Movement | Role.Stop);
}

/** `100% sure`, `gave it 110%`: a percent of attitude. */
export function isAttitude(source: Source, quantity: Quantity): boolean {
	const next = at(source, quantity.end);
	const [value = 0] = quantity.values;
	if (quantity.kind === 'multiplier') {
		return boasts.has(textOf(source, next));
	}
	if (quantity.kind !== 'percent' || value < 90) {
		return false;
	}
	if (has(next, Role.Attitude)) {
		// `100% with you`, but not `99.7% with release 6`.
		return value >= 100 || !/^(?:on|in|with|for|there)$/.test(next.word);
	}
	if (next.word === 'on' && /^board$/.test(textOf(source, at(source, quantity.end + 1)))) {
		return true;
	}
	if (value < 100) {
		return false;
	}
	for (let i = quantity.first - 1; i >= 0 && quantity.first - i < 4; i--) {
		if (giving.has(textOf(source, at(source, i)).toLowerCase())) {
			return true;
		}
	}
	return value > 100 && efforts.has(textOf(source, next));
}

const oneDay = listed('dayPart');

const oneDayAfter = listed('exactTime');

/** `One day the client called`: the adverb. */
export function isOneDay(source: Source, quantity: Quantity): boolean {
	if (
		quantity.kind !== 'duration' ||
		quantity.isRate ||
		quantity.isAttribute ||
		quantity.values[0] !== 1 ||
		quantity.values.length > 1
	) {
		return false;
	}
	const unit = at(source, quantity.end - 1);
	const isAdverb = oneDay.has(unit.word) && quantity.end - quantity.first === 2 && quantity.numeral.inWords;
	return (
		isAdverb &&
		!oneDayAfter.has(at(source, quantity.first - 1).word) &&
		durationEnd(source, quantity.end) === quantity.end
	);
}
