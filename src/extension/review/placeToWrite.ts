import type { TextEdit } from '../../core/text/edit.ts';
import type { LineIndex } from '../../core/text/lineIndex.ts';
import type { ReviewRange } from '../../protocol/review.ts';

/**
 * The range to type over after a fix is applied: the last line that it inserted, which contains the placeholder of a
 * new section.
 *
 * @param edits of a single fix; at least one
 * @param before lines of the text before the edits
 */
export function placeToWrite(edits: readonly TextEdit[], before: LineIndex): ReviewRange {
	// Edits after the first one do not move it.
	const { start: offset, text } = edits.reduce((a, b) => (b.start < a.start ? b : a));
	const { line, column } = before.positionAt(offset);
	const lines = text.split(/\r\n|\r|\n/);
	const index = Math.max(
		0,
		lines.findLastIndex((each) => each.trim() !== ''),
	);
	const written = lines[index] ?? '';
	const start = (index === 0 ? column : 1) + written.length - written.trimStart().length;
	const at = line + index;
	return { line: at, column: start, endLine: at, endColumn: start + written.trim().length };
}
