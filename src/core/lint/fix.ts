import type { Diagnostic, FileReport, ReportEdit } from '../report/report.ts';
import { applyEdits, EditSet, type TextEdit } from '../text/edit.ts';
import { LineIndex } from '../text/lineIndex.ts';
import { rules as allRules } from './rules.ts';

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

/** The rules whose fixes are questions to the author, which nobody wants to find in the text unasked. */
const asking: ReadonlySet<string> = new Set(allRules.filter(({ fixAsks }) => fixAsks).map(({ id }) => id));

/** Whether a finding has a fix that is applied where all are. */
export function isCorrected({ rule, fixes }: Diagnostic): boolean {
	return fixes.length > 0 && !asking.has(rule);
}

/** Fixes open the way for others, but not for many: a text that still changes after so many rounds is left as it is. */
const maxRounds = 20;

/** How many characters are checked in all while fixes are tried out: a large text gets fewer attempts than a small one. */
const maxCharacters = 10_000_000;

/**
 * Applies the first fix of every finding, round by round, until the text has no fix left; one that asks the author
 * something is left for the author to choose. Of two fixes that touch the
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
	return new Fixing(lint, rules).apply(text);
}

class Fixing {
	readonly #lint: (text: string) => FileReport;
	readonly #rules: { has(rule: string): boolean } | undefined;
	/** The findings whose fixes do not help, by their keys. */
	readonly #useless = new Set<string>();
	#charactersLeft = maxCharacters;

	constructor(lint: (text: string) => FileReport, rules: { has(rule: string): boolean } | undefined) {
		this.#lint = lint;
		this.#rules = rules;
	}

	apply(text: string): FixResult {
		/** The text with which every fix was last given a chance. */
		let triedWith = text;
		let result: FixResult = { text, fixes: 0, report: this.#lint(text) };
		for (let round = 0; round < maxRounds && this.#charactersLeft > 0; round++) {
			const candidates = this.#candidates(result);
			if (candidates.length === 0) {
				if (this.#useless.size === 0 || result.text === triedWith) {
					break;
				}
				// What did not help before others were applied may help now.
				this.#useless.clear();
				triedWith = result.text;
				continue;
			}
			const helpful = this.#helpful(candidates, result);
			const together =
				helpful.length > 1
					? this.#tryOut(
							helpful.flatMap(({ fixed }) => fixed),
							result,
						)
					: undefined;
			result = together?.result ?? helpful[0]?.result ?? result;
		}
		return result;
	}

	/** The fixes to try that can be applied together. */
	#candidates({ text, report }: FixResult): Candidate[] {
		const lines = new LineIndex(text);
		const taken = new EditSet();
		return report.diagnostics.flatMap((finding) => {
			const [fix] = finding.fixes;
			if (
				!fix ||
				asking.has(finding.rule) ||
				this.#rules?.has(finding.rule) === false ||
				this.#useless.has(keyOf(finding))
			) {
				return [];
			}
			const edits = fix.edits.map((edit) => toTextEdit(edit, lines));
			return taken.add(edits) ? [{ finding, edits }] : [];
		});
	}

	/** The largest groups of fixes that help, found by halving those that do not; a single one that does not is marked. */
	#helpful(candidates: readonly Candidate[], before: FixResult): Attempt[] {
		const attempt = this.#tryOut(candidates, before);
		if (attempt) {
			return [attempt];
		}
		if (this.#charactersLeft <= 0) {
			return [];
		}
		const [first] = candidates;
		if (first && candidates.length === 1) {
			this.#useless.add(keyOf(first.finding));
			return [];
		}
		const middle = candidates.length >> 1;
		return [candidates.slice(0, middle), candidates.slice(middle)].flatMap((half) => this.#helpful(half, before));
	}

	/** The text with fixes applied; undefined when a rule does not find as much less as was fixed. */
	#tryOut(candidates: readonly Candidate[], { text, fixes, report }: FixResult): Attempt | undefined {
		this.#charactersLeft -= text.length;
		const fixed = applyEdits(
			text,
			candidates.flatMap(({ edits }) => edits),
		);
		const after = this.#lint(fixed);
		const fixable = countByRule(report.diagnostics.filter(isCorrected));
		const left = countByRule(after.diagnostics.filter(isCorrected));
		for (const [rule, count] of countByRule(candidates.map(({ finding }) => finding))) {
			if ((left.get(rule) ?? 0) > (fixable.get(rule) ?? 0) - count) {
				return undefined;
			}
		}
		return { fixed: candidates, result: { text: fixed, fixes: fixes + candidates.length, report: after } };
	}
}

/** Fixes that help together, and what comes of them. */
interface Attempt {
	readonly fixed: readonly Candidate[];
	readonly result: FixResult;
}

function countByRule(findings: readonly Diagnostic[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { rule } of findings) {
		counts.set(rule, (counts.get(rule) ?? 0) + 1);
	}
	return counts;
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
