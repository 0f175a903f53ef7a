import type { FileReport, Range, ReportEdit } from '../../core/report/report.ts';

/**
 * The edits of the first fix of every finding; a fix that touches what an earlier one touches is left for the next
 * time, since it was made for a text that is then another one.
 */
export function composeFixes(report: FileReport): ReportEdit[] {
	const chosen: ReportEdit[] = [];
	for (const { fixes } of report.diagnostics) {
		const edits = fixes[0]?.edits ?? [];
		if (!edits.some((edit) => chosen.some((other) => touches(edit, other)))) {
			chosen.push(...edits);
		}
	}
	return chosen;
}

function touches(a: Range, b: Range): boolean {
	return !isBefore(a.endLine, a.endColumn, b.line, b.column) && !isBefore(b.endLine, b.endColumn, a.line, a.column);
}

function isBefore(line: number, column: number, otherLine: number, otherColumn: number): boolean {
	return line < otherLine || (line === otherLine && column < otherColumn);
}
