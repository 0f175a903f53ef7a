import { isDigit, isFraction, isLetter, isUnspaced, isWordChar } from './characters.ts';
import { readDigits, runLength } from './digits.ts';
import { Role } from './roles.ts';
import { Shape, TokenKind, type TokenList } from './token.ts';
import { lookUp, scaleOf, signKind } from './vocabulary.ts';

const fractions: Readonly<Record<string, number>> = {
	'½': 0.5,
	'¼': 0.25,
	'¾': 0.75,
	'⅓': 1 / 3,
	'⅔': 2 / 3,
	'⅛': 0.125,
	'⅕': 0.2,
	'⅖': 0.4,
	'⅗': 0.6,
	'⅘': 0.8,
	'⅙': 1 / 6,
	'⅜': 0.375,
	'⅝': 0.625,
	'⅞': 0.875,
};

/**
 * Reads a number in any notation and a scale, ordinal ending or unit glued to it; anything that looks like a date, a
 * version or an identifier becomes a name.
 *
 * @param start where the token starts, at a sign if there is one.
 * @param first the first digit.
 * @returns the index after the token or tokens.
 */
export function lexNumber(text: string, start: number, first: number, end: number, tokens: TokenList): number {
	const digits = readDigits(text, first, end);
	let { i, value } = digits;
	let shape = digits.shape | (start < first ? Shape.Signed : 0);
	if (isFraction(text.charCodeAt(i))) {
		value += fractions[text.charAt(i)] ?? 0;
		shape |= Shape.Decimal;
		i++;
	}
	const next = text.charCodeAt(i);
	const after = text.charCodeAt(i + 1);
	if ((next === 46 && (isWordChar(after) || text.charAt(i + 1) === '*')) || (next === 95 && isWordChar(after))) {
		// `1.x`, `2.3.1`, `1_a`; a period without a space after it is rare.
		return pushName(text, start, i, end, tokens);
	}
	if (next === 58 && isDigit(after)) {
		return lexClock(text, start, i, value, end, tokens);
	}
	if (isDateRest(text, i, end)) {
		return pushName(text, start, i, end, tokens);
	}
	if (!isLetter(next)) {
		return pushNumber(start, plus(text, i), value, shape, i, tokens);
	}
	return lexSuffix(text, start, i, value, shape, end, tokens);
}

/** `10:30`, which counts as a number only if a unit of time follows. */
function lexClock(text: string, start: number, colon: number, hours: number, end: number, tokens: TokenList): number {
	const run = runLength(text, colon + 1, end);
	const i = colon + 1 + run;
	const parts = Number(text.slice(colon + 1, i)) / 60;
	if (isWordChar(text.charCodeAt(i)) || text.charCodeAt(i) === 58) {
		return pushName(text, start, i, end, tokens);
	}
	return pushNumber(start, i, hours + parts, Shape.Clock, i, tokens);
}

/** Whether `-09-30` or `/12/2022` follows. */
function isDateRest(text: string, i: number, end: number): boolean {
	const separator = text.charCodeAt(i);
	if (separator !== 45 && separator !== 47) {
		return false;
	}
	const run = runLength(text, i + 1, end);
	return run > 0 && text.charCodeAt(i + 1 + run) === separator && isDigit(text.charCodeAt(i + 2 + run));
}

/** Reads the letters glued to a number: a scale, an ordinal ending or a unit; anything else makes it a name. */
function lexSuffix(
	text: string,
	start: number,
	letters: number,
	value: number,
	shape: number,
	end: number,
	tokens: TokenList,
): number {
	const code = text.charCodeAt(letters);
	if (isUnspaced(code)) {
		return pushNumber(start, letters, value, shape, letters, tokens);
	}
	let i = letters;
	while (i < end && isLetter(text.charCodeAt(i)) && !isUnspaced(text.charCodeAt(i))) {
		i++;
	}
	const suffix = text.slice(letters, i);
	const next = text.charCodeAt(i);
	if (isDigit(next) || next === 95) {
		// `2h30` and `1h20m` are durations, but `3v3` and `7f3c91e` are names.
		if ((suffix !== 'h' && suffix !== 'd' && suffix !== 'm') || !isDuration(text, i, end)) {
			return pushName(text, start, i, end, tokens);
		}
	} else if (ordinalEnding(suffix)) {
		tokens.add(TokenKind.Word, start, i, Role.Ordinal, '', value, shape);
		return i;
	} else if (!isKnownSuffix(suffix) || (suffix === 's' && isDecade(text, start, value, shape))) {
		return pushName(text, start, i, end, tokens);
	}
	const scale = scaleSuffix(suffix, text, i);
	if (scale !== undefined) {
		return pushNumber(start, plus(text, i), value * scale, shape & ~Shape.Ambiguous, i, tokens);
	}
	pushNumber(start, letters, value, shape, letters, tokens);
	const entry = lookUp(suffix.toLowerCase());
	tokens.add(TokenKind.Word, letters, i, entry?.roles, entry?.word, entry?.value);
	return i;
}

function isDuration(text: string, start: number, end: number): boolean {
	const i = start + runLength(text, start, end);
	const unit = text.charAt(i) === 'm' || text.charAt(i) === 's' ? 1 : 0;
	return i - start <= 2 && !isWordChar(text.charCodeAt(i + unit));
}

/** `1990s`, `'90s`, and status codes such as `404s`. */
function isDecade(text: string, start: number, value: number, shape: number): boolean {
	const before = text.charAt(start - 1);
	const isStatus = value >= 400 && value < 600;
	const isEra = value % 10 === 0 && ((value >= 1700 && value < 2100) || before === "'" || before === '’');
	return shape === 0 && (isStatus || isEra);
}

function ordinalEnding(suffix: string): boolean {
	return suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th';
}

function isKnownSuffix(suffix: string): boolean {
	const units = Role.Time | Role.Unit | Role.Money | Role.Percent | Role.Scale;
	const signed = signKind(suffix);
	return (
		(signed !== undefined && suffix !== 'C' && suffix !== 'F') ||
		scaleOf(suffix) !== undefined ||
		((lookUp(suffix.toLowerCase())?.roles ?? 0) & units) !== 0
	);
}

/** The factor of a scale suffix, unless it is a unit: `5m` is in meters, but `$5m` and `30k` scale. */
function scaleSuffix(suffix: string, text: string, i: number): number | undefined {
	const scale = scaleOf(suffix);
	if (scale === undefined || suffix === 'L' || suffix === 'b' || suffix === 'B' || suffix === 'm' || suffix === 'T') {
		return undefined;
	}
	// `4K video` is a format.
	return suffix === 'K' &&
		/^[ -](?:video|display|monitor|screen|stream|tv|resolution|footage)/i.test(text.slice(i, i + 12))
		? undefined
		: scale;
}

function plus(text: string, i: number): number {
	return text.charCodeAt(i) === 43 && !isWordChar(text.charCodeAt(i + 1)) ? i + 1 : i;
}

function pushNumber(
	start: number,
	stop: number,
	value: number,
	shape: number,
	bare: number,
	tokens: TokenList,
): number {
	const flags = stop > bare ? shape | Shape.Plus : shape;
	tokens.add(TokenKind.Number, start, stop, 0, '', value, flags);
	return stop;
}

/** Takes the whole run of letters, digits, dots, dashes and slashes as one name. */
function pushName(text: string, start: number, from: number, end: number, tokens: TokenList): number {
	let i = from;
	while (i < end) {
		const code = text.charCodeAt(i);
		const joins = code === 46 || code === 45 || code === 47 || code === 58;
		if (!isWordChar(code) && !(joins && isWordChar(text.charCodeAt(i + 1)))) {
			break;
		}
		i++;
	}
	tokens.add(TokenKind.Name, start, i);
	return i;
}
