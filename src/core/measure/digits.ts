import { isDigit, isLetter, isSpace, isWordChar } from './characters.ts';
import { Role } from './roles.ts';
import { Shape } from './token.ts';
import { lookUp } from './vocabulary.ts';

interface Digits {
	i: number;
	value: number;
	shape: number;
}

/** Reads digits with their separators: 1,200 1.200 1 200 1'200 1,50,000 2.4 2,4. */
export function readDigits(text: string, first: number, end: number): Digits {
	let i = first;
	let value = 0;
	while (i < end && isDigit(text.charCodeAt(i))) {
		value = value * 10 + digitAt(text, i);
		i++;
	}
	let shape = i - first > 1 && text.charAt(first) === '0' ? Shape.Zeros : 0;
	let length = i - first;
	let separator = 0;
	while (i < end && length <= 3) {
		const code = text.charCodeAt(i);
		const run = runLength(text, i + 1, end);
		const groups = isSeparator(code) && (separator === 0 || code === separator) && shape === 0 && value > 0;
		const isIndian = code === 44 && run === 2 && text.charAt(i + 3) === ',' && runLength(text, i + 4, end) > 1;
		if (!groups || !(run === 3 || isIndian) || (isSpace(code) && !mayGroupBySpace(text, first, i, end))) {
			break;
		}
		for (let k = i + 1; k <= i + run; k++) {
			value = value * 10 + digitAt(text, k);
		}
		if (separator !== 0 || (code !== 46 && code !== 44)) {
			shape = 0;
		}
		separator = code;
		i += run + 1;
		length = run;
	}
	if (separator !== 0) {
		const single = i - first <= 7 && (separator === 46 || separator === 44);
		shape |= Shape.Grouped | (single && separator === 46 ? Shape.Ambiguous : 0);
	}
	const code = text.charCodeAt(i);
	if ((code === 46 || code === 44) && code !== separator && isDigit(text.charCodeAt(i + 1))) {
		const run = runLength(text, i + 1, end);
		if (code === 46 || run <= 2 || value === 0) {
			let part = 0;
			for (let k = i + 1; k <= i + run; k++) {
				part = part * 10 + digitAt(text, k);
			}
			return { i: i + run + 1, value: value + part / 10 ** run, shape: (shape & ~Shape.Zeros) | Shape.Decimal };
		}
	}
	return { i, value, shape };
}

function digitAt(text: string, i: number): number {
	const code = text.charCodeAt(i);
	return code >= 0xff10 ? code - 0xff10 : code - 48;
}

export function runLength(text: string, start: number, end: number): number {
	let i = start;
	while (i < end && i - start < 30 && isDigit(text.charCodeAt(i))) {
		i++;
	}
	return i - start;
}

/** A comma, dot, apostrophe or space that can separate thousands. */
function isSeparator(code: number): boolean {
	return (
		code === 44 ||
		code === 46 ||
		code === 39 ||
		code === 0x2019 ||
		code === 32 ||
		code === 0xa0 ||
		code === 0x202f ||
		code === 0x2009
	);
}

/** `3 400 technicians`, but not the two numbers of `sprint 31 400 tickets`. */
function mayGroupBySpace(text: string, first: number, space: number, end: number): boolean {
	if (text.charAt(first) === '0' || isWordChar(text.charCodeAt(space + 4))) {
		return false;
	}
	if (text.charCodeAt(space) !== 32) {
		return true;
	}
	let i = first - 1;
	while (i >= 0 && text.charCodeAt(i) === 32) {
		i--;
	}
	const stop = i + 1;
	while (i >= 0 && stop - i < 20 && isLetter(text.charCodeAt(i))) {
		i--;
	}
	const before = lookUp(text.slice(i + 1, stop).toLowerCase());
	const names = Role.Reference | Role.WeakReference | Role.Calendar | Role.Product;
	return space + 3 < end && ((before?.roles ?? 0) & names) === 0;
}
