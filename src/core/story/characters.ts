import { isLatin } from '../text/latin.ts';
import { schemeLetters } from './schemes.ts';

/** The run of letters at a place, with apostrophes and invisible characters inside it. */
export function readWord(text: string, start: number, end: number): string {
	let i = start;
	while (i < end) {
		const code = text.charCodeAt(i);
		if (isLatin(code)) {
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

export function isWordCharacter(text: string, index: number): boolean {
	const code = text.charCodeAt(index);
	return isLatin(code) || (code >= 48 && code <= 57) || (code > 0xa9 && isLetter(text.charAt(index)));
}

function isLetter(character: string): boolean {
	return /[\p{L}\p{M}]/u.test(character);
}

export function isSchemeLetter(text: string, index: number): boolean {
	return index >= 0 && index < text.length && schemeLetters.has(text.charAt(index).toUpperCase());
}

export function isSpace(code: number): boolean {
	return (
		code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0 || code === 0x3000 || isInvisible(code)
	);
}

function isInvisible(code: number): boolean {
	return (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff || code === 0xad;
}

/** The backslash of `\\*` or `\\_`, as word processors write emphasis that they do not know. */
export function isEscape(text: string, index: number): boolean {
	const next = text.charCodeAt(index + 1);
	return text.charCodeAt(index) === 92 && (next === 42 || next === 95);
}

export function isDash(code: number): boolean {
	return code === 45 || (code >= 0x2012 && code <= 0x2015) || code === 0x2212;
}

export function isArrow(code: number): boolean {
	return code === 0x2192 || code === 0x21d2 || code === 0x27a1;
}

/** Emoji, bullets and other signs that decorate a label; `(` and `[` open an enclosed letter. */
export function isDecoration(code: number): boolean {
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
