import { type LintOptions, lint } from '../../../../src/core/lint/lint.ts';
import { toFileReport } from '../../../../src/core/report/fileReport.ts';
import type { FileReport } from '../../../../src/core/report/report.ts';

/** The public report of a text. */
export function reportOf(text: string, options: LintOptions = {}): FileReport {
	return toFileReport(lint(text, options), '');
}
