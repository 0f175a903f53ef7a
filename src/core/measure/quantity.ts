import { readAfterNumber } from './afterNumber.ts';
import { type Counted, isOne } from './counted.ts';
import type { MeasureKind } from './measure.ts';
import { readMoneyFirst } from './money.ts';
import { wordEnd } from './noun.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { readRate } from './rate.ts';
import { Role } from './roles.ts';
import { at, has, isDash, isGlued, isTie, Shape, type Source, TokenKind, textOf } from './token.ts';
import { listed } from './vocabulary.ts';

const vagueNouns = listed('vagueNoun');

/** A number with what it counts. */
export interface Quantity {
	/** Index of the first token. */
	readonly first: number;
	/** Index after the last token. */
	readonly end: number;
	/** Absent for a bare number. */
	readonly kind: MeasureKind | undefined;
	readonly values: readonly number[];
	readonly numeral: Numeral;
	/** Comes before a noun: `90-second`. */
	readonly isAttribute: boolean;
	/** Whether an unambiguous unit (a sign, percent, money) follows rather than a noun. */
	readonly isPlain: boolean;
	/** A duration without a rate, which can take `in` before it and `early` after it. */
	readonly isTime: boolean;
	readonly isRate: boolean;
}

/**
 * Reads a number with its unit or noun and rate, if any.
 *
 * @param to whether `to` or a dash may make a range of two quantities, which they may not inside `from … to …`.
 */
export function readQuantity(source: Source, index: number, to = true): Quantity | undefined {
	const low = readOne(source, index, to);
	if (!low?.isPlain || !to || !isTightDash(source, low.end)) {
		return low;
	}
	const high = readOne(source, low.end + 1, true);
	return high !== undefined && high.kind === low.kind
		? { ...low, end: high.end, values: [...low.values, ...high.values] }
		: low;
}

/** The dash of `1.5x–2x`, glued on both sides. */
function isTightDash(source: Source, index: number): boolean {
	return isDash(at(source, index)) && isGlued(source, index) && isGlued(source, index + 1);
}

function readOne(source: Source, index: number, to: boolean): Quantity | undefined {
	const money = readMoneyFirst(source, index, to);
	if (money !== undefined) {
		return withRate(source, money.numeral, money);
	}
	const numeral = readNumeral(source, index, to);
	if (numeral === undefined) {
		return undefined;
	}
	const ofCut = at(source, numeral.end - 1).word === 'of';
	const counted = startsPortion(source, numeral.end) ? undefined : readAfterNumber(source, numeral);
	if (counted !== undefined) {
		return withRate(source, numeral, counted);
	}
	if (numeral.isRound && ofCut) {
		return undefined;
	}
	const rate = (numeral.shape & Shape.Clock) === 0 ? readRate(source, numeral.end, true) : 0;
	if (rate > numeral.end) {
		return build(numeral, { end: rate, kind: 'rate' }, true);
	}
	if (isScaled(source, numeral)) {
		const isGrand = at(source, numeral.end - 1).word === 'grand';
		return build(numeral, { end: numeral.end, kind: isGrand ? 'money' : 'count' }, false);
	}
	const single = isOne(numeral) ? readSingleRate(source, numeral.end) : 0;
	if (single > 0) {
		return build(numeral, { end: single, kind: 'rate' }, true);
	}
	return build(numeral, { end: numeral.end, kind: undefined }, false);
}

/** `two thirds`, `two-thirds`; not quarters, which are also times. */
function startsPortion(source: Source, index: number): boolean {
	const part = at(source, isTie(source, index) ? index + 1 : index);
	return has(part, Role.Portion) && !has(part, Role.Time) && part.word.endsWith('s');
}

/** `2 million`, `300k`, `ten grand`: large enough that the noun may be left out. */
function isScaled(source: Source, numeral: Numeral): boolean {
	const last = at(source, numeral.end - 1);
	if (last.word === 'grand') {
		return true;
	}
	const next = at(source, numeral.end);
	const isFree = next.kind !== TokenKind.Word || has(next, Role.Stop);
	return (
		isFree && !numeral.inWords && !numeral.isRound && (has(last, Role.Scale) || /[kKMn]\+?$/.test(textOf(source, last)))
	);
}

function build(numeral: Numeral, counted: Counted, isRate: boolean): Quantity {
	const scale = counted.scale ?? 1;
	return {
		first: numeral.first,
		end: counted.end,
		kind: counted.kind,
		values: scale === 1 ? numeral.values : numeral.values.map((value) => value * scale),
		numeral,
		isAttribute: counted.isAttribute ?? false,
		isPlain: counted.isPlain ?? false,
		isTime: counted.isTime ?? false,
		isRate,
	};
}

function withRate(source: Source, numeral: Numeral, counted: Counted): Quantity {
	if (counted.isAttribute) {
		return build(numeral, counted, false);
	}
	const isCount = counted.kind === 'count';
	if (counted.kind === 'money' && at(source, counted.end).word === 'a') {
		const noun = at(source, counted.end + 1);
		const isNoun =
			noun.kind === TokenKind.Word &&
			!has(noun, Role.Stop | Role.Scale | Role.Time) &&
			!vagueNouns.has(textOf(source, noun));
		const next = at(source, counted.end + 2);
		if (isNoun && (next.kind !== TokenKind.Word || has(next, Role.Stop))) {
			return build(numeral, { ...counted, end: counted.end + 2 }, true);
		}
	}
	const end = readRate(source, counted.end, isCount);
	if (end === counted.end) {
		return build(numeral, counted, false);
	}
	const kind = isCount || counted.kind === 'amount' ? 'rate' : counted.kind;
	return build(numeral, { ...counted, end, kind }, true);
}

/** `one deploy per hour`: a count of one is a measure only as a rate. */
function readSingleRate(source: Source, index: number): number {
	for (let i = index; i - index < 4; i = wordEnd(source, i)) {
		const token = at(source, i);
		if (token.kind !== TokenKind.Word || has(token, Role.Stop)) {
			return 0;
		}
		const end = wordEnd(source, i);
		const rate = readRate(source, end, true);
		if (rate > end) {
			return rate;
		}
	}
	return 0;
}
