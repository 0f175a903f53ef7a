import { isLatin } from '../text/latin.ts';
import { schemeLetters } from './schemes.ts';

/** The run of letters at a place, including apostrophes and invisible characters inside it. */
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

export function isLowerCase(character: string): boolean {
	return character !== character.toUpperCase();
}

export function isSchemeLetter(text: string, index: number): boolean {
	return schemeLetters.has(text.charAt(index).toUpperCase());
}

/** White space and invisible characters, for a character class. */
export const space = String.raw`\s\u00ad\u200b-\u200f\u2060`;
const spaces = new RegExp(`[${space}]`);

export function isSpace(code: number): boolean {
	return code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 0xa0 && spaces.test(String.fromCharCode(code));
}

function isInvisible(code: number): boolean {
	return (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff || code === 0xad;
}

/** Whether a character is the backslash of `\\*` or `\\_`, as word processors write emphasis that they do not support. */
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

/** Emoji, bullets and other signs that decorate a label, and opening brackets, for a character class. */
export const decoration = String.raw`\u2190-\u2bff\ud83c-\ud83e\udc00-\udfff\ufe00-\ufe0f"«»\u201c-\u201e•·\u20e3\u200d(\[（［「【~`;
const decorations = new RegExp(`[${decoration}]`);

export function isDecoration(code: number): boolean {
	return code < 0xa0
		? code === 34 || code === 40 || code === 91 || code === 126
		: decorations.test(String.fromCharCode(code));
}
