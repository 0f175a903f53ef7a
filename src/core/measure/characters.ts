import { isLatin } from '../text/latin.ts';

/** ASCII or full-width digit. */
export function isDigit(code: number): boolean {
	return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
}

/** A letter of any script, a superscript or subscript digit, the micro or ohm sign; not NaN. */
export function isLetter(code: number): boolean {
	if (code < 0xaa) {
		return isLatin(code);
	}
	if (code < 0x2000) {
		return code >= 0xc0
			? code !== 0xd7 && code !== 0xf7
			: code === 0xaa || code === 0xb5 || code === 0xb2 || code === 0xb3 || code === 0xba;
	}
	if (code < 0x3040) {
		// Subscripts, ℃ ℉ Ω K Å.
		return (code >= 0x2080 && code <= 0x2089) || code === 0x2103 || code === 0x2109 || code === 0x2126;
	}
	return code < 0xd800 || (code >= 0xf900 && code < 0xfe00);
}

/** A letter of a script without spaces between words. */
export function isUnspaced(code: number): boolean {
	return code >= 0x3040 && code < 0xd7a4;
}

/** A letter, a digit or an underscore. */
export function isWordChar(code: number): boolean {
	return isLetter(code) || isDigit(code) || code === 95;
}

/** Whitespace other than line breaks, and invisible characters. */
export function isSpace(code: number): boolean {
	return (
		code === 32 ||
		code === 9 ||
		code === 0xa0 ||
		(code >= 0x2000 && code <= 0x200d) ||
		code === 0x202f ||
		code === 0x2060 ||
		code === 0x3000 ||
		code === 0xfeff ||
		code === 0xad
	);
}

/** Whether the character is a fraction such as ½. */
export function isFraction(code: number): boolean {
	return code === 0xbc || code === 0xbd || code === 0xbe || (code >= 0x2150 && code < 0x215f);
}
