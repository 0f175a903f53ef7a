import type { Span } from './span.ts';

/** Replaces the span by a text; an empty span inserts. */
export interface TextEdit extends Span {
	readonly text: string;
}

/**
 * Applies edits that do not overlap to a text, in any order.
 * Two insertions at one place keep the order in which they are given.
 *
 * @throws RangeError when two edits overlap or one lies outside the text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
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
	return result + text.slice(last);
}

/** Whether two lists of edits touch the same text; insertions at one place count as touching. */
export function editsConflict(a: readonly TextEdit[], b: readonly TextEdit[]): boolean {
	return a.some((x) => b.some((y) => x.start < y.end && y.start < x.end) || b.some((y) => x.start === y.start));
}
