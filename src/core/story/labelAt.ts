import type { Span } from '../text/span.ts';
import { fold, joinWords, type LabelEntry, labelPhrases, leadingWords, letterSchemes, stepWords } from './labels.ts';

/** What ends a label: the stronger it is, the less the label needs to stand alone. */
export type LabelEnd = 'colon' | 'dash' | 'stop' | 'pipe' | 'tag' | 'bare';

/** A label word or letter found at the start of a piece of text. */
export interface LabelMatch {
	/** The words of the label, empty when it is written in letters only. */
	readonly entries: readonly LabelEntry[];
	/** The letters of the label in upper case, empty when it is written in words. */
	readonly letters: string;
	/** The label as written, without markup, numbering, closing punctuation and remarks. */
	readonly label: Span;
	/** Emphasis marker around the label: `**`, `*`, `__`, `_`, `<b>` …; empty when there is none. */
	readonly marker: string;
	/** True for `(S)`, `[S]` and `【状況】`. */
	readonly enclosed: boolean;
	readonly end: LabelEnd;
	/** Where the content begins on the same line; the end of the piece when the label fills it. */
	readonly next: number;
}

const closers: Readonly<Record<string, string>> = {
	'(': ')',
	'[': ']',
	'（': '）',
	'【': '】',
	'［': '］',
	'「': '」',
};
/** `a)`, `iv)`, `II.` */
const letterNumber = /^(?:[a-h]\)|[ivx]{1,4}\)|[IVX]{2,4}[.)])/;
const maxRemark = 80;
const maxPrefix = 60;
const maxTag = 200;
const schemeLetters = 'STARLCPOBIDG';

/**
 * Reads a label at the start of `text.slice(start, end)`, which is one line, heading or cell without its
 * block markers. Numbering, emoji, emphasis, tags, articles and remarks around the label are skipped.
 *
 * @returns null when the piece does not begin with a label.
 */
export function labelAt(text: string, start: number, end: number): LabelMatch | null {
	const prefix = new Prefix(text, end);
	let i = prefix.skip(start);
	let word = readWord(text, i, end);
	for (let steps = 0; steps < 2 && word.length > 0; steps++) {
		const folded = fold(word);
		if (stepWords.has(folded) && !labelPhrases.has(folded)) {
			i = skipStepNumber(text, i + word.length, end);
		} else if (isLeadingWord(text, i, word, folded)) {
			i = i + word.length + 1;
		} else {
			break;
		}
		if (i < 0) {
			return null;
		}
		i = prefix.skip(i);
		word = readWord(text, i, end);
	}
	if (word.length === 0) {
		return null;
	}
	return word.length === 1 && isSchemeLetter(text, i)
		? (letterLabel(text, i, end, prefix) ?? wordLabel(text, i, end, prefix))
		: wordLabel(text, i, end, prefix);
}

/** `The`, `My` … with a word behind it. */
function isLeadingWord(text: string, start: number, word: string, folded: string): boolean {
	const next = start + word.length;
	return (
		leadingWords.has(folded) &&
		!labelPhrases.has(folded) &&
		text.charCodeAt(next) === 32 &&
		isWordCharacter(text, next + 1) &&
		(isWordCharacter(text, next + 2) || text.charCodeAt(next + 1) > 0xff)
	);
}

/** The markup, numbering and decoration before a label. */
class Prefix {
	readonly #text: string;
	readonly #end: number;
	marker = '';

	constructor(text: string, end: number) {
		this.#text = text;
		this.#end = end;
	}

	skip(start: number): number {
		const text = this.#text;
		const end = Math.min(this.#end, start + maxPrefix);
		let i = start;
		while (i < end) {
			const code = text.charCodeAt(i);
			if (code === 91 /* [ */ && isLink(text, i, this.#end)) {
				return i;
			}
			if (isSpace(code) || isDecoration(code)) {
				i++;
			} else if (code === 42 /* * */ || code === 95 /* _ */ || (code === 61 && text.charCodeAt(i + 1) === 61)) {
				const from = i;
				while (i < end && text.charCodeAt(i) === code) {
					i++;
				}
				this.marker = text.slice(from, i);
			} else if (code === 60 /* < */) {
				const close = closingAngle(text, i, this.#end);
				if (close === -1 || text.charCodeAt(i + 1) === 33 /* ! */) {
					return i;
				}
				this.marker = text.slice(i, close + 1);
				i = close + 1;
			} else if (text.charCodeAt(i - 1) !== 40 && letterNumber.test(text.slice(i, i + 5))) {
				i = text.indexOf(text.slice(i, i + 5).includes(')') ? ')' : '.', i) + 1;
			} else if (i === start && isDash(code) && isSpace(text.charCodeAt(i + 1))) {
				i += 2;
			} else if (code >= 48 && code <= 57) {
				const next = skipNumbering(text, i, this.#end);
				if (next === i) {
					return i;
				}
				i = next;
			} else {
				return i;
			}
		}
		return i;
	}
}

function wordLabel(text: string, start: number, end: number, prefix: Prefix): LabelMatch | null {
	const entries: LabelEntry[] = [];
	let i = start;
	let labelEnd = start;
	for (;;) {
		const found = phraseAt(text, i, end);
		if (!found) {
			break;
		}
		entries.push(found.entry);
		labelEnd = found.next;
		i = skipJoin(text, labelEnd, end);
		if (i === labelEnd) {
			break;
		}
	}
	if (entries.length === 0) {
		return null;
	}
	const enclosed = closers[text.charAt(start - 1)] === text.charAt(labelEnd) && labelEnd < end;
	const tail = readTail(text, enclosed ? labelEnd + 1 : labelEnd, end, prefix.marker, enclosed);
	return tail && { entries, letters: '', label: { start, end: labelEnd }, marker: prefix.marker, enclosed, ...tail };
}

function letterLabel(text: string, start: number, end: number, prefix: Prefix): LabelMatch | null {
	let letters = text.charAt(start).toUpperCase();
	let i = start + 1;
	const opening = text.charAt(start - 1);
	const enclosed = (opening === '(' && text[i] === ')') || (opening === '[' && text[i] === ']' && text[i + 1] !== '(');
	if (enclosed) {
		i++;
	} else {
		// S/T, S & T, S+T
		for (let next = skipJoin(text, i, end); next > i; next = skipJoin(text, i, end)) {
			if (!isSchemeLetter(text, next) || isWordCharacter(text, next + 1)) {
				break;
			}
			letters += text.charAt(next).toUpperCase();
			i = next + 1;
		}
	}
	if (prefix.marker !== '' && text.charAt(i) === prefix.marker.charAt(0)) {
		const acronym = acronymLabel(text, start, end, prefix);
		if (acronym) {
			return acronym;
		}
	}
	const label = enclosed ? { start, end: start + 1 } : { start, end: i };
	const tail = readTail(text, i, end, prefix.marker, enclosed || (prefix.marker !== '' && letters.length > 0));
	if (!tail) {
		return acronymLabel(text, start, end, prefix);
	}
	// `S - Situation`, `(S) Situation:`: the word is the label, the letter only decorates it.
	if (letters.length === 1 && tail.next < end) {
		const word = wordLabel(text, new Prefix(text, end).skip(tail.next), end, prefix);
		// `A. Situation` numbers the word with a letter.
		const isNumber = tail.end === 'stop' && text.charAt(i) === '.' && text.charAt(start) === letters;
		if (word && (isNumber || word.entries.some((entry) => isLetterOf(letters, entry)))) {
			return word;
		}
	}
	return { entries: [], letters, label, marker: prefix.marker, enclosed, ...tail };
}

/** Whether a letter stands for a label word, in English or in the word's own language. */
function isLetterOf(letter: string, { part, phrase }: LabelEntry): boolean {
	return (
		phrase.charAt(0) === letter.toLowerCase() ||
		(letter === 'R' && part === 'reflection') ||
		letterSchemes.some(([, parts]) => parts[letter] === part)
	);
}

/** `**S**ituation`, `[S]ituation`, `(T)ask`: the first letter is set off from the rest of the word. */
function acronymLabel(text: string, start: number, end: number, prefix: Prefix): LabelMatch | null {
	let i = start + 1;
	while (i < end && '*_)]'.includes(text.charAt(i))) {
		i++;
	}
	const rest = readWord(text, i, end);
	if (i === start + 1 || rest === '') {
		return null;
	}
	const entries = labelPhrases.get(fold(text.charAt(start) + rest));
	const entry = entries?.find(({ phrase }) => phrase === fold(text.charAt(start) + rest));
	const tail = entry && readTail(text, i + rest.length, end, prefix.marker, true);
	return tail
		? {
				entries: [entry],
				letters: '',
				label: { start, end: i + rest.length },
				marker: prefix.marker,
				enclosed: false,
				...tail,
			}
		: null;
}

/** The longest label phrase at a place. */
function phraseAt(text: string, start: number, end: number): { entry: LabelEntry; next: number } | null {
	const first = readWord(text, start, end);
	const entries = first && labelPhrases.get(fold(first));
	if (!entries) {
		return null;
	}
	for (const entry of entries) {
		let i = start + first.length;
		let matches = true;
		for (const word of entry.rest) {
			const from = skipInnerSpace(text, i, end);
			const next = readWord(text, from, end);
			if (from === i || fold(next) !== word) {
				matches = false;
				break;
			}
			i = from + next.length;
		}
		if (matches) {
			return { entry, next: i };
		}
	}
	return null;
}

/** What follows the label: remarks, closing markup, and the punctuation that sets it off from the content. */
function readTail(
	text: string,
	start: number,
	end: number,
	marker: string,
	setOff = false,
): { end: LabelEnd; next: number } | null {
	let i = start;
	let closed = setOff;
	let tag = false;
	let spaced = false;
	for (;;) {
		if (i >= end) {
			return { end: closed ? 'stop' : tag ? 'tag' : 'bare', next: end };
		}
		const code = text.charCodeAt(i);
		if (isSpace(code)) {
			spaced = true;
			i++;
		} else if (code === 42 || code === 95 || (code === 61 && marker.startsWith('='))) {
			closed ||= marker.startsWith(text.charAt(i));
			i++;
			spaced = false;
		} else if (closers[text.charAt(i)] !== undefined) {
			const close = closingBracket(text, i, end);
			if (close === -1) {
				return null;
			}
			i = close + 1;
		} else if (isDecoration(code) && !isArrow(code)) {
			i++;
		} else if (code === 60 /* < */) {
			const close = closingAngle(text, i, end);
			if (close === -1 || text.charCodeAt(i + 1) === 33) {
				return closed || tag ? { end: 'stop', next: i } : { end: 'bare', next: i };
			}
			tag = true;
			closed ||= marker.startsWith('<');
			i = close + 1;
		} else if (code === 58 /* : */ || code === 0xff1a || code === 0x2236) {
			return { end: 'colon', next: skipClosers(text, i + 1, end) };
		} else if (isDash(code) || code === 61 /* = */ || isArrow(code)) {
			while (i + 1 < end && code === 45 && text.charCodeAt(i + 1) === 45) {
				i++;
			}
			const followed = i + 1 >= end || isSpace(text.charCodeAt(i + 1)) || closesEmphasis(text, i + 1);
			if (code === 45 && !(followed && (spaced || closed || tag))) {
				return null;
			}
			return { end: 'dash', next: skipClosers(text, i + 1, end) };
		} else if (code === 124 /* | */) {
			return { end: 'pipe', next: i + 1 };
		} else if (code === 46 /* . */ || code === 0x3002 || code === 33 || code === 63) {
			const follows = text.charCodeAt(i + 1);
			if (i + 1 < end && !isSpace(follows) && !closesEmphasis(text, i + 1) && follows !== code && follows !== 60) {
				return null;
			}
			closed = closed || (i === start && i - 1 >= 0 && isSingleLetter(text, start - 1));
			i++;
		} else {
			return (closed || tag) && !continuesSentence(text, i, end) ? { end: 'stop', next: i } : null;
		}
	}
}

const continuations = new Set(
	'of was were is are has have had from in for and or to on at by with that which did took would will'.split(' '),
);

/** `**Result** of the test` goes on as a sentence; `**Result** we cut the bill` does not. */
function continuesSentence(text: string, start: number, end: number): boolean {
	return continuations.has(readWord(text, start, end));
}

function isSingleLetter(text: string, index: number): boolean {
	return isSchemeLetter(text, index) && !isWordCharacter(text, index - 1);
}

function closesEmphasis(text: string, index: number): boolean {
	const code = text.charCodeAt(index);
	return code === 42 || code === 95;
}

/** Behind a colon or dash: closing emphasis and closing tags belong to the label. */
function skipClosers(text: string, start: number, end: number): number {
	let i = start;
	while (i < end) {
		const code = text.charCodeAt(i);
		if (code === 42 || code === 95 || (code === 61 && text.charCodeAt(i - 1) !== 32)) {
			// `**Situation:** **Bold** content`: a marker that opens behind a space is the content's own.
			if (i > start && isSpace(text.charCodeAt(i - 1)) && !isSpace(text.charCodeAt(i + 1))) {
				return i;
			}
			i++;
		} else if (code === 60 && text.charCodeAt(i + 1) === 47) {
			const close = closingAngle(text, i, end);
			if (close === -1) {
				return i;
			}
			i = close + 1;
		} else if (isSpace(code)) {
			i++;
		} else {
			return i;
		}
	}
	return end;
}

/** The index of the bracket that closes a short remark, or -1; a link `[text](url)` is no remark. */
function closingBracket(text: string, start: number, end: number): number {
	const close = closers[text.charAt(start)] as string;
	const index = start + text.slice(start, Math.min(end, start + maxRemark)).indexOf(close);
	if (index < start) {
		return -1;
	}
	return close === ']' && '(['.includes(text.charAt(index + 1) || ' ') ? -1 : index;
}

/** Whether the bracket at a place opens the text of a link. */
function isLink(text: string, start: number, end: number): boolean {
	const rest = text.slice(start, Math.min(end, start + maxTag));
	const close = rest.indexOf(']');
	return close !== -1 && '([:'.includes(rest.charAt(close + 1) || ' ');
}

/** The index of the `>` that closes a tag of ordinary length, or -1. */
function closingAngle(text: string, start: number, end: number): number {
	const index = text.slice(start, Math.min(end, start + maxTag)).indexOf('>');
	return index === -1 ? -1 : start + index;
}

/** `Situation / Task`, `Action + Result`, `S&T`, `Situation and Task`; returns `start` when nothing joins. */
function skipJoin(text: string, start: number, end: number): number {
	let i = skipInnerSpace(text, start, end);
	const code = text.charCodeAt(i);
	if (i < end && '/&+,·、，＋／＆'.includes(text.charAt(i))) {
		i++;
		if (text.startsWith('amp;', i) && code === 38) {
			i += 4;
		}
		// `Situation, and Task`
		const from = skipInnerSpace(text, i, end);
		const word = readWord(text, from, end);
		return word && joinWords.has(fold(word)) ? skipInnerSpace(text, from + word.length, end) : from;
	}
	if (i === start && code < 0x3000) {
		return start;
	}
	const word = readWord(text, i, end);
	return word && joinWords.has(fold(word)) ? skipInnerSpace(text, i + word.length, end) : start;
}

function skipInnerSpace(text: string, start: number, end: number): number {
	let i = start;
	while (i < end && (isSpace(text.charCodeAt(i)) || (text.charCodeAt(i) === 45 && isWordCharacter(text, i + 1)))) {
		i++;
	}
	return i;
}

/** `1.`, `2)`, `3 -`, `4️⃣`, `1 `; returns `start` when the digits are no numbering. */
function skipNumbering(text: string, start: number, end: number): number {
	let i = start;
	while (i < end && i - start < 3 && text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57) {
		i++;
	}
	if (i - start > 2) {
		return start;
	}
	const from = i;
	while (
		i < end &&
		(isSpace(text.charCodeAt(i)) || isDecoration(text.charCodeAt(i)) || '.):-–—\u20e3'.includes(text.charAt(i)))
	) {
		i++;
	}
	return i > from ? i : start;
}

/** Behind `Step`: a number or letter and its punctuation, or -1 when there is none. */
function skipStepNumber(text: string, start: number, end: number): number {
	const from = skipInnerSpace(text, start, end);
	let i = from;
	while (i < end && i - from < 3 && text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57) {
		i++;
	}
	if (i === from && /^[A-Za-z]$/.test(text.charAt(i)) && !isWordCharacter(text, i + 1)) {
		i++;
	}
	if (i === from) {
		return -1;
	}
	while (i < end && (isSpace(text.charCodeAt(i)) || '.):：-–—|'.includes(text.charAt(i)))) {
		i++;
	}
	return i;
}

/** The run of letters at a place, with apostrophes and invisible characters inside it. */
function readWord(text: string, start: number, end: number): string {
	let i = start;
	while (i < end) {
		const code = text.charCodeAt(i);
		if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) {
			i++;
		} else if (code === 39 || code === 0x2019 || isInvisible(code)) {
			if (i === start || !isWordCharacter(text, i + 1)) {
				break;
			}
			i++;
		} else if (code > 0xa9 && isLetter(text.charAt(i))) {
			i++;
		} else {
			break;
		}
	}
	return text.slice(start, i);
}

function isWordCharacter(text: string, index: number): boolean {
	const code = text.charCodeAt(index);
	return (
		(code >= 97 && code <= 122) ||
		(code >= 65 && code <= 90) ||
		(code >= 48 && code <= 57) ||
		(code > 0xa9 && isLetter(text.charAt(index)))
	);
}

function isLetter(character: string): boolean {
	return /[\p{L}\p{M}]/u.test(character);
}

function isSchemeLetter(text: string, index: number): boolean {
	return index >= 0 && index < text.length && schemeLetters.includes(text.charAt(index).toUpperCase());
}

function isSpace(code: number): boolean {
	return (
		code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0 || code === 0x3000 || isInvisible(code)
	);
}

function isInvisible(code: number): boolean {
	return (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff || code === 0xad;
}

function isDash(code: number): boolean {
	return code === 45 || (code >= 0x2012 && code <= 0x2015) || code === 0x2212;
}

function isArrow(code: number): boolean {
	return code === 0x2192 || code === 0x21d2 || code === 0x27a1;
}

/** Emoji, bullets and other signs that decorate a label; `(` and `[` open an enclosed letter. */
function isDecoration(code: number): boolean {
	return (
		(code >= 0x2190 && code <= 0x2bff) ||
		(code >= 0xd83c && code <= 0xd83e) ||
		(code >= 0xdc00 && code <= 0xdfff) ||
		(code >= 0xfe00 && code <= 0xfe0f) ||
		code === 34 ||
		code === 0xab ||
		(code >= 0x201c && code <= 0x201e) ||
		code === 0x2022 ||
		code === 0x20e3 ||
		code === 0xb7 ||
		code === 0xbb ||
		code === 0x200d ||
		code === 40 ||
		code === 91 ||
		code === 0xff08 ||
		code === 0xff3b ||
		code === 0x300c ||
		code === 0x3010 ||
		code === 126
	);
}
