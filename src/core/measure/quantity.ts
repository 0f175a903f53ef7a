import type { MeasureKind } from './measure.ts';
import { remember } from './memo.ts';
import { isPlural, readCounted, wordEnd } from './noun.ts';
import { isOne, isYear, type Numeral, readAndPart, readNumeral } from './numeral.ts';
import { readRate } from './rate.ts';
import { at, isIn, isTie, isWord, type Source, type Token } from './token.ts';
import { scaleOf, signOf } from './vocabulary.ts';

/** A number with what it counts. */
export interface Quantity extends Unit {
	/** Index of the first token. */
	readonly first: number;
	readonly values: readonly number[];
	readonly numeral: Numeral;
	readonly isRate: boolean;
}

/** What follows a number: how far it reaches, and which kind of measure it makes. */
interface Unit {
	/** Index after the last token. */
	readonly end: number;
	/** Absent for a bare number. */
	readonly kind: MeasureKind | undefined;
	/** Comes before a noun: `90-second`. */
	readonly isAttribute?: boolean;
	/** Whether it is a sign, percent or money rather than a noun. */
	readonly isSign?: boolean;
	/** A duration, which can take `in` before it and `early` after it. */
	readonly isTime?: boolean;
	/** The factor by which the unit multiplies the number: `$5m`. */
	readonly scale?: number;
}

/**
 * Reads a number with its unit or noun and rate, if any.
 *
 * @param to whether `to` or a dash may make a range of two quantities, which they may not inside `from … to …`.
 */
export function readQuantity(source: Source, index: number, to = true): Quantity | undefined {
	return remember(source, 5 * index + (to ? 3 : 2), () => readDashed(source, index, to));
}

function readDashed(source: Source, index: number, to: boolean): Quantity | undefined {
	const low = readOne(source, index, to);
	const isDash = /[-–]/.test(at(source, low?.end ?? index).text) && at(source, low?.end ?? index).isGlued;
	if (!low?.isSign || !to || !isDash || !at(source, low.end + 1).isGlued) {
		return low;
	}
	// `1.5x–2x`
	const high = readOne(source, low.end + 1, true);
	return high && high.kind === low.kind ? { ...low, end: high.end, values: [...low.values, ...high.values] } : low;
}

function readOne(source: Source, index: number, to: boolean): Quantity | undefined {
	const money = readMoney(source, index, to);
	if (money) {
		return withRate(source, money.numeral, money);
	}
	const numeral = readNumeral(source, index, to);
	if (!numeral) {
		return undefined;
	}
	const unit = startsPortion(source, numeral.end) ? undefined : readUnit(source, numeral);
	if (unit) {
		return withRate(source, numeral, unit);
	}
	if (numeral.isRound && at(source, numeral.end - 1).word === 'of') {
		return undefined;
	}
	const rate = numeral.shape.isClock ? 0 : readRate(source, numeral.end);
	if (rate > numeral.end) {
		return build(numeral, { end: rate, kind: 'rate' }, true);
	}
	const single = isOne(numeral) ? readSingleRate(source, numeral.end) : 0;
	if (single > 0) {
		return build(numeral, { end: single, kind: 'rate' }, true);
	}
	return numeral.isRound
		? undefined
		: build(numeral, { end: numeral.end, kind: isLarge(source, numeral) ? 'count' : undefined }, false);
}

/** `two thirds`, `two-thirds`; not quarters, which are also times. */
function startsPortion(source: Source, index: number): boolean {
	const part = at(source, isTie(source, index) ? index + 1 : index);
	return isIn(part, 'portion') && !isIn(part, 'time') && part.word.endsWith('s');
}

/** `2 million`, `300k`, `ten grand`: large enough that the noun may be left out. */
function isLarge(source: Source, { shape, end }: Numeral): boolean {
	const next = at(source, end);
	const isFree = !isWord(next) || isIn(next, 'stop');
	const last = at(source, end - 1);
	return last.word === 'grand' || (isFree && (shape.isScaled === true || (last.lists.get('scale') ?? 0) >= 1e5));
}

function build(numeral: Numeral, unit: Unit, isRate: boolean): Quantity {
	const { scale = 1 } = unit;
	const values = scale === 1 ? numeral.values : numeral.values.map((value) => value * scale);
	return { ...unit, first: numeral.first, values, numeral, isRate };
}

function withRate(source: Source, numeral: Numeral, unit: Unit): Quantity {
	if (unit.isAttribute) {
		return build(numeral, unit, false);
	}
	if ((unit.kind === 'money' || unit.kind === 'amount') && at(source, unit.end).word === 'a') {
		// `$3 a ticket`, `2 tonnes a hectare`
		const noun = at(source, unit.end + 1);
		const next = at(source, unit.end + 2);
		const isPriced =
			isWord(noun) && !isIn(noun, 'stop', 'scale', 'time', 'vagueNoun') && (!isWord(next) || isIn(next, 'stop'));
		if (isPriced) {
			return build(numeral, { ...unit, end: unit.end + 2 }, true);
		}
	}
	const end = readRate(source, unit.end, unit.kind === 'count');
	if (end === unit.end) {
		return build(numeral, unit, false);
	}
	const kind = unit.kind === 'count' || unit.kind === 'amount' ? 'rate' : unit.kind;
	return build(numeral, { ...unit, end, kind }, true);
}

/** `one deploy per hour`: a count of one is a measure only as a rate. */
function readSingleRate(source: Source, index: number): number {
	let i = index;
	while (i - index < 4 && isWord(at(source, i)) && !isIn(at(source, i), 'stop')) {
		i = wordEnd(source, i);
		const rate = readRate(source, i);
		if (rate > i) {
			return rate;
		}
	}
	return 0;
}

export function isMoney(token: Token): boolean {
	return isIn(token, 'money') || signOf(token.text) === 'money';
}

/** `$1.2M`, `USD 400`, `R$ 90 mil`, `€3–4`. */
function readMoney(source: Source, index: number, to: boolean): (Unit & { numeral: Numeral }) | undefined {
	const token = at(source, index);
	if (!isMoney(token)) {
		return undefined;
	}
	const isSign = signOf(token.text) === 'money';
	const next = at(source, index + 1);
	const numberAt =
		!isSign && (signOf(next.text) === 'money' || (next.text === '.' && next.isGlued)) ? index + 2 : index + 1;
	const numeral = at(source, numberAt).kind === 'number' ? readNumeral(source, numberAt, to) : undefined;
	if (!numeral) {
		return undefined;
	}
	let [values, end] = scaled(source, numeral);
	const isRange = /[-–]/.test(at(source, end).text) && signOf(at(source, end + 1).text) === 'money';
	const high = isRange ? readNumeral(source, end + 2, false) : undefined;
	if (high) {
		const [more, highEnd] = scaled(source, high);
		values = [...values, ...more];
		end = highEnd;
	}
	const word = at(source, end);
	end += isIn(word, 'fiscal') || (isIn(word, 'money') && !isIn(word, 'stop')) ? 1 : 0;
	return { end, kind: 'money', isSign: true, numeral: { ...numeral, first: index, values } };
}

/** The values of an amount of money and where it ends, with a factor such as `m`, `M` or `B` behind it. */
function scaled(source: Source, { values, end }: Numeral): [values: readonly number[], end: number] {
	const factor = isIn(at(source, end), 'stop') ? 1 : (scaleOf(at(source, end).text) ?? 1);
	return factor === 1 ? [values, end] : [values.map((value) => value * factor), end + 1];
}

/** What follows a number and makes it a measure: a sign, a unit or a noun; undefined if there is none. */
function readUnit(source: Source, numeral: Numeral): Unit | undefined {
	const { end, shape } = numeral;
	const token = at(source, end);
	if (numeral.isRound) {
		return readNoun(source, numeral, end);
	}
	const percent = readPercent(source, end) || (isTie(source, end) ? readPercent(source, end + 1) : 0);
	if (percent > 0) {
		return { end: percent, kind: 'percent', isSign: true };
	}
	if (isTie(source, end)) {
		return readAttribute(source, numeral);
	}
	if (shape.isClock) {
		const isTimed = isIn(token, 'time') || /^(?:h|min|m|s)$/.test(token.text);
		return isTimed ? { end: end + 1, kind: 'duration', isTime: true } : undefined;
	}
	if (token.word === 'or' && at(source, end + 1).word === 'so') {
		return readNoun(source, numeral, end + 2);
	}
	return (
		readSign(source, numeral) ??
		readNoun(source, numeral, isIn(token, 'of') && isIn(at(source, end - 1), 'scale') ? end + 1 : end)
	);
}

/** The index after `%`, `percentage points`, `per cent`, `basis points` or `nines`, or 0. */
function readPercent(source: Source, index: number): number {
	const token = at(source, index);
	const next = at(source, index + 1);
	const hyphen = isTie(source, index + 1) ? 1 : 0;
	const points = /^points?$/.test(at(source, index + 1 + hyphen).word) ? 1 + hyphen : 0;
	if (/^[%‰‱]$/.test(token.text) || isIn(token, 'percent')) {
		return index + 1 + points;
	}
	if (isIn(token, 'perHundred') && isIn(next, 'hundred')) {
		return index + 2;
	}
	if (token.word === 'basis') {
		return index + 1 + points;
	}
	const isNine = token.word === 'nines' || (token.word === 'nine' && at(source, index - 1).text === '-');
	return isNine || (token.value === 9 && next.text === 's') ? index + (token.kind === 'number' ? 2 : 1) : 0;
}

/** Reads a case-sensitive sign: `ms`, `GB`, `rps`, `x`, `€`. */
function readSign(source: Source, numeral: Numeral): Unit | undefined {
	const { end, inWords } = numeral;
	const token = at(source, end);
	const kind = signOf(token.text);
	const { text, isGlued } = token;
	const next = at(source, end + 1);
	if (kind === undefined || (!isGlued && /^(?:um|us|y)$/.test(text))) {
		// `5 req/s`
		const isRate = isWord(token) && next.text === '/' && next.isGlued && signOf(at(source, end + 2).text) === 'time';
		return isRate ? { end: end + 3, kind: 'rate', isSign: true } : undefined;
	}
	const isFree = !isWord(next) || isIn(next, 'stop');
	// `A/B tests`
	const isTerm = /^[A-Z]$/.test(text) && next.text === '/' && /^[A-Z]$/.test(at(source, end + 2).text);
	if (isTerm) {
		return undefined;
	}
	if (text.length === 1 && kind !== 'money' && !isGlued && (inWords || (!/^[a-zµ×]/.test(text) && !isFree))) {
		return undefined;
	}
	if (text === 'm' && isGlued) {
		const counted = readNoun(source, { ...numeral, end: end + 1 }, end + 1);
		if (counted?.kind === 'count') {
			return { ...counted, scale: 1e6 };
		}
	}
	if (kind === 'time') {
		return { end: readTimeRest(source, end + 1, text), kind: 'duration', isTime: true, isSign: true };
	}
	return {
		end: end + 1,
		kind: kind === 'short' ? 'amount' : (kind as MeasureKind),
		isTime: kind === 'short',
		isSign: true,
	};
}

function readNoun(source: Source, numeral: Numeral, index: number): Unit | undefined {
	const noun = readCounted(source, index, !isOne(numeral));
	if (!noun) {
		return isOne(numeral) ? readOneEvent(source, numeral, index) : undefined;
	}
	const { end, head } = noun;
	if (isIn(head, 'time')) {
		return { end: readTimeRest(source, end, head.word), kind: 'duration', isTime: true };
	}
	if (isIn(head, 'money')) {
		return { end, kind: 'money' };
	}
	if (head.word === 'times' || (!noun.isPlural && (isYear(numeral) || numeral.shape.hasZeros))) {
		return undefined;
	}
	const isRating = head.word === 'stars' && (numeral.values[0] ?? 0) <= 5;
	return { end, kind: isIn(head, 'unit') ? 'amount' : isRating ? 'rating' : 'count' };
}

/** `only one outage`, `1 incident`: a count of one is a measure if fewer was the goal. */
function readOneEvent(source: Source, numeral: Numeral, index: number): Unit | undefined {
	if (numeral.inWords && !/^(?:only|just|exactly)$/.test(at(source, numeral.first - 1).word)) {
		return undefined;
	}
	for (let i = index; i - index < 3; i++) {
		const token = at(source, i);
		if (!isWord(token) || isIn(token, 'stop')) {
			return undefined;
		}
		if (isIn(token, 'event') && !isPlural(token)) {
			return { end: i + 1, kind: 'count' };
		}
	}
	return undefined;
}

/** Reads what a hyphen attaches to a number: `90-second`, `10-fold`, `five-person team`. */
function readAttribute(source: Source, numeral: Numeral): Unit | undefined {
	let i = numeral.end + 1;
	while (isTie(source, i + 1) && isIn(at(source, i + 2), 'time')) {
		i += 2;
	}
	const token = at(source, i);
	const { text, word } = token;
	const end = isTie(source, i + 1) && at(source, i + 2).word.startsWith('old') ? i + 3 : i + 1;
	const next = at(source, end);
	const isNoun = isWord(next) && !isIn(next, 'stop');
	const sign = signOf(text) ?? (text.length > 1 ? signOf(word) : undefined);
	if (isIn(token, 'cardinal')) {
		return undefined;
	}
	if (word === 'fold') {
		return { end, kind: 'multiplier', isSign: true };
	}
	if (isIn(token, 'time') || (text.length > 1 && (sign === 'time' || sign === 'short'))) {
		// All of `a ten-day slip` is the duration, but only the first part of `a 90-second script`.
		const isLoss = isIn(next, 'loss');
		return { end: isLoss ? end + 1 : end, kind: 'duration', isAttribute: true, isSign: !isLoss };
	}
	if (isIn(token, 'unit') || sign === 'amount') {
		return { end, kind: 'amount', isAttribute: true, isSign: true };
	}
	if (isIn(token, 'money')) {
		return { end, kind: 'money', isAttribute: true, isSign: true };
	}
	if (word === 'star') {
		const isRated = isIn(next, 'ratingNoun');
		return isRated || numeral.shape.isDecimal
			? { end: isRated ? end + 1 : end, kind: 'rating', isAttribute: true }
			: undefined;
	}
	const isTerm = !isWord(token) || isOne(numeral) || isIn(token, 'structure', 'stop') || /..ed$/.test(word);
	return isTerm ? undefined : { end: isNoun ? end + 1 : end, kind: 'count', isAttribute: true };
}

const order = 'ymwdhmsu';

/** The index after a smaller unit of time behind a larger one: `3 hours 20 minutes`, `2h30`, `a week and a half`. */
export function readTimeRest(source: Source, index: number, unit: string): number {
	const part = readAndPart(source, index);
	if (part) {
		return part.end;
	}
	const token = at(source, index);
	const isJoined = token.word === 'and' || (token.text === ',' && isPlural(at(source, index - 1)));
	const numeral = readNumeral(source, isJoined ? index + 1 : index, false);
	if (!numeral || numeral.isRound || (numeral.values[0] ?? 0) >= 60) {
		return index;
	}
	const next = at(source, numeral.end);
	const isTime = isIn(next, 'time') || next.text === 'm' || /^(?:time|short)$/.test(signOf(next.text) ?? '');
	if (isWord(next) && isTime && rankOf(next.word) > rankOf(unit) && rankOf(unit) >= 0) {
		return readTimeRest(source, numeral.end + 1, next.text);
	}
	const isGlued = at(source, index).isGlued && !isJoined;
	const isBareMinutes = unit === 'h' && !numeral.inWords && (isGlued || (!isJoined && !isWord(next)));
	return isBareMinutes && next.text !== '%' ? numeral.end : index;
}

/** Later for smaller units, so that `two weeks and 3 sprints` stay apart. */
function rankOf(unit: string): number {
	if (unit === 'm' || unit.startsWith('min')) {
		return 5;
	}
	return /^m(?:s|ill)/.test(unit) ? 7 : order.indexOf(unit.charAt(0));
}
