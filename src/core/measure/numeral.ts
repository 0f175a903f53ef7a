import { remember } from './memo.ts';
import { at, isIn, isTie, isWord, type Shape, type Source, type Token } from './token.ts';
import { andParts, scaleOf } from './vocabulary.ts';

/** A number or a range of numbers, in digits or in words. */
export interface Numeral {
	/** Index of the first token. */
	readonly first: number;
	/** Index after the last token. */
	readonly end: number;
	readonly values: readonly number[];
	/** Of digits; empty for words. */
	readonly shape: Shape;
	readonly inWords: boolean;
	/** `thousands of`, `a few hundred`: needs a noun, and `of` is part of it. */
	readonly isRound: boolean;
}

/**
 * Reads a number and, if it starts a range, the other end.
 *
 * @param to whether `to` may make a range (`three to four`), which it may not inside `from … to …`.
 */
export function readNumeral(source: Source, index: number, to = true): Numeral | undefined {
	return remember(source, 5 * index + (to ? 1 : 0), () => readRange(source, index, to));
}

function readRange(source: Source, index: number, to: boolean): Numeral | undefined {
	if (at(source, index).word === 'between') {
		return readBetween(source, index);
	}
	const low = readOne(source, index);
	const joint = low && !low.isRound ? rangeJoint(source, low.end, to) : 0;
	const high = joint > 0 ? readOne(source, joint) : undefined;
	if (!low || !high || high.isRound || high.shape.isSigned) {
		return low;
	}
	const [[from = 0], [until = 0]] = [low.values, high.values];
	const isMixed = at(source, joint - 1).kind === 'mark' && low.inWords !== high.inWords;
	if (isMixed || until <= from || (isYear(low) && (until < 100 || isYear(high)))) {
		return low;
	}
	// `5–10k`
	const scale = from < 1000 && until >= 1000 && at(source, low.end - 1).kind === 'number' ? sharedScale(until) : 1;
	return {
		...low,
		end: high.end,
		values: [from * scale < until ? from * scale : from, until],
		shape: { ...low.shape, ...high.shape },
		inWords: low.inWords && high.inWords,
	};
}

/** `between 5 and 7` */
function readBetween(source: Source, index: number): Numeral | undefined {
	const low = readOne(source, index + 1);
	const high = low && at(source, low.end).word === 'and' ? readOne(source, low.end + 1) : undefined;
	const values = [...(low?.values ?? []), ...(high?.values ?? [])];
	const [from = 0, until = 0] = values;
	return high && until > from ? { ...high, first: index, values } : undefined;
}

function sharedScale(value: number): number {
	return [1e9, 1e6, 1e3].find((scale) => value % scale === 0) ?? 1;
}

/** The index after a dash, `to` or `or` between two numbers, or 0. */
function rangeJoint(source: Source, index: number, to: boolean): number {
	const token = at(source, index);
	if (token.kind === 'mark') {
		return /[-–〜~]/.test(token.text) && token.isGlued === at(source, index + 1).isGlued ? index + 1 : 0;
	}
	return token.word === 'or' || (to && isIn(token, 'rangeJoint')) ? index + 1 : 0;
}

/** Whether the number looks like a year. */
export function isYear({ inWords, shape, values: [value = 0] }: Numeral): boolean {
	return !inWords && Object.keys(shape).length === 0 && value > 1900 && value < 2100 && Number.isInteger(value);
}

export function isOne({ values }: Numeral): boolean {
	return values.length === 1 && values[0] === 1;
}

function readOne(source: Source, index: number): Numeral | undefined {
	const token = at(source, index);
	if (token.kind === 'number') {
		return readDigits(source, index, token);
	}
	if (isIn(token, 'cardinal', 'scale')) {
		return isOtherWord(source, index) ? undefined : readWords(source, index, index);
	}
	return isIn(token, 'opener') ? readOpened(source, index) : undefined;
}

/** `dos` is also *of the*, `elf` is also a fairy, `Sept` is also a month, and `een` is also an article. */
function isOtherWord(source: Source, index: number): boolean {
	const token = at(source, index);
	const next = at(source, index + 1);
	if (isIn(token, 'calendar')) {
		return token.text !== token.word;
	}
	if (isIn(token, 'articleNumber')) {
		return !isIn(next, 'time', 'scale', 'event');
	}
	const hasForm = token.word !== 'dos' && isWord(next) && /[à-ÿ]|[nt]i$/.test(next.text);
	const isForeign = hasForm || (isIn(next, 'foreign') && isIn(next, 'time', 'plural', 'money', 'partNoun'));
	return isIn(token, 'homograph') && !(token.text === token.word && isForeign);
}

/** Reads the scale after digits: `2.5 million`, `300 k`. */
function readDigits(source: Source, index: number, token: Token): Numeral {
	let { value, shape } = token;
	let end = index + 1;
	for (let scale = scaleAt(source, end); scale > 0; scale = scaleAt(source, end)) {
		value *= scale;
		shape = { ...shape, isScaled: true };
		end++;
	}
	const part = readAndPart(source, end);
	return {
		first: index,
		end: part?.end ?? end,
		values: [value + (part?.value ?? 0)],
		shape,
		inWords: false,
		isRound: false,
	};
}

/** The factor of a scale word (`million`, `lakh`, `万`) or of a separate `k`, `M` or `bn`; otherwise 0. */
function scaleAt(source: Source, index: number): number {
	const token = at(source, index);
	const value = token.lists.get('scale');
	if (value !== undefined) {
		return isTimes(source, index) ? 0 : value;
	}
	return /^(?:k|K|M|bn)$/.test(token.text) && (!token.isGlued || token.text === 'bn') ? (scaleOf(token.text) ?? 0) : 0;
}

/** `tens of thousands` after a number is a noun of its own. */
function isTimes(source: Source, index: number): boolean {
	return (
		at(source, index).word.endsWith('s') &&
		at(source, index + 1).word === 'of' &&
		!/^[mbt]/.test(at(source, index).word)
	);
}

/** Reads `and a half`, `and three quarters`, `y media`. */
export function readAndPart(source: Source, index: number): { end: number; value: number } | undefined {
	const [first, second, third] = [0, 1, 2].map((offset) => at(source, index + offset).word);
	const long = andParts.get(`${first} ${second} ${third}`);
	const value = long ?? andParts.get(`${first} ${second}`);
	return value === undefined ? undefined : { end: index + (long === undefined ? 2 : 3), value };
}

const openers = new Set(['a', 'an', 'few', 'couple', 'good', 'full', 'half', 'third', 'quarter']);

/** What an article or the like opens: `a dozen`, `a few hundred`, `half a million`, `a quarter of a million`. */
function readOpened(source: Source, index: number): Numeral | undefined {
	if (at(source, index).word === 'minus') {
		const numeral = readOne(source, index + 1);
		const values = numeral?.values.map((value) => -value) ?? [];
		return numeral && { ...numeral, first: index, values, shape: { ...numeral.shape, isSigned: true } };
	}
	const next = at(source, index + 1);
	if (!isIn(next, 'scale') && !openers.has(next.word)) {
		return undefined;
	}
	const words = [0, 1, 2, 3].map((offset) => at(source, index + offset).word);
	const phrase = words.join(' ');
	const [vague] = /^(?:several|many|some|a few|a couple(?: of)?|a good|a full)(?= |$)/.exec(phrase) ?? [];
	if (vague !== undefined) {
		return asRound(readScale(source, index, vague.split(' ').length, 1));
	}
	const [opener = '', portion] =
		/^(?:(?:a|one) (quarter|third|half) of an?|half an?|half|an?)(?= |$)/.exec(phrase) ?? [];
	const factor = portion === 'quarter' ? 1 / 4 : portion === 'third' ? 1 / 3 : opener.includes('half') ? 1 / 2 : 1;
	return opener === '' ? undefined : readScale(source, index, opener.split(' ').length, factor);
}

function readScale(source: Source, first: number, length: number, factor: number): Numeral | undefined {
	const token = at(source, first + length);
	const numeral =
		isIn(token, 'scale') && !token.word.endsWith('s') ? readWords(source, first + length, first) : undefined;
	return numeral && { ...numeral, values: numeral.values.map((value) => value * factor) };
}

function asRound(numeral: Numeral | undefined): Numeral | undefined {
	return numeral && { ...numeral, isRound: true };
}

/** Reads number words from an index: `two hundred and six`, `forty-two`, `tens of thousands of`. */
function readWords(source: Source, index: number, first: number): Numeral | undefined {
	let total = 0;
	let group = 0;
	let isScaled = false;
	let isTen = false;
	let i = index;
	for (;;) {
		const token = at(source, i);
		const isTied = i > index && isTie(source, i - 1);
		const cardinal = token.lists.get('cardinal');
		const scale = token.lists.get('scale');
		if (cardinal !== undefined && isTied && group === 4 && cardinal === 20) {
			// `quatre-vingts`
			group = 80;
			i += tiedUnit(source, i, group) ? 2 : 1;
		} else if (cardinal !== undefined && (fits(group, cardinal, isTied) || (isTen && cardinal < 10))) {
			group += cardinal;
			isTen = false;
			i += tiedUnit(source, i, group) || joinedUnit(source, i, group) ? 2 : 1;
		} else if (scale !== undefined && !(i > index && isTimes(source, i))) {
			if (i === index && (token.word.endsWith('s') || !isIn(token, 'loneScale'))) {
				return token.word.endsWith('s') ? readRound(source, i, first, scale) : undefined;
			}
			isTen = scale === 10;
			if (isTen) {
				// `十八`, `三十五`
				group += Math.max(group % 10, 1) * 10 - (group % 10);
			} else if (scale === 100) {
				group = Math.max(group, 1) * 100;
			} else {
				// `two thousand million`, `一千二百万`
				const isProduct = total > 0 && (group === 0 || total < scale);
				total = isProduct ? (total + group) * scale : total + Math.max(group, 1) * scale;
				group = 0;
			}
			isScaled = true;
			i++;
		} else if (isScaled && isAnd(source, i)) {
			i++;
		} else {
			break;
		}
	}
	const part = readAndPart(source, i);
	const scale = part ? scaleAt(source, part.end) : 0;
	return {
		first,
		end: part ? part.end + (scale > 0 ? 1 : 0) : i,
		values: [(total + group + (part?.value ?? 0)) * Math.max(scale, 1)],
		shape: {},
		inWords: true,
		isRound: false,
	};
}

/** `two hundred and six`, but not the two figures of `a hundred and two thousand`. */
function isAnd(source: Source, index: number): boolean {
	const next = at(source, index + 1);
	const isSmall = (next.lists.get('cardinal') ?? 100) < 100;
	return (
		(at(source, index).word === 'and' && isSmall && !isIn(at(source, index + 2), 'scale')) ||
		(at(source, index).word === '零' && isSmall)
	);
}

/** Whether a hyphen ties a unit to the tens before it: `forty-two`, `soixante-douze`, `quatre-vingts`. */
function tiedUnit(source: Source, index: number, group: number): boolean {
	const unit = at(source, index + 2).lists.get('cardinal');
	return isTie(source, index + 1) && unit !== undefined && (isTens(group, unit, true) || group === 4);
}

/** Whether a word joins a unit to the tens before it: `treinta y cinco`. */
function joinedUnit(source: Source, index: number, group: number): boolean {
	const unit = at(source, index + 2).lists.get('cardinal');
	return isIn(at(source, index + 1), 'numberJoint') && unit !== undefined && isTens(group, unit, false);
}

/** Whether a value may follow tens: below ten or, after 60 and 80 in French, below twenty. */
function isTens(group: number, value: number, isTied: boolean): boolean {
	const rest = group % 100;
	return rest >= 20 && rest % 10 === 0 && (value < 10 || (isTied && value < 20 && (rest === 60 || rest === 80)));
}

function fits(group: number, value: number, isTied: boolean): boolean {
	return group === 0 || (group % 100 === 0 && group >= 100 && value < 100) || isTens(group, value, isTied);
}

/** Reads `tens`, `hundreds` and so on, up to the last `of`: `thousands of`, `tens of thousands of`. */
function readRound(source: Source, index: number, first: number, value: number): Numeral | undefined {
	let product = value;
	for (let i = index + 1; at(source, i).word === 'of' && i - index < 7; i += 2) {
		const next = at(source, i + 1);
		const scale = next.lists.get('scale');
		if (scale === undefined || !next.word.endsWith('s')) {
			return { first, end: i + 1, values: [product], shape: {}, inWords: true, isRound: true };
		}
		product *= scale;
	}
	return undefined;
}
