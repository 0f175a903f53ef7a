import { isArrow } from './change.ts';
import { readHead } from './noun.ts';
import { isYear, readNumeral } from './numeral.ts';
import type { Phrase } from './phrase.ts';
import { Role } from './roles.ts';
import { at, has, isMark, Shape, type Source, type Token, TokenKind, textOf } from './token.ts';
import { listed, signKind } from './vocabulary.ts';

const scoreSigns = listed('scoreSign');

const scores = listed('scoreWord');
/** Metrics that are ordinary words as well; they need `of` before their value. */
const common = listed('commonMetric');

/** `NPS of 62`, `CSAT 93`, `CSAT (93)`, `SUS score of 82`, `eNPS +34`, `bus factor of four`; the index is that of the metric's name. */
export function readRating(source: Source, index: number): Phrase | undefined {
	const metric = at(source, index);
	let i = index + 1;
	if (metric.word === 'scored' || metric.word === 'rated') {
		return readValue(source, metric, i, true);
	}
	while (i - index < 3 && isPartOfName(source, i)) {
		i++;
	}
	const isCommon = common.has(metric.word) && i === index + 1;
	const joint = at(source, i);
	const hasOf = joint.word === 'of' || joint.word === 'at' || joint.word === 'von';
	const isVerb =
		joint.word === 'is' || joint.word === 'was' || joint.word === 'hit' || textOf(source, joint) === 'reached';
	if (hasOf || (isVerb && !isCommon)) {
		i++;
		while (has(at(source, i), Role.Approximation) && at(source, i).word !== 'a') {
			i++;
		}
	} else if (isMark(joint, '(')) {
		const numeral = readNumeral(source, i + 1, false);
		return numeral && isMark(at(source, numeral.end), ')') ? readValue(source, metric, i + 1, isCommon) : undefined;
	} else if (isMark(joint, ':') || isMark(joint, '=') || isVerb) {
		return readValue(source, metric, i + 1, isCommon);
	}
	const numeral = readNumeral(source, i, false);
	if (
		numeral === undefined ||
		isYear(numeral) ||
		(numeral.shape & Shape.Clock) !== 0 ||
		(isCommon && !hasOf) ||
		!isGrade(source, metric, numeral.first) ||
		isDressed(source, numeral.end)
	) {
		return undefined;
	}
	if (isCommon && readHead(source, numeral.end, true) !== undefined) {
		return undefined;
	}
	if (metric.word === 'factor') {
		return readFactor(source, index, numeral.end, numeral.values);
	}
	// `91/100` says all by itself.
	if (isMark(at(source, numeral.end), '/')) {
		return undefined;
	}
	return { first: nameStart(source, index, isCommon), end: numeral.end, kind: 'rating', values: numeral.values };
}

/** `CSAT score: 4.6`, `scored 87`: the value alone is the measure. */
function readValue(source: Source, metric: Token, index: number, isCommon: boolean): Phrase | undefined {
	const numeral = readNumeral(source, index, false);
	const isScore = !isCommon || metric.word.startsWith('scor') || metric.word.startsWith('rat');
	const isGraded = numeral !== undefined && isGrade(source, metric, numeral.first);
	if (!isGraded || !isScore || isYear(numeral) || isDressed(source, numeral.end) || numeral.inWords) {
		return undefined;
	}
	const after = at(source, numeral.end);
	const isFree = after.kind !== TokenKind.Word || has(after, Role.Stop);
	const isJoined = isMark(after, '/') || isArrow(source, numeral.end) > 0;
	return isFree && !isJoined
		? { first: numeral.first, end: numeral.end, kind: 'rating', values: numeral.values }
		: undefined;
}

/** `a factor of four` multiplies, a `bus factor of four` is a score. */
function readFactor(source: Source, index: number, end: number, values: readonly number[]): Phrase {
	const before = at(source, index - 1);
	if (has(before, Role.Determiner)) {
		return { first: index - 1, end, kind: 'multiplier', values };
	}
	const isNamed = before.kind === TokenKind.Word && !has(before, Role.Stop);
	return { first: isNamed ? index - 1 : index, end, kind: isNamed ? 'rating' : 'multiplier', values };
}

function isPartOfName(source: Source, index: number): boolean {
	const token = at(source, index);
	if (token.kind !== TokenKind.Word || has(token, Role.Stop)) {
		return false;
	}
	return (
		scores.has(token.word) || scores.has(textOf(source, token)) || scores.has(textOf(source, at(source, index + 1)))
	);
}

/** A German note is a grade with a decimal comma: `Note 1,3`, not `note 3` or `note: 1.3`. */
function isGrade(source: Source, { word }: Token, index: number): boolean {
	return word !== 'note' || /^[1-6],\d$/.test(textOf(source, at(source, index)));
}

/** For `score of 82`: where the name of the score starts. */
function nameStart(source: Source, index: number, isCommon: boolean): number {
	let i = index;
	while (isCommon && index - i < 2) {
		const before = at(source, i - 1);
		if (before.kind !== TokenKind.Word || has(before, Role.Stop | Role.Determiner)) {
			break;
		}
		i--;
	}
	return i;
}

/** Whether the number has a unit of its own and so is not a score: `score of 80 %`. */
function isDressed(source: Source, index: number): boolean {
	const token = at(source, index);
	if (token.kind === TokenKind.Mark) {
		return token.value === 37 || token.value === 0xd7;
	}
	return (
		has(token, Role.Percent | Role.Time | Role.Unit | Role.Money) ||
		token.word === 'per' ||
		token.word === 'out' ||
		(token.kind === TokenKind.Word && signKind(textOf(source, token)) !== undefined)
	);
}

/** `a 9.3 rating`. */
export function isRatingBehind(source: Source, index: number): boolean {
	const word = textOf(source, at(source, index));
	return (word === 'rating' || word === 'score') && at(source, index - 1).kind === TokenKind.Number;
}

/** `F1=0.89`: a score that is set to its value. */
export function readScoreSet(source: Source, index: number): Phrase | undefined {
	const value = at(source, index + 2);
	return isMark(at(source, index + 1), '=') && isScoreBehind(source, index) && value.kind === TokenKind.Number
		? { first: index, end: index + 3, kind: 'rating', values: [value.value] }
		: undefined;
}

/** `0.91 F1`: a score behind its value. */
export function isScoreBehind(source: Source, index: number): boolean {
	const token = at(source, index);
	return (
		(token.kind === TokenKind.Word || token.kind === TokenKind.Name) &&
		textOf(source, at(source, index + 1)) !== 'points' &&
		scoreSigns.has(textOf(source, token))
	);
}
