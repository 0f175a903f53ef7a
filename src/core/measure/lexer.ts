import { isLatin } from '../text/latin.ts';
import type { Span } from '../text/span.ts';
import { isDigit, isFraction, isLetter, isSpace, isUnspaced, isWordChar } from './characters.ts';
import { lexNumber } from './lexNumber.ts';
import { skipBrackets, skipCode, skipLineStart, skipMarkup } from './markup.ts';
import { Role } from './roles.ts';
import { newTaken, type Source, TokenKind, TokenList } from './token.ts';
import { type Entry, hashOf, lookUp, lookUpAt } from './vocabulary.ts';

const hyphen = 45;
const dot = 46;
const slash = 47;
const apostrophe = 39;
const rightQuote = 0x2019;

/** Released lists to reuse, because creating their tokens would take most of the time of lexing. */
const spare: TokenList[] = [];

/** Roles of words that can make a measure. */
const triggers = Role.Cardinal | Role.Scale | Role.Portion | Role.Frequency | Role.Time | Role.Strong;

/**
 * Splits part of a Markdown document into tokens in one pass; callers may release them when done. Sentences that cannot
 * contain a measure, because they have no digit, no trigger word and no markup that may extend past them, yield no
 * tokens.
 */
export function lex(text: string, span: Span, without?: unknown): Source {
	const tokens = spare.pop() ?? new TokenList();
	const { end } = span;
	let i = skipLineStart(text, span.start, end, tokens);
	let first = tokens.length;
	let isIdle = true;
	while (i < end) {
		const code = text.charCodeAt(i);
		if (code === 32) {
			i++;
		} else if (isLatin(code)) {
			i = lexWord(text, i, end, tokens);
			const { kind, roles } = tokens.at(tokens.length - 1);
			isIdle &&= kind === TokenKind.Word && (roles & triggers) === 0;
		} else if (code === 10 || code === 13) {
			tokens.cut(isIdle ? first : tokens.length);
			i = skipLineStart(text, i + 1, end, tokens);
			first = tokens.length;
			isIdle = true;
		} else if (isSpace(code) || code === 42 || code === 92 || code === 95 || isStrike(text, i, code)) {
			// Whitespace, the emphasis marks * _ ~~ and backslashes yield nothing.
			i++;
		} else if (isDigit(code) || isFraction(code)) {
			isIdle = false;
			i = lexNumber(text, i, i, end, tokens);
		} else if (isSign(code) && i + 1 < end && isDigit(text.charCodeAt(i + 1)) && opensNumber(text, i, span.start)) {
			isIdle = false;
			i = lexNumber(text, i, i + 1, end, tokens);
		} else if (isLetter(code) || (code === 0xb0 && isLetter(text.charCodeAt(i + 1)))) {
			isIdle = false;
			i = isUnspaced(code) ? lexUnspaced(text, i, end, tokens) : lexWord(text, i, end, tokens);
		} else if (code === 60) {
			isIdle = false;
			i = skipMarkup(text, i, end, tokens);
		} else if (code === 96) {
			isIdle = false;
			i = skipCode(text, i, end, tokens);
		} else if (code === 91 || code === 93) {
			isIdle = false;
			i = skipBrackets(text, i, end, tokens);
		} else if (code === 124) {
			tokens.add(TokenKind.Break, i, i + 1, 0, '', code);
			i++;
		} else if (code === 46 && isLetter(text.charCodeAt(i + 1)) && !isWordChar(text.charCodeAt(i - 1))) {
			// The dot of `.NET` or `.env`.
			i++;
		} else {
			tokens.add(TokenKind.Mark, i, i + 1, 0, '', code);
			if (endsSentence(text, i, code)) {
				tokens.cut(isIdle ? first : tokens.length);
				first = tokens.length;
				isIdle = true;
			}
			i++;
		}
	}
	tokens.cut(isIdle ? first : tokens.length);
	return { text, tokens, taken: newTaken(), without };
}

/** Recycles the tokens for later texts; they must not be read after this. */
export function release({ tokens }: Source): void {
	tokens.clear();
	spare.push(tokens);
}

/** A period, question mark or exclamation point, followed by a space and a capital. */
function endsSentence(text: string, i: number, code: number): boolean {
	if ((code !== 46 && code !== 33 && code !== 63) || text.charCodeAt(i + 1) !== 32) {
		return false;
	}
	const next = text.charCodeAt(i + 2);
	return next >= 65 && next <= 90;
}

/** One of the two tildes of a strikethrough; a single one means `about`. */
function isStrike(text: string, i: number, code: number): boolean {
	return code === 126 && (text.charCodeAt(i + 1) === 126 || text.charCodeAt(i - 1) === 126);
}

/** Reads a word; most are English letters followed by a space. */
function lexWord(text: string, start: number, end: number, tokens: TokenList): number {
	let hash = 0;
	let i = start;
	let code = text.charCodeAt(i);
	while (i < end && isLatin(code)) {
		hash = hashOf(hash, code);
		code = text.charCodeAt(++i);
	}
	if (i < end && code !== 32) {
		return lexLongWord(text, start, i, end, hash, tokens);
	}
	addWord(lookUpAt(text, start, i, hash), start, i, tokens);
	return i;
}

/**
 * Reads the rest of a word; digits, underscores, `/7` or `-7` in the same run make it a name.
 *
 * @param hash the hash of the English letters from `start` to `from`.
 */
function lexLongWord(text: string, start: number, from: number, end: number, hash: number, tokens: TokenList): number {
	let i = from;
	let isName = false;
	let plain = true;
	while (i < end) {
		const code = text.charCodeAt(i);
		if (isLatin(code)) {
			plain = false;
			i++;
		} else if (code === 32) {
			break;
		} else if ((isLetter(code) && !isUnspaced(code)) || code === 0xb0) {
			plain = false;
			i++;
		} else if (isDigit(code)) {
			isName = true;
			i++;
		} else if (joins(text, i, code, end)) {
			isName = isName || (code !== apostrophe && code !== rightQuote);
			plain = false;
			i += 1;
		} else {
			break;
		}
	}
	const next = text.charCodeAt(i);
	if (next === 35 || next === 43) {
		// `C#`, `F#` and `C++` are words.
		i = i - start === 1 ? lexSharp(text, i, end) : i;
		isName = isName || isDigit(text.charCodeAt(i - 1));
	} else if (next === 58 ? text.startsWith('://', i) : text.startsWith('www.', start)) {
		isName = true;
		while (i < end && !isSpace(text.charCodeAt(i)) && !')>]|\n\r'.includes(text.charAt(i))) {
			i++;
		}
	}
	// `F1` and `R2` are names of scores.
	const isKnown = !isName || (i - start === 2 && lookUp(text.slice(start, i).toLowerCase()) !== undefined);
	if (!isKnown) {
		tokens.add(TokenKind.Name, start, i);
	} else if (plain && !isName) {
		addWord(lookUpAt(text, start, i, hash), start, i, tokens);
	} else {
		addWord(lookUp(text.slice(start, i).toLowerCase().replace('’', "'")), start, i, tokens);
	}
	return i;
}

/** The index after the `#` of `C#` or the `++17` of `C++17`. */
function lexSharp(text: string, start: number, end: number): number {
	if (text.charCodeAt(start) === 35) {
		return Math.min(start + 1, end);
	}
	let i = text.charCodeAt(start + 1) === 43 ? start + 2 : start;
	while (i > start && i < end && isWordChar(text.charCodeAt(i))) {
		i++;
	}
	return Math.min(i, end);
}

/** Whether the character at the index joins the parts of one name or word. */
function joins(text: string, i: number, code: number, end: number): boolean {
	if (i + 1 >= end) {
		return false;
	}
	const next = text.charCodeAt(i + 1);
	switch (code) {
		case apostrophe:
		case rightQuote:
			return isLetter(next);
		case 95:
			// The closing marks of `__3 users__` come right after the word.
			return isWordChar(next) && next !== 95;
		case slash:
			return isDigit(next);
		case hyphen:
			return isDigit(next) && !isPrefix(text, i);
		case dot:
			// `scheduler.go`, but not a period without a space after it.
			return isDigit(next) || (next >= 97 && next <= 122 && text.charCodeAt(i - 1) !== dot);
		default:
			return false;
	}
}

/** `sub-200`, `pre-2020`: what follows the hyphen is a separate number. */
function isPrefix(text: string, hyphenAt: number): boolean {
	const prefix = text.slice(Math.max(0, hyphenAt - 4), hyphenAt).toLowerCase();
	return /(?:^|[^a-z])(?:sub|pre|post|mid|non|top)$/.test(prefix);
}

function addWord(entry: Entry | undefined, start: number, end: number, tokens: TokenList): void {
	if (entry === undefined) {
		tokens.add(TokenKind.Word, start, end);
	} else {
		tokens.add(TokenKind.Word, start, end, entry.roles, entry.word, entry.value);
	}
}

/** No known word of a script without spaces has more characters. */
const longestUnspaced = 5;

/** Takes the longest known word of a script without spaces, or else one character. */
function lexUnspaced(text: string, start: number, end: number, tokens: TokenList): number {
	for (let length = Math.min(longestUnspaced, end - start); length > 0; length--) {
		const entry = lookUp(text.slice(start, start + length));
		if (length === 1 || entry !== undefined) {
			addWord(entry, start, start + length, tokens);
			return start + length;
		}
	}
	return start + 1;
}

function isSign(code: number): boolean {
	return code === 43 || code === hyphen || code === 0x2212 || code === 0x2013;
}

/** Whether a sign at the index belongs to the number after it rather than to a range or a term. */
function opensNumber(text: string, i: number, from: number): boolean {
	const before = text.charCodeAt(i - 1);
	return i === from || isSpace(before) || before === 10 || '([:*_`"|='.includes(String.fromCharCode(before));
}
