import { factsOf } from '../story/facts.ts';
import type { Story } from '../story/model.ts';
import { isActionInCode, isComplete, isSketch } from '../story/storyParts.ts';
import { lengthProblem } from './lengths.ts';
import type { ReadinessState } from './readinessStates.ts';
import { findingsOf, type LintResult } from './result.ts';
import { isSerious } from './severity.ts';

/** What a story lacks to be ready, whatever severity someone assigns to it. */
export type Lack = 'part' | 'placeholder' | 'figure' | 'too-short' | 'too-long';

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
	/** Whether an info or a hint says what it lacks most. */
	readonly isRemarked: boolean;
}

const lackOf: ReadonlyMap<string, Lack> = new Map([
	['placeholder-text', 'placeholder'],
	['unquantified-result', 'figure'],
]);

/**
 * The single definition of a ready story: every part is told and nothing waits to be filled in, the Result has a figure
 * or a reason for having none, it takes as long to tell as the rules about length ask for, whether or not they report
 * it, none of its findings is an error or a warning, and it is not a draft. A rule that is off requires nothing.
 * Findings about the file as a whole count toward its first story.
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
	const found = new Set(own.flatMap(({ rule }) => lackOf.get(rule) ?? []));
	const lacks: Lack[] = [
		...(isWhole ? [] : ['part' as const]),
		...[...lackOf.values()].filter((lack) => found.has(lack)),
		...(length ? [length] : []),
	];
	const { status } = factsOf(document, story);
	const isReady = serious === 0 && lacks.length === 0;
	const [worst] = lacks;
	return {
		state:
			status === 'draft' || status === 'retired'
				? status
				: length === 'too-short' && isSketch(story)
					? 'outline'
					: isReady
						? 'ready'
						: 'incomplete',
		findings: serious,
		errors: own.filter(({ severity }) => severity === 'error').length,
		remarks: own.length - serious,
		lacks,
		isRemarked: own.some(
			(finding) =>
				!isSerious(finding) &&
				(lackOf.get(finding.rule) ?? finding.rule) === worst &&
				!story.asides.some(({ nameSpan }) => nameSpan.start === finding.span.start),
		),
	};
}
