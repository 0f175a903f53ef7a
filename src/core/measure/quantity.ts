import type { MeasureKind } from './measure.ts';
import { isPlural, readHead, wordEnd } from './noun.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { readRate } from './rate.ts';
import { Role } from './roles.ts';
import { at, has, isGlued, isMark, isTie, Shape, type Source, TokenKind, textOf } from './token.ts';
import { isMoneySign, scaleOf, signKind } from './vocabulary.ts';

/** A number with what it counts. */
export interface Quantity {
	/** Index of the first token. */
	readonly first: number;
	/** Index behind the last token. */
	readonly end: number;
	/** Absent for a bare number. */
	readonly kind: MeasureKind | undefined;
	readonly values: readonly number[];
	readonly numeral: Numeral;
	/** `90-second`: stands before a noun. */
	readonly isAttribute: boolean;
	/** Whether a unit follows that leaves no doubt (a sign, percent, money), rather than a noun. */
	readonly isPlain: boolean;
	/** A duration without a rate, which takes `in` before and `early` behind. */
	readonly isTime: boolean;
	readonly isRate: boolean;
}

interface Dress {
	readonly end: number;
	readonly kind: MeasureKind;
	readonly isAttribute?: boolean;
	readonly isPlain?: boolean;
	readonly isTime?: boolean;
	readonly scale?: number;
}

/** Reads a number and its unit or noun and rate, if it has any. */
export function readQuantity(source: Source, index: number, to = true): Quantity | undefined {
	const money = readMoneyFirst(source, index, to);
	if (money !== undefined) {
		return withRate(source, money.numeral, money);
	}
	const numeral = readNumeral(source, index, to);
	if (numeral === undefined) {
		return undefined;
	}
	const ofCut = at(source, numeral.end - 1).word === 'of';
	const dress = readDress(source, numeral);
	if (dress !== undefined) {
		return withRate(source, numeral, dress);
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
	return {
		first: numeral.first,
		end: numeral.end,
		kind: undefined,
		values: numeral.values,
		numeral,
		isAttribute: false,
		isPlain: false,
		isTime: false,
		isRate: false,
	};
}

/** `2 million`, `300k`, `ten grand`: so large that the noun may be left out. */
function isScaled(source: Source, numeral: Numeral): boolean {
	const last = at(source, numeral.end - 1);
	if (last.word === 'grand') {
		return true;
	}
	const next = at(source, numeral.end);
	const isFree = next.kind !== TokenKind.Word || has(next, Role.Stop);
	const isScale = has(last, Role.Scale) || /[kKMn]\+?$/.test(textOf(source, last));
	return isFree && !numeral.inWords && !numeral.isRound && isScale;
}

export function isOne(numeral: Numeral): boolean {
	return numeral.values.length === 1 && numeral.values[0] === 1;
}

function build(numeral: Numeral, dress: Dress, isRate: boolean): Quantity {
	const scale = dress.scale ?? 1;
	return {
		first: numeral.first,
		end: dress.end,
		kind: dress.kind,
		values: scale === 1 ? numeral.values : numeral.values.map((value) => value * scale),
		numeral,
		isAttribute: dress.isAttribute ?? false,
		isPlain: dress.isPlain ?? false,
		isTime: dress.isTime ?? false,
		isRate,
	};
}

function withRate(source: Source, numeral: Numeral, dress: Dress): Quantity {
	if (dress.isAttribute) {
		return build(numeral, dress, false);
	}
	const isCount = dress.kind === 'count';
	if (dress.kind === 'money' && at(source, dress.end).word === 'a') {
		const noun = at(source, dress.end + 1);
		const isNoun =
			noun.kind === TokenKind.Word &&
			!has(noun, Role.Stop | Role.Scale | Role.Time) &&
			!/^(?:lot|bit|little|few|couple|piece|total)$/.test(textOf(source, noun));
		const next = at(source, dress.end + 2);
		if (isNoun && (next.kind !== TokenKind.Word || has(next, Role.Stop))) {
			return build(numeral, { ...dress, end: dress.end + 2 }, true);
		}
	}
	const end = readRate(source, dress.end, isCount);
	if (end === dress.end) {
		return build(numeral, dress, false);
	}
	const kind = isCount || dress.kind === 'amount' ? 'rate' : dress.kind;
	return build(numeral, { ...dress, end, kind }, true);
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

const fiscal = new Set(['ARR', 'MRR', 'GMV', 'TCV', 'ACV', 'NRR']);

/** `$1.2M`, `USD 400`, `R$ 90 mil`. */
function readMoneyFirst(source: Source, index: number, to: boolean): (Dress & { numeral: Numeral }) | undefined {
	const token = at(source, index);
	let numberAt = index + 1;
	if (token.kind === TokenKind.Mark) {
		if (!isMoneySign(token.value)) {
			return undefined;
		}
	} else if (has(token, Role.Money)) {
		const sign = at(source, numberAt);
		if (isMark(sign, '.') || (sign.kind === TokenKind.Mark && isMoneySign(sign.value))) {
			numberAt++;
		}
	} else if (isCurrencyPrefix(source, index)) {
		numberAt++;
	} else {
		return undefined;
	}
	if (at(source, numberAt).kind !== TokenKind.Number) {
		return undefined;
	}
	let numeral = readNumeral(source, numberAt, to);
	if (numeral === undefined) {
		return undefined;
	}
	let { end } = numeral;
	let scale = moneyScale(source, end);
	end += scale > 1 ? 1 : 0;
	// `$1.2–1.5M`, `$20k – $30k`
	const second = rangeOfMoney(source, end);
	if (second !== undefined) {
		const high = readNumeral(source, second, false);
		if (high !== undefined) {
			const highScale = moneyScale(source, high.end);
			numeral = { ...numeral, values: [(numeral.values[0] ?? 0) * scale, (high.values[0] ?? 0) * highScale] };
			end = high.end + (highScale > 1 ? 1 : 0);
			scale = 1;
		}
	}
	const word = at(source, end);
	if (fiscal.has(textOf(source, word))) {
		end++;
	} else if (has(word, Role.Money) && word.kind === TokenKind.Word && !has(word, Role.Stop)) {
		end++;
	}
	return { end, kind: 'money', isPlain: true, scale, numeral: { ...numeral, first: index } };
}

/** `US$`, `R$`, `A$`: one or two capitals glued to a sign. */
function isCurrencyPrefix(source: Source, index: number): boolean {
	const token = at(source, index);
	const sign = at(source, index + 1);
	return (
		token.kind === TokenKind.Word &&
		token.end - token.start <= 3 &&
		sign.kind === TokenKind.Mark &&
		isMoneySign(sign.value) &&
		isGlued(source, index + 1)
	);
}

/** `m`, `M`, `B` behind an amount of money. */
function moneyScale(source: Source, index: number): number {
	const token = at(source, index);
	return token.kind === TokenKind.Word && token.end - token.start <= 2 && !has(token, Role.Stop)
		? (scaleOf(textOf(source, token)) ?? 1)
		: 1;
}

function rangeOfMoney(source: Source, index: number): number | undefined {
	const dash = at(source, index);
	if (dash.kind !== TokenKind.Mark || (dash.value !== 0x2013 && dash.value !== 45)) {
		return undefined;
	}
	const next = at(source, index + 1);
	return next.kind === TokenKind.Mark && isMoneySign(next.value) ? index + 2 : undefined;
}

function readDress(source: Source, numeral: Numeral): Dress | undefined {
	const { end } = numeral;
	const token = at(source, end);
	if (numeral.isRound) {
		return readNounDress(source, numeral, end);
	}
	if (isTie(source, end)) {
		return readAttribute(source, numeral);
	}
	if (token.kind === TokenKind.Mark) {
		return readMark(source, end, token.value);
	}
	if ((numeral.shape & Shape.Clock) !== 0) {
		const isTimed = has(token, Role.Time) || ['h', 'min', 'm', 's'].includes(textOf(source, token));
		return isTimed ? { end: end + 1, kind: 'duration', isTime: true } : undefined;
	}
	if (token.word === 'or' && textOf(source, at(source, end + 1)) === 'so') {
		return readNounDress(source, numeral, end + 2);
	}
	if (token.kind === TokenKind.Number && token.value === 9 && textOf(source, at(source, end + 1)) === 's') {
		return { end: end + 2, kind: 'percent', isPlain: true };
	}
	if (token.kind !== TokenKind.Word) {
		return token.kind === TokenKind.Name ? readNounDress(source, numeral, end) : undefined;
	}
	if (
		isMark(at(source, end + 1), '/') &&
		isTimeSign(source, end + 2) &&
		signKind(textOf(source, token)) === undefined
	) {
		return { end: end + 3, kind: 'rate', isPlain: true };
	}
	return readPercent(source, end) ?? readSign(source, numeral, end) ?? readNounDress(source, numeral, end);
}

/** The time of a rate behind a slash: `/s`, `/min`, `/day`. */
function isTimeSign(source: Source, index: number): boolean {
	const token = at(source, index);
	return isGlued(source, index) && (has(token, Role.Time) || signKind(textOf(source, token)) === 'time');
}

function readMark(source: Source, index: number, code: number): Dress | undefined {
	if (code === 37 || code === 0x2030 || code === 0xff05 || code === 0x2031) {
		const next = at(source, index + 1);
		const points = next.word === 'points' || next.word === 'point' || next.word === 'pts';
		return { end: points ? index + 2 : index + 1, kind: 'percent', isPlain: true };
	}
	if (code === 0xd7) {
		return { end: index + 1, kind: 'multiplier', isPlain: true };
	}
	if (isMoneySign(code)) {
		return { end: index + 1, kind: 'money', isPlain: true };
	}
	return code === 0xb0 ? { end: index + 1, kind: 'amount', isPlain: true } : undefined;
}

/** `percent`, `per cent`, `percentage points`, `basis points`. */
function readPercent(source: Source, index: number): Dress | undefined {
	const token = at(source, index);
	const next = at(source, index + 1);
	const text = textOf(source, next).toLowerCase();
	if (has(token, Role.Percent)) {
		const tie = isTie(source, index + 1) ? 1 : 0;
		const points = /^points?$/.test(textOf(source, at(source, index + 1 + tie)));
		return { end: points ? index + 2 + tie : index + 1, kind: 'percent', isPlain: true };
	}
	const isPerCent = token.word === 'per' && (text === 'cent' || text === 'mille' || text === 'mil');
	if (isPerCent || (textOf(source, token).toLowerCase() === 'basis' && text.startsWith('point'))) {
		return { end: index + 2, kind: 'percent', isPlain: true };
	}
	const raw = textOf(source, token);
	return raw === 'nines' ||
		raw === 'NINES' ||
		(raw === 's' && isGlued(source, index) && at(source, index - 1).value === 9 && isNine(source, index - 2))
		? { end: index + 1, kind: 'percent', isPlain: true }
		: undefined;
}

/** `five 9s`: the number before the nines. */
function isNine(source: Source, index: number): boolean {
	return has(at(source, index), Role.Cardinal) || at(source, index).kind === TokenKind.Number;
}

const looseLetters = /^[a-zµ]/;

/** `ms`, `GB`, `rps`, `x`: signs are told by their case. */
function readSign(source: Source, numeral: Numeral, index: number): Dress | undefined {
	const token = at(source, index);
	const sign = textOf(source, token);
	const kind = sign.length <= 8 ? signKind(sign) : undefined;
	const glued = isGlued(source, index);
	if (kind === undefined || (!glued && (sign === 'um' || sign === 'us'))) {
		return undefined;
	}
	const next = at(source, index + 1);
	if (sign.length === 1) {
		if (
			!glued &&
			(numeral.inWords || (!looseLetters.test(sign) && next.kind === TokenKind.Word && !has(next, Role.Stop)))
		) {
			return undefined;
		}
		const counted = sign === 'm' && glued ? readNounDress(source, numeral, index + 1) : undefined;
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

/** What a number and a hyphen tie to: `90-second`, `10-fold`, `five-person team`. */
function readAttribute(source: Source, numeral: Numeral): Dress | undefined {
	let i = numeral.end + 1;
	let token = at(source, i);
	const raw = textOf(source, token).toLowerCase();
	if (raw === 'fold') {
		return { end: i + 1, kind: 'multiplier', isPlain: true };
	}
	if (has(token, Role.Percent)) {
		return { end: i + 1, kind: 'percent', isPlain: true };
	}
	if (raw === 'nines' || raw === 'nine') {
		return { end: i + 1, kind: 'percent', isPlain: true };
	}
	while (isTie(source, i + 1) && has(at(source, i + 2), Role.Time)) {
		i += 2;
		token = at(source, i);
	}
	const end = isTie(source, i + 1) && textOf(source, at(source, i + 2)).startsWith('old') ? i + 3 : i + 1;
	if (/^(?:clock|format|notation)/.test(textOf(source, at(source, end)))) {
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
		return readNounDress(source, numeral, end);
	}
	if (has(token, Role.Money)) {
		return { end, kind: 'money', isAttribute: true, isPlain: true };
	}
	if (raw === 'star') {
		const isRated = /^(?:rat|review|score|average|feedback)/.test(textOf(source, at(source, end)));
		const isDecimal = (numeral.shape & Shape.Decimal) !== 0;
		return isRated || isDecimal ? { end: isRated ? end + 1 : end, kind: 'rating', isAttribute: true } : undefined;
	}
	if (
		raw === 'point' &&
		!/^(?:scale|estimate|plan|list|checklist|system|turn|programme|program|agenda)/.test(
			textOf(source, at(source, end)),
		)
	) {
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

const losses = new Set('delay slip slippage outage overrun extension downtime wait postponement gap'.split(' '));

/** `a ten-day slip` is a duration as a whole, `a 90-second script` only in its first part. */
function readLoss(source: Source, end: number): Dress {
	const isLoss = losses.has(textOf(source, at(source, end)));
	return { end: isLoss ? end + 1 : end, kind: 'duration', isAttribute: true, isPlain: !isLoss };
}

function readNounDress(source: Source, numeral: Numeral, index: number): Dress | undefined {
	const many = !isOne(numeral);
	const head = readHead(source, index, many);
	if (head === undefined) {
		return many ? undefined : readOneEvent(source, numeral, index);
	}
	if ((head.roles & Role.Time) !== 0) {
		return { end: readTimeRest(source, head.end, head.word), kind: 'duration', isTime: true };
	}
	if ((head.roles & Role.Money) !== 0) {
		return { end: head.end, kind: 'money' };
	}
	if (head.word === 'times') {
		return undefined;
	}
	return {
		end: head.end,
		kind:
			(head.roles & Role.Unit) !== 0
				? 'amount'
				: head.word === 'stars' && (numeral.values[0] ?? 0) <= 5
					? 'rating'
					: 'count',
	};
}

/** `only one outage`, `1 incident`: a count of one has a measuring sense where fewer was the aim. */
function readOneEvent(source: Source, numeral: Numeral, index: number): Dress | undefined {
	const isOnly = /^(?:only|just|exactly)$/i.test(textOf(source, at(source, numeral.first - 1)));
	if (numeral.inWords && !isOnly) {
		return undefined;
	}
	for (let i = index; i - index < 3; i++) {
		const token = at(source, i);
		if (token.kind !== TokenKind.Word || has(token, Role.Stop)) {
			return undefined;
		}
		if (has(token, Role.Event) && !isPlural(source, token)) {
			return { end: i + 1, kind: 'count' };
		}
	}
	return undefined;
}

/** Behind a time: `and a half`, `20 min`, `and three months`, or the bare minutes of `2 h 20`. */
function readTimeRest(source: Source, index: number, unit: string): number {
	const and = at(source, index).word === 'and';
	if (and && at(source, index + 1).word === 'a' && at(source, index + 2).word === 'half') {
		return index + 3;
	}
	const numberAt =
		and || (isMark(at(source, index), ',') && isPlural(source, at(source, index - 1))) ? index + 1 : index;
	const numeral = readNumeral(source, numberAt, false);
	if (numeral === undefined || numeral.isRound || (numeral.values[0] ?? 0) >= 60) {
		return index;
	}
	const next = at(source, numeral.end);
	const sign = textOf(source, next);
	const isSign = sign === 'm' || ['time', 'short'].includes(signKind(sign) ?? '');
	if (next.kind === TokenKind.Word && (has(next, Role.Time) || isSign) && isSmaller(unit, textOf(source, next))) {
		return readTimeRest(source, numeral.end + 1, textOf(source, next));
	}
	const isBareMinutes = unit === 'h' && numberAt === index && next.kind !== TokenKind.Word && !numeral.inWords;
	return isBareMinutes && !(next.kind === TokenKind.Mark && next.value === 37) ? numeral.end : index;
}

const order = 'ymwdhmsu';

/** Whether the second unit is smaller than the first, so that `two weeks and 3 sprints` stay apart. */
function isSmaller(larger: string, smaller: string): boolean {
	const a = rankOf(larger.toLowerCase());
	const b = rankOf(smaller.toLowerCase());
	return a >= 0 && b > a;
}

function rankOf(unit: string): number {
	if (unit === 'm' || unit.startsWith('min')) {
		return 5;
	}
	if (unit.startsWith('ms') || unit.startsWith('mill')) {
		return 7;
	}
	return order.indexOf(unit.charAt(0));
}
