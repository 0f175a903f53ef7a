import type { TextEdit } from '../../core/text/edit.ts';
import type { LineIndex } from '../../core/text/lineIndex.ts';
import type { ReviewRange } from '../../protocol/review.ts';

/**
 * What someone writes over next once a fix is applied: the last line that it has put in, which holds the placeholder
 * of a new section.
 *
 * @param edits of one fix; at least one
 * @param before of the text before them
 */
export function placeToWrite(edits: readonly TextEdit[], before: LineIndex): ReviewRange {
	// Nothing before the first edit moves those behind it.
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
