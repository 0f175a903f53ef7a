/** What joins the character in front of it, whatever that is: combining marks, joiners, skin tones, tags, and vowels. */
const joining =
	/^(?:\p{M}|\p{Emoji_Modifier}|[\u200c-\u200d\uff9e\uff9f\u1160-\u11ff\ud7b0-\ud7fb]|[\u{e0020}-\u{e007f}])/u;
/** What nothing joins. */
const control = /^(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const pictograph = /^\p{Extended_Pictographic}/u;
const flagLetter = /^\p{Regional_Indicator}/u;
/** How many letters of flags in a row are counted. */
const mostFlagLetters = 200;

/**
 * Whether an offset is inside what a reader sees as one character: a surrogate pair, a letter with its combining marks,
 * joined emoji, the two letters of a flag, or a line break of two. The rules are those of Unicode Standard Annex 29,
 * which `Intl.Segmenter` applies too, but far too slowly to be asked about every place in a text.
 */
export function isInsideCharacter(text: string, offset: number): boolean {
	const before = text.charCodeAt(offset - 1);
	const code = text.charCodeAt(offset);
	if (code < 0x300 && before !== 0x200d) {
		return before === 13 && code === 10;
	}
	if (isInsidePair(text, offset)) {
		return true;
	}
	if (!(offset > 0 && offset < text.length)) {
		return false;
	}
	const next = text.slice(offset, offset + 2);
	return (
		(joining.test(next) && !control.test(text.charAt(offset - 1))) ||
		(before === 0x200d && pictograph.test(next)) ||
		(flagLetter.test(next) && hasOddFlagLetters(text, offset))
	);
}

/** Whether an offset is between the halves of a surrogate pair. */
export function isInsidePair(text: string, offset: number): boolean {
	return (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
}

/** As much of the beginning of a text as fits into a number of code units, in whole characters. */
export function beginningOf(text: string, most: number): string {
	return text.length <= most ? text : text.slice(0, characterStart(text, most));
}

/** The nearest offset at or before the given one that is not inside a character. */
export function characterStart(text: string, offset: number): number {
	let start = offset;
	while (isInsideCharacter(text, start)) {
		start--;
	}
	return start;
}

function hasOddFlagLetters(text: string, offset: number): boolean {
	const first = Math.max(0, offset - 2 * mostFlagLetters);
	let start = offset;
	while (start - 2 >= first && flagLetter.test(text.slice(start - 2, start))) {
		start -= 2;
	}
	return (offset - start) % 4 === 2;
}
