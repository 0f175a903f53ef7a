import type { LabelMatch } from './labelAt.ts';

/** What is around a place inside a line where a label may begin. */

/** A label inside a line follows a space or sign; without a marker or bracket it begins with a capital or in another script. */
const plain = /(?<=[ \t|;\u00a0\u3001-\uffff])[A-Z\u00c0-\uffff]/g;
const enclosed = /(?<=[ \t|;\u00a0\u3001-\uffff])[([（【［「]/g;
const marked = /(?<=[ \t|;\u00a0\u3001-\uffff])[*_=<]/g;

/** The places in a line where a label may begin that is written like another one. */
export function placesLike(label: LabelMatch, text: string, from: number, end: number): number[] {
	const sign = label.marker !== '' ? marked : label.enclosed ? enclosed : plain;
	const line = text.slice(Math.max(0, from - 1), end);
	const places = [...line.matchAll(sign)].map(({ index }) => end - line.length + index);
	return places.filter((place) => text.startsWith(label.marker, place));
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
