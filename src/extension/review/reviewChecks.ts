import { checklistLines, checklist as partsNeeded, pitchLines } from '../../core/lint/checklist.ts';
import { lackLines, type Readiness } from '../../core/lint/readiness.ts';
import { rules as allRules } from '../../core/lint/rules.ts';
import type { SectionKind } from '../../core/story/model.ts';
import type { PartReview, ReviewCheck, ReviewFinding, ReviewRange } from '../../protocol/review.ts';

/** The input of the checklist. */
export interface ChecklistSource {
	readonly parts: readonly PartReview[];
	/** All findings that concern the story. */
	readonly findings: readonly ReviewFinding[];
	/** What is out of balance; null if that cannot be told. */
	readonly imbalances: readonly unknown[] | null;
	/** Whether the story is a pitch, which has a shorter checklist. */
	readonly isPitch: boolean;
	/** The `status` among its facts. */
	readonly status: string | null;
	readonly readiness: Readiness;
	/** The range of the story. */
	readonly range: ReviewRange;
	isOff(rule: string): boolean;
}

/**
 * The checklist *ready to tell*, which shows line by line what readiness is decided by. An item is met if the story lacks
 * nothing of it and the parts it covers are present; items whose rules are all turned off, or about which nothing can be
 * told, are left out.
 */
export function checklist(source: ChecklistSource): ReviewCheck[] {
	const { parts, findings, imbalances, isPitch, status, readiness, range, isOff } = source;
	const { lacks, isTellable } = readiness;
	const lines = isPitch ? pitchLines : checklistLines;
	const result = parts.find((part) => part.parts.includes('result'));
	const byRules = lines.flatMap((id): ReviewCheck[] => {
		const rules = allRules
			.filter(({ checklist, ...rule }) => checklist === id && !isOff(rule.id))
			.map((rule) => rule.id);
		if (rules.length === 0) {
			return [];
		}
		const finding = findings.find(({ rule }) => rules.includes(rule));
		const needed: readonly SectionKind[] = partsNeeded[id];
		const lacking = parts.find((part) => part.state !== 'present' && part.parts.some((each) => needed.includes(each)));
		if (
			(id === 'reflection' && !finding && !parts.some((part) => part.parts.includes('reflection'))) ||
			(id === 'balance' && !lacking && imbalances === null)
		) {
			return [];
		}
		const isMissed =
			lacks.some((lack) => lackLines[lack] === id) ||
			// No rule says that the few sentences of a short story are out of balance.
			(id === 'balance' && lacks.includes('too-short') && imbalances?.length) ||
			// Of a Result that waits for its figure, no rule says that it has none.
			(id === 'figure' && lacks.includes('placeholder') && !result?.measures.length);
		const met = !lacking && !isMissed;
		return [{ id, met, rules, range: met ? null : (finding?.range ?? lacking?.range ?? range) }];
	});
	const isPutAside = status === 'draft' || status === 'retired';
	const top = { line: 1, column: 1, endLine: 1, endColumn: 1 };
	const facts: ReviewCheck[] =
		status === null
			? []
			: [{ id: 'status', met: !isPutAside, rules: [], range: isPutAside && !isTellable ? top : null }];
	return [...byRules, ...facts];
}
