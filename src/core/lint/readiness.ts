import { factsOf } from '../story/facts.ts';
import type { Story } from '../story/model.ts';
import { isComplete } from '../story/storyParts.ts';
import type { ReadinessState } from './readinessStates.ts';
import { type Finding, findingsOf, type LintResult } from './result.ts';
import { isSerious } from './severity.ts';

/** What a story lacks to be ready, whatever severity someone assigns to it. */
export type Lack = 'part' | 'figure' | 'too-short' | 'too-long';

/** How ready a story is to be told in an interview. */
export interface Readiness {
	/** `draft` and `retired` come from its front matter; a retired story is no longer told. */
	readonly state: ReadinessState;
	/** Errors and warnings. */
	readonly findings: number;
	/** How many of the findings are errors. */
	readonly errors: number;
	/** Infos and hints. */
	readonly remarks: number;
	readonly lacks: readonly Lack[];
}

const lackOf: ReadonlyMap<string, Lack> = new Map([
	['unquantified-result', 'figure'],
	['too-short', 'too-short'],
	['too-long', 'too-long'],
]);

/**
 * The single definition of a ready story: every part is told, the Result has a figure or a reason for having none, the
 * length is within the limits of the rules, none of its findings is an error or a warning, and it is not a draft. A
 * rule that is off requires nothing. Findings about the file as a whole count toward its first story.
 */
export function readinessOf(result: Pick<LintResult, 'document' | 'findings'>, story: Story): Readiness {
	const own = findingsOf(result, story);
	const serious = own.filter(isSerious).length;
	// A version that is too long does not keep the story itself from being told.
	const versions = new Set(story.asides.map(({ nameSpan }) => nameSpan.start));
	const isOfVersion = ({ span }: Finding) => versions.has(span.start);
	const lacks = new Set(own.flatMap((finding) => (isOfVersion(finding) ? [] : (lackOf.get(finding.rule) ?? []))));
	if (!isComplete(story)) {
		lacks.add('part');
	}
	const isReady = serious === 0 && lacks.size === 0;
	const { status } = factsOf(result.document, story);
	return {
		state: status === 'draft' || status === 'retired' ? status : isReady ? 'ready' : 'incomplete',
		findings: serious,
		errors: own.filter(({ severity }) => severity === 'error').length,
		remarks: own.length - serious,
		lacks: [...lacks],
	};
}
