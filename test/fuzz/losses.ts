import { applyEdits, type TextEdit } from '../../src/core/text/edit.ts';
import { LineIndex } from '../../src/core/text/lineIndex.ts';
import { lintStoryFile as lint } from '../lintStoryFile.ts';

/** The result of editing a text. */
export interface Edited {
	readonly name: string;
	readonly text: string;
	/** The edits themselves; absent if a new text is made from the old one. */
	readonly edits?: readonly TextEdit[];
	/** The words that it may remove from the text. */
	readonly mayLose: readonly string[];
	/** Whether words may change their order. */
	readonly moves: boolean;
}

type Options = Partial<Pick<Edited, 'mayLose' | 'moves'>>;

/** The result of editing a text; empty if the edit is not offered. */
export function edited(
	before: string,
	name: string,
	edits: readonly TextEdit[] | null | undefined,
	options?: Options,
): Edited[] {
	return edits ? [{ ...made(name, applyEdits(before, edits), options), edits }] : [];
}

/** A text that is made from another one. */
export function made(name: string, text: string, options: Options = {}): Edited {
	return { name, text, mayLose: [], moves: false, ...options };
}

/** Signs, and single characters of scripts without spaces, or that labels can be attached to; words of any other script. */
const word =
	/\p{Emoji_Presentation}|[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}]|(?:(?![\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}])[\p{L}\p{N}])+/gu;

/** The words of a text, except in markup: tags, types of callouts and numbers of list items. */
export function wordsOf(text: string): string[] {
	const shown = text
		// A tag ends in its paragraph or table row; an escaped bracket does not begin one.
		.replace(/(?<!\\)<\/?[a-z](?:[^<>\r\n]|(?<!\|)(?:\r\n?|\n)(?![ \t>]*[\r\n])){0,100}>/gi, ' ')
		.replace(/\[![\w-]{1,40}\]/g, ' ')
		.replace(/(?<=^|[\r\n])(?:[ \t>*_#-]{0,40}\d{1,9}[.)](?=\s|$)){1,9}/g, ' ');
	return shown.match(word) ?? [];
}

/** What a text has lost in an edit: words, their order, or the way back. */
export function lossesOf(before: string, edited: Edited): string[] {
	const lost = lostWords(before, edited);
	const isInOrder = edited.moves || lost.length > 0 || isSubsequence(keptWords(before, edited), wordsOf(edited.text));
	return [
		...lost.map((word) => `the word ${word}`),
		...(isInOrder ? [] : ['the order of the words']),
		...(isWhole(edited.text) || !isWhole(before) ? [] : ['half of a character']),
		...(edited.edits ? wrongWaysBack(before, edited.text, edited.edits) : []),
	];
}

/** The words that are less frequent than in `before`, except those that may be lost. */
function lostWords(before: string, { text, mayLose }: Edited): string[] {
	const left = countsOf([...wordsOf(text), ...mayLose]);
	return wordsOf(before).filter((word) => !takeFrom(left, word));
}

/** The words of a text without those that may be lost, wherever they are. */
function keptWords(before: string, { mayLose }: Edited): string[] {
	const gone = new Set(mayLose);
	return wordsOf(before).filter((word) => !gone.has(word));
}

function isSubsequence(words: readonly string[], all: readonly string[]): boolean {
	let next = 0;
	for (const word of all) {
		if (word === words[next]) {
			next++;
		}
	}
	return next === words.length;
}

function countsOf(words: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const word of words) {
		counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return counts;
}

function takeFrom(counts: Map<string, number>, word: string): boolean {
	const count = counts.get(word) ?? 0;
	counts.set(word, count - 1);
	return count > 0;
}

/**
 * Why one undo does not restore the text byte for byte: an editor applies edits by line and column and undoes them by
 * restoring what was there, so neither end may be inside a character or line break.
 */
function wrongWaysBack(before: string, after: string, edits: readonly TextEdit[]): string[] {
	const lines = new LineIndex(before);
	const isPlace = (offset: number) => lines.offsetAt(lines.positionAt(offset)) === offset && !isInPair(before, offset);
	const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
	/** What undoing restores, which need not be whole characters of the text after the edit. */
	let undone = '';
	let last = 0;
	let read = 0;
	for (const { start, end, text } of sorted) {
		undone += after.slice(read, read + start - last) + before.slice(start, end);
		read += start - last + text.length;
		last = end;
	}
	return [
		...(undone + after.slice(read) === before ? [] : ['the way back']),
		...(sorted.every(({ start, end }) => isPlace(start) && isPlace(end)) ? [] : ['a place of an edit']),
	];
}

/** Whether a text has no half of a surrogate pair. */
function isWhole(text: string): boolean {
	return !/\p{Surrogate}/u.test(text);
}

/** Whether an offset is inside a surrogate pair. */
export function isInPair(text: string, offset: number): boolean {
	return /[\ud800-\udbff]/.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/.test(text.charAt(offset));
}

/** What is wrong with the places of findings. */
export function wrongPlaces(text: string): string[] {
	const lines = new LineIndex(text);
	return lint(text).findings.flatMap(({ rule, span: { start, end } }) => {
		const line = lines.lineAt(start);
		const isOutside = start < 0 || end < start || end > text.length;
		const isEmpty = start === end && /\S/.test(text.slice(lines.startOf(line), lines.endOf(line)));
		return [
			...(isOutside ? [`${rule} outside of the text`] : []),
			...(isInPair(text, start) || isInPair(text, end) ? [`${rule} inside a character`] : []),
			...(isEmpty ? [`${rule} marks nothing in a line with text`] : []),
		];
	});
}
