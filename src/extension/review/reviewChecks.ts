import type { Part } from '../../core/story/model.ts';
import type { PartReview, ReviewCheck, ReviewFinding, ReviewRange } from '../../protocol/review.ts';

/** A line of the checklist that rules decide. */
interface RuleCheck {
	readonly id: ReviewCheck['id'];
	readonly rules: readonly string[];
	/** Parts without which the rules have nothing to judge. */
	readonly needs: readonly Part[];
}

const ruleChecks: readonly RuleCheck[] = [
	{ id: 'parts', rules: ['missing-section', 'empty-section', 'placeholder-text'], needs: [] },
	{ id: 'order', rules: ['section-order', 'duplicate-section'], needs: [] },
	{ id: 'figure', rules: ['unquantified-result', 'vague-result'], needs: ['result'] },
	{ id: 'own', rules: ['we-in-action', 'hypothetical-action'], needs: ['action'] },
	{ id: 'balance', rules: ['unbalanced'], needs: ['situation', 'task', 'action', 'result'] },
	{ id: 'time', rules: ['too-short', 'too-long'], needs: [] },
	{ id: 'reflection', rules: ['no-reflection'], needs: [] },
];

/** What the checklist is made from. */
export interface ChecklistSource {
	readonly parts: readonly PartReview[];
	/** Every finding that concerns the story. */
	readonly findings: readonly ReviewFinding[];
	readonly questions: number;
	/** The `status` of the front matter. */
	readonly status: unknown;
	/** The place of the story. */
	readonly range: ReviewRange;
	isOff(rule: string): boolean;
}

/**
 * The list *ready to tell*. A line is met when none of its rules has a finding and the parts that they judge are
 * there; lines whose rules are all turned off are left out. The last lines are facts of the front matter.
 */
export function checklist({ parts, findings, questions, status, range, isOff }: ChecklistSource): ReviewCheck[] {
	const byRules = ruleChecks.flatMap((check): ReviewCheck[] => {
		const rules = check.rules.filter((rule) => !isOff(rule));
		if (rules.length === 0) {
			return [];
		}
		const finding = findings.find(({ rule }) => rules.includes(rule));
		const lacking = parts.find(
			(part) => part.state !== 'present' && part.parts.some((each) => check.needs.includes(each)),
		);
		return [
			{
				id: check.id,
				met: !finding && !lacking,
				rules,
				range: finding?.range ?? (lacking ? (lacking.range ?? range) : null),
			},
		];
	});
	const top = { line: 1, column: 1, endLine: 1, endColumn: 1 };
	const facts: ReviewCheck[] = [
		{ id: 'question', met: questions > 0, rules: [], range: questions > 0 ? null : top },
		...(status === undefined
			? []
			: [{ id: 'status' as const, met: status !== 'draft', rules: [], range: status === 'draft' ? top : null }]),
	];
	return [...byRules, ...facts];
}
