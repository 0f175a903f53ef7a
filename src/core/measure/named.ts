import { isPlural } from './noun.ts';
import { isYear } from './numeral.ts';
import type { Quantity } from './quantity.ts';
import { Role } from './roles.ts';
import { at, has, isMark, Shape, type Source, type Token, TokenKind, textOf } from './token.ts';

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
		return (isVersion(source, before) && kind === 'duration') || isDecade(source, quantity);
	}
	if (!numeral.inWords && (numeral.shape & Shape.Zeros) !== 0) {
		return true;
	}
	if (isYear(numeral) && (quantity.kind !== 'count' || isYearContext(before))) {
		return true;
	}
	return isTitle(source, quantity) || isBehindName(source, first, numeral.inWords);
}

/** `The Five Dysfunctions`: a number word with a capital inside a title. */
function isTitle(source: Source, { first, numeral }: Quantity): boolean {
	const before = at(source, first - 1);
	const next = at(source, numeral.end);
	const isInside = before.kind === TokenKind.Word && next.kind === TokenKind.Word;
	const isCapitals = isCapital(source, at(source, first)) && isCapital(source, next);
	return (isInside && numeral.inWords && isCapitals) || (isInside && textOf(source, before).toLowerCase() === 'big');
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
	return isShort || (isYear(numeral) && textOf(source, at(source, numeral.end)) === '年');
}

const yearContext = new Set(
	`in since until till by before after during from of early late mid spring summer autumn fall winter year end im seit
	class season easter christmas through for the and to or en desde depuis vor bis`.split(/\s+/),
);

function isYearContext(before: Token): boolean {
	return yearContext.has(before.word) || has(before, Role.Calendar | Role.Reference);
}

function isVersion(source: Source, token: Token): boolean {
	return has(token, Role.Product) && /[A-Z]/.test(textOf(source, token));
}

/** Whether the text directly before the number names a product or a thing that goes by number. */
function isBehindName(source: Source, first: number, inWords: boolean): boolean {
	const before = at(source, first - 1);
	if (before.kind === TokenKind.Name) {
		return !inWords;
	}
	if (before.kind !== TokenKind.Word) {
		return false;
	}
	if (isVersion(source, before)) {
		return !inWords;
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
	return !has(determiner, Role.Determiner | Role.Ordinal | Role.Cardinal) || (isReference && determiner.word === 'a');
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
