import { isInsideCharacter } from '../../text/characters.ts';

/** What is around a place inside a line where a label may begin. */

/**
 * A label inside a line follows a space or sign, and begins with a marker, a bracket, a capital or a non-Latin letter.
 */
export function mayBegin(text: string, index: number, code: number): boolean {
	const before = text.charCodeAt(index - 1);
	const after = before === 32 || before === 9 || before === 124 || before === 59 || before > 0x3000 || before === 0xa0;
	return (
		after &&
		(code === 42 ||
			code === 95 ||
			code === 60 ||
			code === 40 ||
			(code >= 65 && code <= 90) ||
			(code > 0xbf && !isInsideCharacter(text, index)))
	);
}

/** The start of the bar that sets off a label at a place, or the place itself. */
export function startOfBar(text: string, index: number, from: number): number {
	return isAfter(text, index, from, '|') ? text.lastIndexOf('|', index) : index;
}

/** Whether the last sign before a place, white space aside, is one of those given. */
export function isAfter(text: string, index: number, from: number, signs: string): boolean {
	let i = index - 1;
	while (i >= from && ' \t\u00a0'.includes(text.charAt(i))) {
		i--;
	}
	return i >= from && signs.includes(text.charAt(i));
}

/** The end of inline code; if nothing closes it, the end of its opening backticks. */
export function endOfCodeSpan(text: string, start: number, end: number): number {
	let ticks = start;
	while (ticks < end && text.charCodeAt(ticks) === 96) {
		ticks++;
	}
	const close = text.slice(ticks, end).indexOf(text.slice(start, ticks));
	return close === -1 ? ticks : ticks + close + (ticks - start);
}
