import { isLatin } from '../text/latin.ts';
import type { Span } from '../text/span.ts';
import { blockEnd, code, proseOf } from './prose.ts';
import type { Shape, Token, TokenKind } from './token.ts';
import { type Lists, listsOf, longestFrom, scaleOf, signOf } from './vocabulary.ts';

const letter = 'A-Za-z°ªµ²³ºÀ-ÖØ-öø-\u1fff\u2080-\u2089℃℉Ω';

const blockEndCode = blockEnd.charCodeAt(0);
const codeCode = code.charCodeAt(0);
/** What ends a word without a look at what is behind it. */
const endsWord = ' ,;\n)!?';
const space = /[ \t\r\n\v\f\u00a0\u2000-\u200a\u202f\u3000\u200b-\u200d\u2060\ufeff\u00ad*_`]+/y;
/** A word, or a name with digits, dots and the like in it. */
const word = new RegExp(`[${letter}](?:[${letter}\\d]|['’_](?=[${letter}])|_\\d|[-/]\\d|\\.[\\da-z])*`, 'y');
/** What a hyphen separates from a number: `sub-200`, `top-10`. */
const prefix = /^(?:(?:sub|pre|post|mid|non|top)(?=-\d)|x(?=\d{1,2}(?:\.\d+)?$)|(?:R|RM|Rp|Ksh|Sh|Rs)(?=\d{1,3}$))/i;
const addressRest = /[^\s)>\]|]*/y;
/** `C#`, `C++17` */
const sharp = /#|\+\+\d*/y;
const letterAt = new RegExp(`[${letter}]`);
const noShape: Shape = {};
/** `O(n log n)`: how a cost grows. */
const complexity = /[OΘ]\((?:[^()\n]|\([^()\n]{0,20}\)){1,40}\)/y;
const phone = /\+\d{1,3}(?:[ -]?\(?\d{1,5}\)?){2,6}|\(\d{3}\) ?\d{3}-\d{4}|\d{3}-\d{3}-\d{4}|\d{3}-0\d{3}(?!\d)/y;
const date = /\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?!\d)/y;
const digits = /\d{1,2}(?:,\d\d)+,\d{3}(?!\d)|[1-9]\d{0,2}([,.'’ \u00a0\u202f\u2009])\d{3}(?:\1\d{3})*(?!\d)|\d+/y;
const decimals = /\.\d+|,\d{1,2}(?!\d)|(?<=(?<!\d)0),\d+/y;
const fractions = new Map([
	...Object.entries({ '½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3, '⅛': 1 / 8, '⅕': 1 / 5 }),
	...Object.entries({ '⅖': 2 / 5, '⅗': 3 / 5, '⅘': 4 / 5, '⅙': 1 / 6, '⅜': 3 / 8, '⅝': 5 / 8, '⅞': 7 / 8 }),
]);
const clock = /:\d+(?::\d+)*/y;
/** What makes a version or an identifier of a number: `2.3.1`, `1.x`, `1_a`. */
const versionRest = /(?:[._][\da-z*]+)+/y;
const letters = new RegExp(`[${letter}]+(?![\\d_])`, 'y');
const identifierRest = new RegExp(`[${letter}\\d_]+`, 'y');
/** `2h30`, `1h20m`. */
const mixedTime = /[hdm](?=\d{1,2}(?:[ms]|min)?(?![\w]))/y;
const arrow = /-{0,2}[-=–—]>|[→⇒⭢⟶➔-➾]/y;

/** Splits a part of a Markdown text into tokens, whose offsets are those of the text. */
export function lex(text: string, span: Span): Token[] {
	return new Lexer(proseOf(text, span), span.start).read();
}

class Lexer {
	readonly #text: string;
	readonly #offset: number;
	readonly #tokens: Token[] = [];
	#i = 0;

	constructor(text: string, offset: number) {
		this.#text = text;
		this.#offset = offset;
	}

	read(): Token[] {
		while (this.#i < this.#text.length) {
			this.#readOne();
		}
		return this.#tokens;
	}

	#readOne(): void {
		const start = this.#i;
		const code = this.#text.charCodeAt(start);
		if (code === 32) {
			this.#i++;
		} else if (isLatin(code)) {
			this.#readWord();
		} else if (code === blockEndCode || code === codeCode) {
			while (this.#text.charCodeAt(this.#i) === code) {
				this.#i++;
			}
			this.#add(code === codeCode ? 'name' : 'break', start, this.#i);
		} else if (
			isDigit(code) ||
			this.#startsSigned(this.#text.charAt(start)) ||
			fractions.has(this.#text.charAt(start))
		) {
			this.#readNumber();
		} else if (this.#take(space) === 0) {
			this.#readOther(this.#text.charAt(start));
		}
	}

	/** Whether a sign belongs to the number after it rather than to a range or a term. */
	#startsSigned(char: string): boolean {
		return (
			/[-+–]/.test(char) &&
			/\d/.test(this.#text.charAt(this.#i + 1)) &&
			(this.#i === 0 || /[\s(\u2029[:*_`"|=→>]/.test(this.#text.charAt(this.#i - 1)))
		);
	}

	#readOther(char: string): void {
		const start = this.#i;
		if (/[\u3040-\ud7a3\uf900-\ufaff]/.test(char)) {
			this.#readUnspaced(char);
		} else if (letterAt.test(char)) {
			this.#readWord();
		} else if (this.#take(complexity) > 0) {
			this.#add('name', start, this.#i, { word: 'o(n)' });
		} else if (this.#take(arrow) > 0) {
			this.#add('mark', start, this.#i, { text: '→', word: '→' });
		} else {
			this.#i += (this.#text.codePointAt(start) as number) > 0xffff ? 2 : 1;
			this.#add('mark', start, this.#i);
		}
	}

	#readWord(): void {
		const start = this.#i;
		while (isLatin(this.#text.charCodeAt(this.#i))) {
			this.#i++;
		}
		if (endsWord.includes(this.#text.charAt(this.#i))) {
			this.#add('word', start, this.#i);
		} else {
			this.#i = start;
			this.#readLongWord(start);
		}
	}

	/** Reads a word with more than English letters in it, or with something behind it that may belong to it. */
	#readLongWord(start: number): void {
		this.#take(word);
		const run = this.#text.slice(start, this.#i);
		const after = this.#text.charAt(this.#i);
		if (after === '(' && /^[OΘ]$/.test(run)) {
			this.#i = start;
			const isCost = this.#take(complexity) > 0;
			this.#i = isCost ? this.#i : start + 1;
			this.#add(isCost ? 'name' : 'word', start, this.#i, isCost ? { word: 'o(n)' } : {});
		} else if ((after === ':' && this.#text.startsWith('://', this.#i)) || run.startsWith('www.')) {
			this.#take(addressRest);
			this.#add('name', start, this.#i);
		} else if ((after === '#' || after === '+') && run.length === 1 && this.#take(sharp) > 0) {
			this.#add('name', start, this.#i);
		} else if (/[\d_./]/.test(run)) {
			this.#readName(start, run);
		} else {
			this.#add('word', start, this.#i);
		}
	}

	/** Reads a word with digits and the like in it; some are only what stands before a number. */
	#readName(start: number, run: string): void {
		const first = prefix.exec(run)?.[0] ?? '';
		const isMoney =
			/^[a-z]/i.test(first) && /^\d+(?:,\d{3}|[kKmM]\b)/.test(this.#text.slice(start + first.length, start + 12));
		const isFactor = first === 'x' && Number(run.slice(1)) <= 50;
		if (first !== '' && (run.charAt(first.length) === '-' || isFactor || (first !== 'x' && isMoney))) {
			this.#i = start + first.length;
			this.#add('word', start, this.#i);
		} else {
			const isWord = run.length === 2 && listsOf(run.toLowerCase()).size > 0;
			this.#add(isWord ? 'word' : 'name', start, this.#i);
		}
	}

	/** Takes the longest known word of a script without spaces, or else one character. */
	#readUnspaced(char: string): void {
		const start = this.#i;
		let length = Math.min(longestFrom(char), this.#text.length - start);
		while (length > 1 && listsOf(this.#text.slice(start, start + length)).size === 0) {
			length--;
		}
		this.#i = start + Math.max(length, 1);
		this.#add('word', start, this.#i);
	}

	/** Reads a number with a scale, an ordinal ending or a unit glued to it; a date, version or identifier is a name. */
	#readNumber(): void {
		const start = this.#i;
		if (this.#take(phone) > 0 || this.#take(date) > 0) {
			this.#add('name', start, this.#i);
			return;
		}
		const isSigned = /[-+–]/.test(this.#text.charAt(start));
		this.#i += isSigned ? 1 : 0;
		const { value, ...shape } = this.#readDigits();
		if (this.#take(versionRest) > 0) {
			this.#add('name', start, this.#i);
			return;
		}
		const clockAt = this.#i;
		const isClock = this.#take(clock) > 0;
		const minutes = isClock ? Number(/\d+/.exec(this.#text.slice(clockAt, this.#i))?.[0]) : 0;
		const bare = { ...shape, ...(isSigned && { isSigned }), ...(isClock && { isClock }) };
		const suffixAt = this.#i;
		const length = this.#take(mixedTime) || this.#take(letters);
		const suffix = this.#text.slice(suffixAt, suffixAt + length);
		if (suffix === '' && this.#take(identifierRest) > 0) {
			this.#add('name', start, this.#i);
		} else if (/^(?:st|nd|rd|th)$/.test(suffix)) {
			this.#add('word', start, this.#i, { lists: new Map([['ordinal', value]]) });
		} else if (suffix !== '') {
			this.#readSuffix(start, suffixAt, suffix, value, bare);
		} else {
			const hasPlus = this.#text.charAt(this.#i) === '+' && !/[\d\p{L}]/u.test(this.#text.charAt(this.#i + 1));
			this.#i += hasPlus ? 1 : 0;
			this.#add('number', start, this.#i, {
				value: value + minutes / 60,
				shape: hasPlus ? { ...bare, isSigned: true } : bare,
			});
		}
	}

	#readSuffix(start: number, at: number, suffix: string, value: number, shape: Shape): void {
		const scale = scaleOf(suffix);
		// `5m` and `7B` may have a unit, which is read later.
		const isScale = scale !== undefined && !/^[LbBmT]$/.test(suffix);
		if (isScale) {
			const hasPlus = this.#text.charAt(this.#i) === '+';
			this.#i += hasPlus ? 1 : 0;
			this.#add('number', start, this.#i, { value: value * scale, shape: { ...shape, isScaled: true } });
			return;
		}
		const lists = listsOf(suffix.toLowerCase());
		const isUnit =
			scale !== undefined ||
			(signOf(suffix) !== undefined && suffix !== 'C' && suffix !== 'F') ||
			['time', 'unit', 'money', 'percent', 'scale'].some((name) => lists.has(name)) ||
			/^[a-z]{3,4}$/.test(suffix);
		if (!isUnit || (suffix === 's' && this.#isDecade(start, value, shape))) {
			this.#add('name', start, this.#i);
			return;
		}
		this.#add('number', start, at, { value, shape });
		this.#add('word', at, this.#i);
	}

	/** `1990s`, `'90s`, and status codes such as `404s`. */
	#isDecade(start: number, value: number, shape: Shape): boolean {
		const isEra = value % 10 === 0 && ((value >= 1700 && value < 2100) || /['’]/.test(this.#text.charAt(start - 1)));
		return !shape.isGrouped && !shape.isDecimal && ((value >= 400 && value < 600) || isEra);
	}

	/** Reads digits with their separators: 1,200 1.200 1 200 1'200 1,50,000 2.4 2,4 1½. */
	#readDigits(): Shape & { readonly value: number } {
		const start = this.#i;
		this.#take(digits);
		let run = this.#text.slice(start, this.#i);
		const [separator = ''] = /[^\d]/.exec(run) ?? [];
		if (/\s/.test(separator) && !this.#mayGroupBySpace(separator)) {
			[run] = /^\d+/.exec(run) as unknown as [string];
			this.#i = start + run.length;
		}
		const isGrouped = /\D/.test(run);
		const next = this.#text.charAt(this.#i);
		const partAt = this.#i;
		const length = next !== separator || !isGrouped ? this.#take(decimals) : 0;
		const part = this.#text.slice(partAt, partAt + length);
		const extra = fractions.get(this.#text.charAt(this.#i)) ?? 0;
		this.#i += extra > 0 ? 1 : 0;
		return {
			value: Number(run.replace(/\D/g, '') + part.replace(',', '.')) + extra,
			...(isGrouped && { isGrouped }),
			...((part !== '' || extra > 0) && { isDecimal: true }),
			...(/^0\d/.test(run) && { hasZeros: true }),
		};
	}

	/** `3 400 technicians`, but not the two numbers of `sprint 31 400 tickets`. */
	#mayGroupBySpace(separator: string): boolean {
		return (
			!/[\p{L}\d]/u.test(this.#text.charAt(this.#i)) && (separator !== ' ' || this.#tokens.at(-1)?.kind !== 'name')
		);
	}

	/** Goes on behind a pattern; returns how long its match is. */
	#take(pattern: RegExp): number {
		pattern.lastIndex = this.#i;
		const length = pattern.test(this.#text) ? pattern.lastIndex - this.#i : 0;
		this.#i += length;
		return length;
	}

	#add(kind: TokenKind, start: number, end: number, known: Partial<Token> = {}): void {
		const { text = this.#text.slice(start, end) } = known;
		const before = this.#tokens.at(-1);
		const isGlued = before !== undefined && before.end === start + this.#offset && before.kind !== 'break';
		this.#tokens.push(new LexedToken(kind, start + this.#offset, end + this.#offset, text, isGlued, known));
	}
}

class LexedToken implements Token {
	readonly kind: TokenKind;
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly word: string;
	readonly value: number;
	readonly shape: Shape;
	readonly isGlued: boolean;
	#lists: Lists | undefined;

	constructor(kind: TokenKind, start: number, end: number, text: string, isGlued: boolean, known: Partial<Token>) {
		this.kind = kind;
		this.start = start;
		this.end = end;
		this.text = text;
		const lower = text.toLowerCase();
		this.word = known.word ?? (lower.includes('’') ? lower.replaceAll('’', "'") : lower);
		this.value = known.value ?? 0;
		this.shape = known.shape ?? noShape;
		this.isGlued = isGlued;
		this.#lists = known.lists;
	}

	/** Looked up when it is asked for, which is seldom. */
	get lists(): Lists {
		this.#lists ??= listsOf(this.kind === 'word' ? this.word : '');
		return this.#lists;
	}
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}
