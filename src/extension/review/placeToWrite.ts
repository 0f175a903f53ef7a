import type { ReportEdit } from '../../core/report/report.ts';
import type { ReviewRange } from '../../protocol/review.ts';

/**
 * What somebody writes over next once a fix is applied: the last line that it has put in, which holds the placeholder
 * of a new section.
 *
 * @param edits of one fix; at least one
 */
export function placeToWrite(edits: readonly ReportEdit[]): ReviewRange {
	// Nothing before the first edit moves those behind it.
	const { line, column, text } = edits.reduce((a, b) =>
		b.line < a.line || (b.line === a.line && b.column < a.column) ? b : a,
	);
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
