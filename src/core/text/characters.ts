const segmenter = new Intl.Segmenter('en');
/** How much of a text is segmented at a time, in code units: more than what people write as one character. */
const stretch = 200;

/** Whether an offset is inside what a reader sees as one character. */
export function isInsideCharacter(text: string, offset: number): boolean {
	return characterStart(text, offset) !== offset;
}

/**
 * The nearest offset at or before the given one that is not inside a character: a surrogate pair, a letter with its
 * combining marks, joined emoji, the two letters of a flag, or a line break of two.
 */
export function characterStart(text: string, offset: number): number {
	const before = text.charCodeAt(offset - 1);
	const code = text.charCodeAt(offset);
	if (code < 0x300 && before !== 0x200d) {
		return before === 13 && code === 10 ? offset - 1 : offset;
	}
	if (!(offset > 0 && offset < text.length)) {
		return offset;
	}
	const from = Math.max(0, offset - stretch);
	const { index = 0 } = segmenter.segment(text.slice(from, offset + 2)).containing(offset - from) ?? {};
	return index === 0 ? characterStart(text, from) : from + index;
}

/** Whether an offset is between the halves of a surrogate pair. */
export function isInsidePair(text: string, offset: number): boolean {
	return (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
}

/** As much of the beginning of a text as fits into a number of code units, in whole characters. */
export function beginningOf(text: string, most: number): string {
	return text.length <= most ? text : text.slice(0, characterStart(text, most));
}
