import { applyEdits, type TextEdit } from '../../core/text/edit.ts';
import { LineIndex } from '../../core/text/lineIndex.ts';
import type { ReviewRange } from '../../protocol/review.ts';

/** Where to go on after a fix. */
interface PlaceToWrite {
	readonly range: ReviewRange;
	/** Whether the fix asks for a text: the range is a placeholder to type over. */
	readonly asks: boolean;
}

/**
 * The place to go on at after a fix is applied: the placeholder that it inserted, such as `[What changed?]`, or else the
 * last line of its first edit.
 *
 * @param edits of a single fix; at least one
 * @param text before the edits
 */
export function placeToWrite(edits: readonly TextEdit[], text: string): PlaceToWrite {
	const sorted = [...edits].sort((a, b) => a.start - b.start);
	const asking = sorted.findIndex((edit) => placeholder.test(edit.text));
	const index = Math.max(0, asking);
	const grown = sorted.slice(0, index).reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
	const { start, text: inserted } = sorted[index] as TextEdit;
	const written = placeholder.exec(inserted)?.[0] ?? lastLine(inserted);
	const from = start + grown + inserted.lastIndexOf(written);
	const lines = new LineIndex(applyEdits(text, edits));
	return { range: lines.rangeOf({ start: from, end: from + written.length }), asks: asking >= 0 };
}

const placeholder = /\[[^[\]\r\n]+\]/;

/** The last line of a text that is not empty, without the space around it. */
function lastLine(text: string): string {
	return (
		text
			.trim()
			.split(/[\r\n]/)
			.at(-1)
			?.trim() ?? ''
	);
}
