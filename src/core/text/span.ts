/** A half-open range of UTF-16 offsets into a document: `text.slice(start, end)`. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** The span from `start` to `end`, trimmed of white space and invisible characters. */
export function trimSpan(text: string, start: number, end: number): Span {
	let from = start;
	let to = end;
	while (from < to && isSpaceAt(text, from)) {
		from++;
	}
	while (to > from && isSpaceAt(text, to - 1)) {
		to--;
	}
	return { start: from, end: to };
}

function isSpaceAt(text: string, index: number): boolean {
	const code = text.charCodeAt(index);
	return code <= 32 || code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x200b && code <= 0x200d);
}
