import { closers, closingAngle, closingBracket } from './brackets.ts';
import {
	isArrow,
	isDash,
	isDecoration,
	isEscape,
	isSchemeLetter,
	isSpace,
	isWordCharacter,
	readWord,
} from './labelCharacters.ts';

/** What ends a label: the stronger it is, the less the label needs to be on its own. */
export type LabelEnd = 'colon' | 'dash' | 'stop' | 'pipe' | 'tag' | 'hyphen' | 'period' | 'bare';

/** The end of a label, and where its content begins. */
export interface Tail {
	readonly end: LabelEnd;
	readonly next: number;
}

/**
 * What follows the name of a label on its line: remarks, closing markup, and the separator from the content.
 *
 * @param setOff whether brackets or emphasis already set the name off
 * @returns null if the line continues, so that the name is a word like any other
 */
export function readTail(line: string, start: number, marker: string, setOff: boolean): Tail | null {
	const end = line.length;
	let i = start;
	let closed = setOff;
	let tag = false;
	let spaced = false;
	for (;;) {
		if (i >= end) {
			return { end: closed ? 'stop' : tag ? 'tag' : 'bare', next: end };
		}
		const code = line.charCodeAt(i);
		if (isSpace(code)) {
			spaced = true;
			i++;
		} else if (isEscape(line, i) || (code === 96 /* ` */ && marker !== '')) {
			i++;
		} else if (code === 42 || code === 95 || (code === 61 && marker.startsWith('='))) {
			closed ||= marker.startsWith(line.charAt(i));
			i++;
			spaced = false;
		} else if (closers[line.charAt(i)] !== undefined) {
			const close = closingBracket(line, i);
			if (close === -1) {
				// `A（行动`: somebody forgot to close it.
				return isOneWord(line, i + 1) ? { end: 'stop', next: end } : null;
			}
			// `**Task** [what was it?]` has a placeholder, `Task [10 s]` a remark.
			if (closed && code === 91 && line.slice(close + 1, end).trim() === '') {
				return { end: 'stop', next: i };
			}
			i = close + 1;
		} else if (code === 58 /* : */ || code === 0xff1a || code === 0x2236 || (code === 0x3001 && closesGloss(line, i))) {
			return { end: 'colon', next: skipClosers(line, i + 1, end) };
		} else if (isDecoration(code) && !isArrow(code)) {
			i++;
		} else if (code === 60 /* < */) {
			const close = closingAngle(line, i);
			if (close === -1 || line.charCodeAt(i + 1) === 33) {
				return closed || tag ? { end: 'stop', next: i } : { end: 'bare', next: i };
			}
			tag = true;
			closed ||= marker.startsWith('<');
			i = close + 1;
		} else if (isDash(code) || code === 61 /* = */ || isArrow(code)) {
			while (i + 1 < end && code === 45 && line.charCodeAt(i + 1) === 45) {
				i++;
			}
			const followed = i + 1 >= end || isSpace(line.charCodeAt(i + 1)) || closesEmphasis(line, i + 1);
			if (code === 45 && !(followed && (spaced || closed || tag))) {
				return null;
			}
			return { end: 'dash', next: skipClosers(line, i + 1, end) };
		} else if (code === 124 /* | */) {
			return { end: 'pipe', next: i + 1 };
		} else if (code === 46 /* . */ || code === 0x3002 || code === 33 || code === 63) {
			const follows = line.charCodeAt(i + 1);
			if (i + 1 < end && !isSpace(follows) && !closesEmphasis(line, i + 1) && follows !== code && follows !== 60) {
				return null;
			}
			closed = closed || (i === start && i - 1 >= 0 && isSingleLetter(line, start - 1));
			i++;
		} else {
			return (closed || tag) && !continuesSentence(line, i, end) ? { end: 'stop', next: i } : null;
		}
	}
}

const continuations = new Set(
	'of was were is are has have had from in for and or to on at by with that which did took would will'.split(' '),
);

/** `**Result** of the test` continues as a sentence; `**Result** we cut the bill` does not. */
function continuesSentence(line: string, start: number, end: number): boolean {
	return continuations.has(readWord(line, start, end));
}

function isSingleLetter(line: string, index: number): boolean {
	return isSchemeLetter(line, index) && !isWordCharacter(line, index - 1);
}

function isOneWord(line: string, start: number): boolean {
	return /^\p{L}{2,20}[\s*_]*$/u.test(line.slice(start));
}

/** `状況（Situation）、`: in Japanese, a comma sets off a label with its gloss. */
function closesGloss(line: string, index: number): boolean {
	return ')）'.includes(line.charAt(index - 1));
}

function closesEmphasis(line: string, index: number): boolean {
	const code = line.charCodeAt(index);
	return code === 42 || code === 95;
}

/** After a colon or dash, closing emphasis and closing tags still belong to the label. */
function skipClosers(line: string, start: number, end: number): number {
	let i = start;
	while (i < end) {
		const code = line.charCodeAt(i);
		if (code === 42 || code === 95 || (code === 61 && line.charCodeAt(i - 1) !== 32)) {
			// `**Situation:** **Bold** content`: an opening marker after a space belongs to the content.
			if (isSpace(line.charCodeAt(i - 1)) && !isSpace(line.charCodeAt(i + 1))) {
				return i;
			}
			i++;
		} else if (code === 60 && line.charCodeAt(i + 1) === 47) {
			const close = closingAngle(line, i);
			if (close === -1) {
				return i;
			}
			i = close + 1;
		} else if (isSpace(code) || isEscape(line, i)) {
			i++;
		} else {
			return i;
		}
	}
	return end;
}
