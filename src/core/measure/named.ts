import { isPlural } from './noun.ts';
import { isYear, type Numeral } from './numeral.ts';
import type { Quantity } from './quantity.ts';
import { Role } from './roles.ts';
import { at, has, isGlued, isHyphen, isMark, Shape, type Source, type Token, TokenKind, textOf } from './token.ts';
import { listed } from './vocabulary.ts';

const statusNouns = listed('statusNoun');
const clockWords = listed('beforeClock');

/**
 * Whether the number is part of a name, a reference or a date rather than a figure: `Java 17`, `step 3`, `#4512`,
 * `3 May`, `at 2 am`.
 */
export function isNamed(source: Source, quantity: Quantity): boolean {
	const { first, numeral, kind } = quantity;
	if (kind === 'money') {
		return false;
	}
	const before = at(source, first - 1);
	if (before.kind === TokenKind.Mark && isNameMark(source, first - 1, before)) {
		return true;
	}
	if (!quantity.isPlain && (isDate(source, quantity) || isClockTime(source, quantity))) {
		return true;
	}
	if (quantity.isPlain || quantity.isTime) {
		if (isLettered(source, quantity) || isForeignClock(source, quantity)) {
			return true;
		}
		const isShort = at(source, quantity.end - 1).end - at(source, quantity.end - 1).start < 3;
		const isVersioned = isVersion(source, before) && kind === 'duration' && isShort && !numeral.inWords;
		return isVersioned || isDecade(source, quantity);
	}
	if (!numeral.inWords && (numeral.shape & Shape.Zeros) !== 0) {
		return true;
	}
	if (isYear(numeral) && (quantity.kind !== 'count' || isYearContext(source, before, numeral.values[0] ?? 0))) {
		return true;
	}
	return isTitle(source, quantity) || isStatus(source, quantity) || isBehindName(source, first, numeral);
}

/** `The Five Dysfunctions`: a number word with a capital inside a title. */
function isTitle(source: Source, { first, numeral }: Quantity): boolean {
	const before = at(source, first - 1);
	const next = at(source, numeral.end);
	const isInside = before.kind === TokenKind.Word && next.kind === TokenKind.Word;
	const isCapitals = isCapital(source, at(source, first)) && isCapital(source, next);
	return (isInside && numeral.inWords && isCapitals) || (isInside && textOf(source, before).toLowerCase() === 'big');
}

/** Codes of HTTP, which stand before the thing they name. */
const statusCodes = new Set([400, 401, 403, 404, 409, 410, 413, 422, 423, 425, 429, 500, 501, 502, 503, 504]);

/** `429 errors`, `503 responses`, but not the number of `500 errors a day`. */
function isStatus(source: Source, { numeral, end }: Quantity): boolean {
	const next = at(source, numeral.end);
	return (
		!numeral.inWords &&
		numeral.shape === 0 &&
		statusCodes.has(numeral.values[0] ?? 0) &&
		end === numeral.end + 1 &&
		statusNouns.has(textOf(source, next))
	);
}

/** `class 9B`, `table 5b`: a letter glued to the number of a reference is not a unit. */
function isLettered(source: Source, { first, end }: Quantity): boolean {
	const before = at(source, first - 1);
	const last = at(source, end - 1);
	const isLetterAlone = last.kind === TokenKind.Word && last.end - last.start === 1 && end - first === 2;
	return isLetterAlone && isGlued(source, end - 1) && has(before, Role.Reference | Role.WeakReference);
}

/** `à 14h30`, `às 9h`: a time of day. */
function isForeignClock(source: Source, { first, numeral }: Quantity): boolean {
	const isHour = textOf(source, at(source, numeral.end)) === 'h' && (numeral.values[0] ?? 0) <= 24;
	const before = textOf(source, at(source, first - 1)).toLowerCase();
	return isHour && (clockWords.has(before) || (before === 'de' && (numeral.values[0] ?? 0) > 5));
}

function isNameMark(source: Source, index: number, mark: Token): boolean {
	if (isMark(mark, '.')) {
		return at(source, index - 1).word === 'no' && textOf(source, at(source, index - 1)) === 'No';
	}
	return isMark(mark, '#') || isMark(mark, '§') || isMark(mark, '@') || isMark(mark, '№');
}

/** `17 May`, `May 17`. */
function isDate(source: Source, { first, numeral }: Quantity): boolean {
	const [value = 0] = numeral.values;
	if (value > 31 || numeral.inWords) {
		return false;
	}
	const next = at(source, numeral.end);
	const behind = at(source, numeral.end).word === 'of' ? at(source, numeral.end + 1) : next;
	if (isMonth(source, behind)) {
		return true;
	}
	return isMonth(source, at(source, first - 1)) && ['on', 'until', 'by', 'since'].includes(at(source, first - 2).word);
}

function isMonth(source: Source, token: Token): boolean {
	return has(token, Role.Calendar) && (isCapital(source, token) || source.text.charCodeAt(token.start) > 0x7f);
}

/** `2 am`, `4.30 pm`, `9 Uhr`, `9 o'clock`. */
function isClockTime(source: Source, { numeral }: Quantity): boolean {
	return has(at(source, numeral.end), Role.Clock) && (numeral.values[0] ?? 0) <= 24;
}

/** `the 90s`, `2023 年`. */
function isDecade(source: Source, { first, numeral, kind }: Quantity): boolean {
	const [value = 0] = numeral.values;
	if (kind !== 'duration' || numeral.inWords || numeral.shape !== 0) {
		return false;
	}
	const isEra = /^(?:the|early|late|mid|[0-9]0s)$/i.test(textOf(source, at(source, first - 1)));
	const isShort = value % 10 === 0 && value <= 90 && source.text.charAt(at(source, numeral.end).start) === 's' && isEra;
	return isShort || (isYear(numeral) && source.text.charCodeAt(at(source, numeral.end).start) > 0x7f);
}

const yearContext = listed('yearContext');

function isYearContext(source: Source, before: Token, value: number): boolean {
	return (
		before.kind === TokenKind.Name ||
		yearContext.has(textOf(source, before).toLowerCase()) ||
		has(before, Role.Calendar | Role.Reference) ||
		(has(before, Role.Determiner) && value !== 2000)
	);
}

function isVersion(source: Source, token: Token): boolean {
	return has(token, Role.Product) && /[A-Z]/.test(textOf(source, token));
}

/** Whether the text directly before the number names a product or a thing that goes by number. */
function isBehindName(source: Source, first: number, numeral: Numeral): boolean {
	const before = at(source, first - 1);
	if (before.kind === TokenKind.Name) {
		return !numeral.inWords && !/^(?:Q[1-4]|H[12]|FY\d+)$/.test(textOf(source, before));
	}
	if (before.kind !== TokenKind.Word) {
		return false;
	}
	if (!numeral.inWords && (isVersion(source, before) || isBehindProperName(source, first, numeral))) {
		return true;
	}
	const isReference = has(before, Role.Reference);
	if (!isReference && !has(before, Role.WeakReference)) {
		return false;
	}
	if (isCapital(source, before) && first > 1 && at(source, first - 2).kind === TokenKind.Word) {
		return true;
	}
	if (isPlural(source, before)) {
		return false;
	}
	const determiner = at(source, first - 2);
	return isReference
		? !has(determiner, Role.Ordinal) && !pointers.has(textOf(source, determiner))
		: !has(determiner, Role.Determiner | Role.Ordinal | Role.Cardinal);
}

/** Words before a noun that say which one is meant, so that no number can: `each release 4 teams …`. */
const pointers = listed('pointer');

/** `the Zigbee 3 bridges`, `FTSE 100 firms`, `Go 1.21 modules`, but not `at Siemens 12 teams` or `Mentored 6 juniors`. */
function isBehindProperName(source: Source, first: number, numeral: Numeral): boolean {
	const before = at(source, first - 1);
	if (!isCapital(source, before) || has(before, Role.Calendar)) {
		return false;
	}
	const [value = 0] = numeral.values;
	if ((numeral.shape & Shape.Decimal) !== 0 && value < 100) {
		return true;
	}
	if (has(before, Role.Stop) || (numeral.shape & (Shape.Grouped | Shape.Plus)) !== 0 || value > 1500) {
		return false;
	}
	let start = first - 1;
	while (start > 1 && isHyphen(at(source, start - 1)) && isGlued(source, start)) {
		start -= 2;
	}
	const previous = at(source, start - 1);
	if (previous.kind !== TokenKind.Word) {
		const raw = textOf(source, before);
		return start < first - 1 || (raw.length > 1 && raw === raw.toUpperCase());
	}
	return isCapital(source, previous) || has(previous, Role.Determiner);
}

/** Whether a version or a grade goes by the bare number at this index. */
export function isVersionNumber(source: Source, index: number): boolean {
	const before = at(source, index - 1);
	return (
		before.kind === TokenKind.Name ||
		isMark(before, '#') ||
		has(before, Role.Product) ||
		(has(before, Role.Reference | Role.WeakReference) && !isPlural(source, before))
	);
}

/** Whether the word starts with a capital. */
export function isCapital(source: Source, token: Token): boolean {
	const code = source.text.charCodeAt(token.start);
	return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde) || (code >= 0x410 && code <= 0x42f);
}
