import { Role } from './roles.ts';
import { at, has, isGlued, isTie, Shape, type Source, type Token, TokenKind, textOf } from './token.ts';
import { isEnglish, listed, scaleOf } from './vocabulary.ts';

/** A number or a range of numbers, in digits or in words. */
export interface Numeral {
	/** Index of the first token. */
	readonly first: number;
	/** Index after the last token. */
	readonly end: number;
	readonly values: readonly number[];
	/** Flags of Shape; 0 for words. */
	readonly shape: number;
	readonly inWords: boolean;
	/** `thousands of`, `a few hundred`: needs a noun, and `of` is part of it. */
	readonly isRound: boolean;
}

const loneScales = listed('loneScale');
const numberJoints = listed('numberJoint');
const homographs = listed('homograph');
const articles = listed('articleNumber');

/**
 * Reads a number and, if it starts a range, the other end.
 *
 * @param to whether `to` may make a range (`three to four`), which it may not inside `from … to …`.
 */
export function readNumeral(source: Source, index: number, to: boolean): Numeral | undefined {
	const low = readOne(source, index);
	if (low === undefined || low.isRound) {
		return low;
	}
	const next = rangeJoint(source, low.end, to);
	const high = next > 0 ? readOne(source, next) : undefined;
	if (high === undefined || high.isRound || (high.shape & Shape.Signed) !== 0) {
		return low;
	}
	const [from = 0] = low.values;
	const [until = 0] = high.values;
	if (at(source, next - 1).kind === TokenKind.Mark && low.inWords !== high.inWords) {
		return low;
	}
	if (until <= from || (isYear(low) && (until < 100 || isYear(high)))) {
		return low;
	}
	const scale =
		from < 1000 && until >= 1000 && at(source, low.end - 1).kind === TokenKind.Number ? sharedScale(until) : 1;
	const values = [from * scale < until ? from * scale : from, until];
	return { ...low, end: high.end, values, shape: low.shape | high.shape, inWords: low.inWords && high.inWords };
}

/** Whether the number looks like a year. */
export function isYear(numeral: Numeral): boolean {
	const [value = 0] = numeral.values;
	return !numeral.inWords && numeral.shape === 0 && Number.isInteger(value) && value >= 1950 && value < 2050;
}

/** The same for 1901 to 2099, in places where so large a figure is almost always a year. */
export function isEra({ inWords, shape, values: [value = 0] }: Numeral): boolean {
	return !inWords && shape === 0 && value > 1900 && value < 2100;
}

/** `20–30k`: the scale of the upper end applies to the lower one. */
function sharedScale(until: number): number {
	for (const scale of [1e9, 1e6, 1e3]) {
		if (until >= scale) {
			return scale;
		}
	}
	return 1;
}

/** The index after a dash, `to` or `or` between two numbers, or 0. */
function rangeJoint(source: Source, index: number, to: boolean): number {
	const token = at(source, index);
	if (token.kind === TokenKind.Mark) {
		const isDash = [45, 0x2013, 0x2011, 0x301c, 0xff5e, 0x7e].includes(token.value);
		return isDash && isGlued(source, index) === isGlued(source, index + 1) ? index + 1 : 0;
	}
	if (token.word === 'or' || (to && (token.word === 'to' || token.word === 'bis'))) {
		return index + 1;
	}
	return 0;
}

function readOne(source: Source, index: number): Numeral | undefined {
	const token = at(source, index);
	if (token.kind === TokenKind.Number) {
		return readDigits(source, index, token);
	}
	if (token.kind !== TokenKind.Word) {
		return undefined;
	}
	if (has(token, Role.Cardinal | Role.Scale)) {
		const isOther =
			(homographs.has(token.word) && !isForeign(source, index)) ||
			(articles.has(token.word) && !has(at(source, index + 1), Role.Time | Role.Scale | Role.Plural));
		return isOther ? undefined : readWords(source, index, index);
	}
	switch (token.word) {
		case 'a':
		case 'an':
			return readArticle(source, index);
		case 'several':
		case 'many':
		case 'some':
			return isBareScale(at(source, index + 1)) ? asRound(readWords(source, index + 1, index)) : undefined;
		case 'half':
			return readHalf(source, index);
		default:
			return undefined;
	}
}

function readArticle(source: Source, index: number): Numeral | undefined {
	const next = at(source, index + 1);
	if (isBareScale(next)) {
		return readWords(source, index + 1, index);
	}
	if (next.word === 'few' || next.word === 'couple' || next.word === 'good' || next.word === 'full') {
		const scaleAt = at(source, index + 2).word === 'of' ? index + 3 : index + 2;
		return isBareScale(at(source, scaleAt)) ? asRound(readWords(source, scaleAt, index)) : undefined;
	}
	if (next.word === 'quarter' || next.word === 'third') {
		const isScale = at(source, index + 2).word === 'of' && at(source, index + 3).word === 'a';
		const rest = isScale && isBareScale(at(source, index + 4)) ? readWords(source, index + 4, index) : undefined;
		return rest && { ...rest, values: rest.values.map((value) => value / next.value) };
	}
	return undefined;
}

/** `half a million`, `half a dozen`. */
function readHalf(source: Source, index: number): Numeral | undefined {
	const scaleAt = at(source, index + 1).word === 'a' ? index + 2 : index + 1;
	const rest = isBareScale(at(source, scaleAt)) ? readWords(source, scaleAt, index) : undefined;
	return rest && { ...rest, values: rest.values.map((value) => value / 2) };
}

function isBareScale(token: Token): boolean {
	return has(token, Role.Scale) && !token.word.endsWith('s');
}

function asRound(numeral: Numeral | undefined): Numeral | undefined {
	return numeral && { ...numeral, isRound: true };
}

function readDigits(source: Source, index: number, token: Token): Numeral | undefined {
	let { value } = token;
	let end = index + 1;
	let { shape } = token;
	const half = readAndHalf(source, end);
	if (half > 0) {
		value += 0.5;
		end = half;
	}
	for (;;) {
		const scale = scaleAt(source, end);
		if (scale === 0) {
			break;
		}
		value *= scale;
		shape &= ~Shape.Ambiguous;
		end++;
	}
	return { first: index, end, values: [value], shape, inWords: false, isRound: false };
}

/** The factor of a scale word (`million`, `lakh`, `万`) or of a separate `k`, `M` or `bn`; otherwise 0. */
function scaleAt(source: Source, index: number): number {
	const token = at(source, index);
	if (has(token, Role.Scale)) {
		return token.value;
	}
	if (token.kind === TokenKind.Word && token.end - token.start <= 2 && token.roles === 0) {
		const sign = textOf(source, token);
		return sign === 'k' || sign === 'M' || sign === 'bn' || (sign === 'K' && !isGlued(source, index))
			? (scaleOf(sign) ?? 0)
			: 0;
	}
	return 0;
}

/** The index after `and a half`, or 0. */
export function readAndHalf(source: Source, index: number): number {
	return at(source, index).word === 'and' && at(source, index + 1).word === 'a' && at(source, index + 2).word === 'half'
		? index + 3
		: 0;
}

/** Reads number words from an index: `two hundred and six`, `forty-two`, `tens of thousands of`. */
function readWords(source: Source, index: number, first: number): Numeral | undefined {
	let total = 0;
	let group = 0;
	let scaled = false;
	let isTen = false;
	let i = index;
	for (;;) {
		const token = at(source, i);
		const isTied = i > index && isTie(source, i - 1);
		if (has(token, Role.Cardinal) && isTied && group === 4 && token.value === 20) {
			// `quatre-vingts`
			group = 80;
			i += tiedUnit(source, i, group) ? 2 : 1;
		} else if (has(token, Role.Cardinal) && (fits(group, token.value, isTied) || (isTen && token.value < 10))) {
			group += token.value;
			isTen = false;
			i += tiedUnit(source, i, group) || joinedUnit(source, i, group) ? 2 : 1;
		} else if (has(token, Role.Scale)) {
			if (i === index && (token.word.endsWith('s') || !loneScales.has(token.word))) {
				return token.word.endsWith('s') ? readRound(source, i, first, token.value) : undefined;
			}
			isTen = token.value === 10;
			if (isTen) {
				// `十八`, `三十五`
				group += Math.max(group % 10, 1) * 10 - (group % 10);
			} else if (token.value === 100) {
				group = Math.max(group, 1) * 100;
			} else if (total > 0 && (group === 0 || total < token.value)) {
				// `two thousand million`, `一千二百万`
				total = (total + group) * token.value;
				group = 0;
			} else {
				total += Math.max(group, 1) * token.value;
				group = 0;
			}
			scaled = true;
			i++;
		} else if (
			(token.word === 'and' && scaled && isSmall(at(source, i + 1), at(source, i + 2))) ||
			(token.word === '零' && scaled && has(at(source, i + 1), Role.Cardinal))
		) {
			i++;
		} else {
			break;
		}
	}
	const half = readAndHalf(source, i);
	const scale = half > 0 ? scaleAt(source, half) : 0;
	const value = (total + group + (half > 0 ? 0.5 : 0)) * Math.max(scale, 1);
	const end = half > 0 ? half + (scale > 0 ? 1 : 0) : i;
	return { first, end, values: [value], shape: 0, inWords: true, isRound: false };
}

/** Whether a number after `and` is below a hundred, as in `two hundred and six`, and not a separate figure. */
function isSmall(token: Token, next: Token): boolean {
	return has(token, Role.Cardinal) && token.value < 100 && !has(next, Role.Scale);
}

/** Whether a hyphen ties a unit to the tens before it: `forty-two`, `soixante-douze`, `quatre-vingts`. */
function tiedUnit(source: Source, index: number, group: number): boolean {
	const unit = at(source, index + 2);
	return isTie(source, index + 1) && has(unit, Role.Cardinal) && (isTens(group, unit.value, true) || group === 4);
}

/** Whether a word joins a unit to the tens before it: `treinta y cinco`. */
function joinedUnit(source: Source, index: number, group: number): boolean {
	const unit = at(source, index + 2);
	return numberJoints.has(at(source, index + 1).word) && has(unit, Role.Cardinal) && isTens(group, unit.value, false);
}

/** Whether a value may follow tens: below ten or, after 60 and 80 in French, below twenty. */
function isTens(group: number, value: number, isTied: boolean): boolean {
	const rest = group % 100;
	return rest >= 20 && rest % 10 === 0 && (value < 10 || (isTied && value < 20 && (rest === 60 || rest === 80)));
}

function fits(group: number, value: number, isTied: boolean): boolean {
	return group === 0 || (group % 100 === 0 && group >= 100) || isTens(group, value, isTied);
}

/** What no English noun has: `bénévoles`, `piccioni`. */
const foreignNoun = /[à-ÿ]|[nt]i$/;

/** Whether the word at the index is lowercase and the next one is a noun of another language; `dos` is also *of the*. */
function isForeign(source: Source, index: number): boolean {
	const token = at(source, index);
	const next = at(source, index + 1);
	return (
		textOf(source, token) === token.word &&
		((has(next, Role.Time | Role.Plural) && !isEnglish(next.word)) ||
			(token.word !== 'dos' && next.kind === TokenKind.Word && foreignNoun.test(textOf(source, next))))
	);
}

/** Reads `tens`, `hundreds` and so on, up to the last `of`: `thousands of`, `tens of thousands of`. */
function readRound(source: Source, index: number, first: number, value: number): Numeral | undefined {
	let product = value;
	let i = index + 1;
	while (at(source, i).word === 'of' && i - index < 7) {
		const next = at(source, i + 1);
		if (!has(next, Role.Scale) || !next.word.endsWith('s')) {
			return { first, end: i + 1, values: [product], shape: 0, inWords: true, isRound: true };
		}
		product *= next.value;
		i += 2;
	}
	return undefined;
}
