import { closingAngle, isLink } from './brackets.ts';
import { isDash, isDecoration, isEscape, isSpace, isWordCharacter } from './characters.ts';

/** `a)`, `iv)`, `II.` */
const letterNumber = /^(?:[a-h]\)|[ivx]{1,4}\)|[IVX]{2,4}[.)])/;
const maxPrefix = 60;

/** The markup, numbering and decoration before a label. */
export class LabelPrefix {
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
			if (code === 91 /* [ */ && (text.charCodeAt(i + 1) === 91 || isLink(text, i, this.#end))) {
				return i;
			}
			if (isSpace(code) || isDecoration(code) || isEscape(text, i) || (code === 43 /* + */ && this.marker !== '')) {
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
export function skipStepNumber(text: string, start: number, end: number): number {
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

export function skipInnerSpace(text: string, start: number, end: number): number {
	let i = start;
	while (i < end && (isSpace(text.charCodeAt(i)) || (text.charCodeAt(i) === 45 && isWordCharacter(text, i + 1)))) {
		i++;
	}
	return i;
}
