import { readTimeAlone, readWithinThe } from './articleTime.ts';
import { type Phrase, readArrow, readFromTo, readToFrom } from './change.ts';
import { durationEnd, durationStart } from './edges.ts';
import { readFraction, readRatio } from './fraction.ts';
import { isIdiom } from './idioms.ts';
import { orderEnd, readMultiple, readTimes, readTwice } from './multiple.ts';
import { isNamed } from './named.ts';
import { isYear, readNumeral } from './numeral.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import { readNumberOne, readPlace, readTop } from './rank.ts';
import { isRatingBehind, isScoreBehind, readRating } from './rating.ts';
import { Role } from './roles.ts';
import { at, has, isGlued, Shape, type Source, type Token, TokenKind, textOf } from './token.ts';
import { isMoneySign } from './vocabulary.ts';
import { readZero } from './zero.ts';

/** Tokens to step over, because they only look like a measure. */
interface Nothing {
	readonly end: number;
	readonly kind?: never;
}

const numberStart = Role.Cardinal | Role.Scale | Role.Money;
const starts = numberStart | Role.Ordinal | Role.From | Role.Nought | Role.Multiple | Role.Metric | Role.Trigger;

/** Recognises the measure that starts at the token, if one does. */
export function recognise(source: Source, index: number): Phrase | Nothing | undefined {
	const token = at(source, index);
	if (token.kind === TokenKind.Number) {
		return readFigure(source, index);
	}
	if (token.kind === TokenKind.Mark) {
		return readMarked(source, index, token);
	}
	if (token.kind === TokenKind.Name && source.text.charCodeAt(token.start) === 120) {
		return readTimesSign(source, index);
	}
	if (!has(token, starts)) {
		const next = at(source, index + 1);
		const isCurrency = next.kind === TokenKind.Mark && token.kind === TokenKind.Word && isMoneySign(next.value);
		return isCurrency ? readFigure(source, index) : undefined;
	}
	if ((token.word === 'a' || token.word === 'an') && !mayFollowArticle(at(source, index + 1))) {
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
	if (token.value === 35) {
		return readNumberOne(source, index);
	}
	if (token.value === 0xd7 && at(source, index + 1).kind === TokenKind.Number) {
		return { first: index, end: index + 2, kind: 'multiplier', values: [at(source, index + 1).value] };
	}
	return isMoneySign(token.value) ? readFigure(source, index) : undefined;
}

function readFromWord(source: Source, index: number, token: Token): Phrase | Nothing | undefined {
	let found: Phrase | undefined;
	if (has(token, Role.From) && isSideNear(source, index + 1)) {
		found = readFromTo(source, index);
	}
	if (found === undefined && token.word === 'to' && isSideNear(source, index + 1)) {
		found = readToFrom(source, index);
	}
	if (found === undefined && has(token, Role.Nought)) {
		found = readZero(source, index);
	}
	if (found === undefined && has(token, Role.Multiple)) {
		found = readMultiple(source, index);
	}
	if (found === undefined && has(token, Role.Metric)) {
		found = readRating(source, index);
	}
	if (found === undefined && has(token, Role.Ordinal)) {
		found = readPlace(source, index);
	}
	if (found !== undefined) {
		return found;
	}
	if (groups.has(token.word)) {
		return readGroup(source, index);
	}
	switch (token.word) {
		case 'top':
			return readTop(source, index) ?? { end: index + 2 };
		case 'number':
			return readNumberOne(source, index);
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

const groups = new Set(
	'team squad group crew panel cohort class fleet staff audience company list backlog queue'.split(' '),
);

/** `a team of twelve`; a noun behind the number makes it an ordinary count. */
function readGroup(source: Source, index: number): Phrase | undefined {
	const numeral = at(source, index + 1).word === 'of' ? readNumeral(source, index + 2) : undefined;
	if (numeral === undefined || numeral.isRound || isYear(numeral)) {
		return undefined;
	}
	const next = at(source, numeral.end);
	const isFree = next.kind !== TokenKind.Word || has(next, Role.Stop);
	return isFree && next.value !== 37
		? { first: index, end: numeral.end, kind: 'count', values: numeral.values }
		: undefined;
}

/** `between 5 and 7 minutes`, `between $5k and $7k`. */
function readBetween(source: Source, index: number): Phrase | undefined {
	const low = readQuantity(source, index + 1, false);
	if (low === undefined || at(source, low.end).word !== 'and' || isNamed(source, low)) {
		return undefined;
	}
	const high = readQuantity(source, low.end + 1, false);
	const isRange =
		high?.kind !== undefined &&
		(low.kind === undefined || low.kind === high.kind) &&
		(high.values[0] ?? 0) > (low.values[0] ?? 0);
	return (isRange && high.kind !== undefined && high.kind !== 'count') || (isRange && low.kind === undefined)
		? { first: index, end: high.end, kind: high.kind ?? 'count', values: [...low.values, ...high.values] }
		: undefined;
}

const articles = new Set(['a', 'an', 'half', 'several', 'many', 'some']);

function isInHalf(source: Source, index: number): boolean {
	const after = at(source, index + 2);
	return (
		at(source, index).word === 'in' &&
		at(source, index + 1).word === 'half' &&
		after.word !== 'a' &&
		after.word !== 'an'
	);
}

/** `every five minutes`. */
function readEvery(source: Source, index: number): Phrase | undefined {
	const other = textOf(source, at(source, index + 1)) === 'other';
	const unit = at(source, other ? index + 2 : index + 1);
	if (has(unit, Role.Time) && !unit.word.endsWith('s') && (other || unit.word === 'hour' || unit.word === 'minute')) {
		return { first: index, end: other ? index + 3 : index + 2, kind: 'rate', values: [other ? 2 : 1] };
	}
	const quantity = readQuantity(source, index + 1);
	return quantity?.isTime ? { first: index, end: quantity.end, kind: 'rate', values: quantity.values } : undefined;
}

/** Whatever starts with a number or an article. */
function readFigure(source: Source, index: number): Phrase | Nothing | undefined {
	const token = at(source, index);
	if (token.word === 'a' || token.word === 'an') {
		const order = orderEnd(source, index + 1);
		if (order > 0) {
			return { first: index, end: order, kind: 'multiplier', values: [10] };
		}
	}
	const time = articles.has(token.word) ? readTimeAlone(source, index) : undefined;
	if (time !== undefined) {
		return asDuration(source, time);
	}
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
	const ratio = readRatio(source, index);
	if (ratio !== undefined) {
		return ratio;
	}
	const arrow = readArrow(source, index) ?? readDash(source, quantity);
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
	if (isScoreBehind(source, numeral.end) || isRatingBehind(source, numeral.end)) {
		return { first, end: numeral.end + 1, kind: 'rating', values };
	}
	if (quantity.kind === undefined) {
		return isMovedBy(source, quantity) ? { first, end: quantity.end, kind: 'count', values } : { end: numeral.end };
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
	return { ...phrase, first: durationStart(source, phrase.first), end: durationEnd(source, phrase.end) };
}

const movers = new Set(['to', 'by', 'at', 'from']);

/** `fell to 3`, `is down to 12`: a bare number is a figure where the clause says what moved. */
function isMovedBy(source: Source, quantity: Quantity): boolean {
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
		if (has(token, Role.Movement) && (!loose.has(token.word) || isUpOrDown(source, i))) {
			return true;
		}
	}
	return false;
}

/** `went up`, `came down`. */
function isUpOrDown(source: Source, index: number): boolean {
	return at(source, index).word === 'up' && has(at(source, index - 1), Role.Movement | Role.Stop);
}

/** Movements that lead to places and versions as well. */
const loose = new Set(
	'went go goes going took take taken taking brought bring brings moved came passed pushed up got gets get'.split(' '),
);

/** `100% sure`, `gave it 110%`: a percent of attitude. */
function isAttitude(source: Source, quantity: Quantity): boolean {
	const next = at(source, quantity.end);
	const [value = 0] = quantity.values;
	if (quantity.kind === 'multiplier') {
		return /^(?:engineers?|developers?|programmers?|coder|thinking|mindset|moment)$/.test(textOf(source, next));
	}
	if (quantity.kind !== 'percent' || value < 90) {
		return false;
	}
	if (has(next, Role.Attitude)) {
		return true;
	}
	if (next.word === 'on' && /^board$/.test(textOf(source, at(source, quantity.end + 1)))) {
		return true;
	}
	if (value < 100) {
		return false;
	}
	for (let i = quantity.first - 1; i >= 0 && quantity.first - i < 4; i--) {
		if (/^(?:give|gave|given|gives|giving)$/i.test(textOf(source, at(source, i)))) {
			return true;
		}
	}
	return value > 100 && /^(?:kind|effort|guy|person|commitment)$/.test(textOf(source, next));
}

const oneDay = new Set('day morning afternoon evening night weekend moment'.split(' '));
const oneDayAfter = new Set(
	'in within under took take takes just only than to by for per after least exactly over of save saves saved'.split(
		' ',
	),
);

/** `One day the client called`: the adverb. */
function isOneDay(source: Source, quantity: Quantity): boolean {
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
