import type { FileReport, ReportEdit } from '../report/report.ts';
import { applyEdits, editsConflict, type TextEdit } from '../text/edit.ts';
import { LineIndex } from '../text/lineIndex.ts';

/** What came of fixing a text. */
export interface FixResult {
	readonly text: string;
	/** How many fixes were applied. */
	readonly fixes: number;
	/** The report of the text as it is now. */
	readonly report: FileReport;
}

/** Fixes open the way for others, but not for many: a text that still changes after so many rounds is left as it is. */
const maxRounds = 10;

/**
 * Applies the first fix of every finding, round by round, until the text has no fix left. Of two fixes that touch the
 * same place, the later one waits for the next round and is made for the text as it is then.
 *
 * @param lint gives the report of a text
 * @param rules the rules whose fixes are applied; every one when absent
 */
export function applyFixes(
	text: string,
	lint: (text: string) => FileReport,
	rules?: { has(rule: string): boolean },
): FixResult {
	let fixed = text;
	let fixes = 0;
	let report = lint(fixed);
	for (let round = 0; round < maxRounds; round++) {
		const chosen = compatibleFixes(report, new LineIndex(fixed), rules);
		if (chosen.length === 0) {
			break;
		}
		fixed = applyEdits(fixed, chosen.flat());
		fixes += chosen.length;
		report = lint(fixed);
	}
	return { text: fixed, fixes, report };
}

/** The edits of the fixes that can be applied together, one list a fix. */
function compatibleFixes(
	{ diagnostics }: FileReport,
	lines: LineIndex,
	rules: { has(rule: string): boolean } | undefined,
): TextEdit[][] {
	const chosen: TextEdit[][] = [];
	for (const { rule, fixes } of diagnostics) {
		const [fix] = fixes;
		if (fix && (rules === undefined || rules.has(rule))) {
			const edits = fix.edits.map((edit) => toTextEdit(edit, lines));
			if (!chosen.some((others) => editsConflict(others, edits))) {
				chosen.push(edits);
			}
		}
	}
	return chosen;
}

function toTextEdit({ line, column, endLine, endColumn, text }: ReportEdit, lines: LineIndex): TextEdit {
	return {
		start: lines.offsetAt({ line, column }),
		end: lines.offsetAt({ line: endLine, column: endColumn }),
		text,
	};
}
