import type { LabelMatch } from './labelAt.ts';

/** What is around a place inside a line where a label may begin. */

/** A label inside a line follows a space or sign, and begins like the one before: with its marker, a bracket, a capital. */
export function mayBegin(text: string, index: number, { marker, enclosed }: LabelMatch): boolean {
	if (!/[ \t|;\u00a0\u3001-\uffff]/.test(text.charAt(index - 1))) {
		return false;
	}
	return marker === ''
		? (enclosed ? /[([（【［「]/ : /[A-Z\u00c0-\uffff]/).test(text.charAt(index))
		: text.startsWith(marker, index);
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
