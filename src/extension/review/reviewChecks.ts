import { checklistLines, checklist as partsNeeded, pitchLines } from '../../core/lint/checklist.ts';
import type { Readiness } from '../../core/lint/readiness.ts';
import { rules as allRules } from '../../core/lint/rules.ts';
import type { SectionKind } from '../../core/story/model.ts';
import type { PartReview, ReviewCheck, ReviewFinding, ReviewRange } from '../../protocol/review.ts';

/** The input of the checklist. */
export interface ChecklistSource {
	readonly parts: readonly PartReview[];
	/** All findings that concern the story. */
	readonly findings: readonly ReviewFinding[];
	readonly questions: number;
	/** Whether the story is a pitch, which has a shorter checklist. */
	readonly isPitch: boolean;
	/** The `status` among its facts. */
	readonly status: string | null;
	/** What keeps it from being ready, whether or not a rule reports it. */
	readonly lacks: Readiness['lacks'];
	/** The range of the story. */
	readonly range: ReviewRange;
	isOff(rule: string): boolean;
}

/**
 * The checklist *ready to tell*. An item is met if none of its rules has a finding and the parts it covers are present;
 * items whose rules are all turned off are left out. The last items are what else is known about it.
 */
export function checklist(source: ChecklistSource): ReviewCheck[] {
	const { parts, findings, questions, isPitch, status, lacks, range, isOff } = source;
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
		if (id === 'reflection' && !finding && !parts.some((part) => part.parts.includes('reflection'))) {
			return [];
		}
		// Whether the parts of a few sentences are in balance cannot be told.
		const isShort = lacks.includes('too-short');
		const isMissed =
			(id === 'time' && (isShort || lacks.includes('too-long'))) ||
			(id === 'balance' && isShort) ||
			// Of a Result that waits for its figure, no rule says that it has none.
			(id === 'figure' && lacks.includes('placeholder') && !result?.measures.length);
		return [
			{
				id,
				met: !finding && !lacking && !isMissed,
				rules,
				range: finding?.range ?? (lacking ? (lacking.range ?? range) : isMissed ? range : null),
			},
		];
	});
	const top = { line: 1, column: 1, endLine: 1, endColumn: 1 };
	const isPutAside = status === 'draft' || status === 'retired';
	const facts: ReviewCheck[] = [
		{ id: 'question', met: questions > 0, rules: [], range: questions > 0 ? null : top },
		...(status === null
			? []
			: [{ id: 'status' as const, met: !isPutAside, rules: [], range: isPutAside && lacks.length > 0 ? top : null }]),
	];
	return [...byRules, ...facts];
}
