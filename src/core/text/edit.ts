import { isInsideCharacter } from './characters.ts';
import { firstIndexWhere } from './sortedSearch.ts';
import type { Span } from './span.ts';

/** Replaces a span with a text; an empty span inserts. */
export interface TextEdit extends Span {
	readonly text: string;
}

/**
 * Applies non-overlapping edits, given in any order, to a text.
 * Two insertions at the same place keep the order in which they are given.
 *
 * @throws RangeError if two edits overlap or one lies outside the text, and as {@link checkCharacters} does.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
	checkCharacters(text, edits);
	const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
	let result = '';
	let last = 0;
	for (const edit of sorted) {
		if (edit.start < last || edit.end < edit.start || edit.end > text.length) {
			throw new RangeError(`Edit ${edit.start}–${edit.end} overlaps another one or lies outside the text.`);
		}
		result += text.slice(last, edit.start) + edit.text;
		last = edit.end;
	}
	result += text.slice(last);
	return text.startsWith(mark) && !result.startsWith(mark) ? mark + result.replace(mark, '') : result;
}

/** A byte order mark, which stays at the start of a text, whatever becomes of the words behind it. */
const mark = '\uFEFF';

/** Whether an edit begins or ends inside a character, or inserts half of one into a text of whole ones. */
export function cutsCharacter(text: string, edit: TextEdit): boolean {
	return (
		isInsideCharacter(text, edit.start) ||
		isInsideCharacter(text, edit.end) ||
		(halfCharacter.test(edit.text) && !halfCharacter.test(text))
	);
}

/** Whether an insertion would run together with a word or an emoji in front of it, which is then another one. */
export function joinsWord(text: string, { start, end, text: inserted }: TextEdit): boolean {
	return start === end && /^[\p{L}\p{N}]/u.test(inserted) && endsInWord.test(text.slice(Math.max(0, start - 2), start));
}

const endsInWord = /(?!\uFEFF)[\p{L}\p{N}\p{M}\p{So}\p{Cf}\p{Emoji_Modifier}]$/u;

/** In a regular expression of characters, only a half on its own is a surrogate. */
const halfCharacter = /\p{Surrogate}/u;

/**
 * The last guard before edits are made, whether on disk, by an editor or by the language server.
 *
 * @throws RangeError if one would cut a character
 */
export function checkCharacters(text: string, edits: readonly TextEdit[]): void {
	const cutting = edits.find((edit) => cutsCharacter(text, edit));
	if (cutting) {
		throw new RangeError(`Edit ${cutting.start}–${cutting.end} would cut a character.`);
	}
}

/**
 * The single edit that turns one text into another: it replaces everything from the first to the last difference, and
 * neither begins nor ends inside a character or a line break, where editors have no position.
 */
export function editBetween(before: string, after: string): TextEdit {
	const shorter = Math.min(before.length, after.length);
	const isSplit = (first: number, second: number) =>
		isInsideCharacter(before, first) || isInsideCharacter(after, second);
	let start = 0;
	while (start < shorter && before[start] === after[start]) {
		start++;
	}
	while (isSplit(start, start)) {
		start--;
	}
	let rest = 0;
	while (rest < shorter - start && before.at(-1 - rest) === after.at(-1 - rest)) {
		rest++;
	}
	while (isSplit(before.length - rest, after.length - rest)) {
		rest--;
	}
	return { start, end: before.length - rest, text: after.slice(start, after.length - rest) };
}

/** Edits from any source that can be applied together. */
export class EditSet {
	/** In order; no two overlap or begin at the same place. */
	readonly #spans: Span[] = [];

	/**
	 * Adds edits that belong together, unless they touch text that other edits touch; insertions at the same place
	 * count as touching.
	 *
	 * @returns whether they were added
	 */
	add(edits: readonly TextEdit[]): boolean {
		if (edits.some((edit) => this.#touches(edit))) {
			return false;
		}
		for (const { start, end } of edits) {
			const isBehind = (span: Span) => span.start > start || (span.start === start && span.end > end);
			this.#spans.splice(firstIndexWhere(this.#spans, isBehind), 0, { start, end });
		}
		return true;
	}

	#touches({ start, end }: TextEdit): boolean {
		const index = firstIndexWhere(this.#spans, (span) => span.start >= start);
		const before = this.#spans[index - 1];
		const behind = this.#spans[index];
		const reachesIn = before !== undefined && before.end > start;
		return reachesIn || (behind !== undefined && (behind.start === start || behind.start < end));
	}
}
