import type { Diagnostic, FileReport, ReportEdit } from '../report/report.ts';
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

/** The first fix of a finding. */
interface Candidate {
	readonly finding: Diagnostic;
	readonly edits: readonly TextEdit[];
}

/** Fixes open the way for others, but not for many: a text that still changes after so many rounds is left as it is. */
const maxRounds = 20;

/** How many fixes of a round are tried one by one, each with a report of its own, when they do not help together. */
const maxTrials = 50;

/**
 * Applies the first fix of every finding, round by round, until the text has no fix left. Of two fixes that touch the
 * same place, the later one waits for the next round and is made for the text as it is then. A fix after which its
 * finding is still there has not helped and is not applied.
 *
 * @param lint gives the report of a text
 * @param rules the rules whose fixes are applied; every one when absent
 */
export function applyFixes(
	text: string,
	lint: (text: string) => FileReport,
	rules?: { has(rule: string): boolean },
): FixResult {
	const useless = new Set<string>();
	/** The text with which every fix was last given a chance. */
	let triedWith = text;
	let result: FixResult = { text, fixes: 0, report: lint(text) };
	for (let round = 0; round < maxRounds; round++) {
		const usable = result.report.diagnostics.filter(
			(finding) => (rules?.has(finding.rule) ?? true) && !useless.has(keyOf(finding)),
		);
		const candidates = compatible(usable, new LineIndex(result.text));
		if (candidates.length === 0) {
			if (useless.size === 0 || result.text === triedWith) {
				break;
			}
			// What did not help before others were applied may help now.
			useless.clear();
			triedWith = result.text;
			continue;
		}
		const next = tryOut(candidates, result, lint);
		if (next) {
			result = next;
			continue;
		}
		const alone = candidates
			.slice(0, maxTrials)
			.map((candidate) => ({ candidate, next: tryOut([candidate], result, lint) }));
		for (const { candidate, next } of alone) {
			if (!next) {
				useless.add(keyOf(candidate.finding));
			}
		}
		result = alone.find(({ next }) => next)?.next ?? result;
	}
	return result;
}

/** The first fixes of findings that can be applied together. */
function compatible(findings: readonly Diagnostic[], lines: LineIndex): Candidate[] {
	const candidates: Candidate[] = [];
	for (const finding of findings) {
		const [fix] = finding.fixes;
		const edits = fix?.edits.map((edit) => toTextEdit(edit, lines)) ?? [];
		if (fix && !candidates.some((other) => editsConflict(other.edits, edits))) {
			candidates.push({ finding, edits });
		}
	}
	return candidates;
}

/** The text with fixes applied; null when a rule does not find as much less as was fixed. */
function tryOut(
	candidates: readonly Candidate[],
	{ text, fixes, report }: FixResult,
	lint: (text: string) => FileReport,
): FixResult | null {
	const fixed = applyEdits(
		text,
		candidates.flatMap(({ edits }) => edits),
	);
	const after = lint(fixed);
	const fixedRules = candidates.map(({ finding }) => finding.rule);
	const helped = fixedRules.every((rule) => {
		const count = fixedRules.filter((other) => other === rule).length;
		return fixableOf(rule, after) <= fixableOf(rule, report) - count;
	});
	return helped ? { text: fixed, fixes: fixes + candidates.length, report: after } : null;
}

function fixableOf(rule: string, { diagnostics }: FileReport): number {
	return diagnostics.filter((finding) => finding.rule === rule && finding.fixes.length > 0).length;
}

/** Tells a finding again after other places of the text have changed. */
function keyOf({ rule, story, section, message, fixes }: Diagnostic): string {
	return JSON.stringify([rule, story, section, message, fixes[0]?.title]);
}

function toTextEdit({ line, column, endLine, endColumn, text }: ReportEdit, lines: LineIndex): TextEdit {
	return {
		start: lines.offsetAt({ line, column }),
		end: lines.offsetAt({ line: endLine, column: endColumn }),
		text,
	};
}
