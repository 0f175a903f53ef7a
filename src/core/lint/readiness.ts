import { factsOf } from '../story/facts.ts';
import type { Story } from '../story/model.ts';
import { isActionInCode, isComplete, isSketch } from '../story/storyParts.ts';
import type { ChecklistLine } from './checklist.ts';
import { lengthProblem } from './lengths.ts';
import type { ReadinessState } from './readinessStates.ts';
import { findingsOf, type LintResult } from './result.ts';
import { isSerious } from './severity.ts';

/** What a story may lack to be ready, the worst first, each with the line of the checklist that it leaves open. */
export const lackLines = {
	part: 'parts',
	placeholder: 'parts',
	figure: 'figure',
	'too-short': 'time',
	'too-long': 'time',
	own: 'own',
	vague: 'figure',
	balance: 'balance',
	order: 'order',
	reflection: 'reflection',
} as const satisfies Record<string, ChecklistLine>;

/** What a story lacks to be ready, whatever severity someone assigns to it. */
export type Lack = keyof typeof lackLines;

/** How ready a story is to be told in an interview. */
export interface Readiness {
	/**
	 * `draft` and `retired` come from its facts; a retired story is no longer told. An `outline` has every part in a few
	 * words each, which are not enough to be told.
	 */
	readonly state: ReadinessState;
	/** Errors and warnings. */
	readonly findings: number;
	/** How many of the findings are errors. */
	readonly errors: number;
	/** Infos and hints. */
	readonly remarks: number;
	/** The worst first. */
	readonly lacks: readonly Lack[];
	/** Whether nothing but its status keeps it from being ready. */
	readonly isTellable: boolean;
	/** Whether an info or a hint says what it lacks most. */
	readonly isRemarked: boolean;
}

/** What the rules of the checklist find; a part that is missing and the length are measured. */
const lackOf: ReadonlyMap<string, Lack> = new Map([
	['placeholder-text', 'placeholder'],
	['unquantified-result', 'figure'],
	['hypothetical-action', 'own'],
	['we-in-action', 'own'],
	['vague-result', 'vague'],
	['unbalanced', 'balance'],
	['duplicate-section', 'order'],
	['section-order', 'order'],
	['no-reflection', 'reflection'],
]);

/**
 * The single definition of a ready story, which is that of the checklist: every part is told and nothing waits to be
 * filled in, it takes as long to tell as the rules about length ask for, whether or not they report it, no rule of the
 * checklist has a finding, however mild, no other finding is an error or a warning, and it is not a draft. A rule that
 * is off requires nothing. Findings about the file as a whole count toward its first story.
 */
export function readinessOf(
	result: Pick<LintResult, 'document' | 'findings' | 'pace' | 'limits'>,
	story: Story,
): Readiness {
	const { document, pace, limits } = result;
	const own = findingsOf(result, story);
	const serious = own.filter(isSerious).length;
	const isWhole = isComplete(story);
	const length = isWhole && !isActionInCode(story) ? lengthProblem(story, pace, limits) : null;
	const found = new Set([
		...own.flatMap(({ rule }) => lackOf.get(rule) ?? []),
		...(isWhole ? [] : ['part' as const]),
		...(length ? [length] : []),
	]);
	const lacks = (Object.keys(lackLines) as Lack[]).filter((lack) => found.has(lack));
	const { status } = factsOf(document, story);
	const isTellable = serious === 0 && lacks.length === 0;
	const [worst] = lacks;
	return {
		state:
			status === 'draft' || status === 'retired'
				? status
				: length === 'too-short' && isSketch(story)
					? 'outline'
					: isTellable
						? 'ready'
						: 'incomplete',
		findings: serious,
		errors: own.filter(({ severity }) => severity === 'error').length,
		remarks: own.length - serious,
		lacks,
		isTellable,
		isRemarked: own.some(
			(finding) =>
				!isSerious(finding) &&
				(lackOf.get(finding.rule) ?? finding.rule) === worst &&
				!story.asides.some(({ nameSpan }) => nameSpan.start === finding.span.start),
		),
	};
}
