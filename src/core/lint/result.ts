import type { Measure } from '../measure/measure.ts';
import type { Section, SectionKind, Story, StoryDocument } from '../story/model.ts';
import type { Pace } from '../story/pace.ts';
import { groupBy } from '../text/groupBy.ts';
import type { Span } from '../text/span.ts';
import type { BalanceLimits } from './balance.ts';
import type { LengthLimits } from './lengths.ts';
import type { Fix } from './rule.ts';
import type { Severity } from './severity.ts';

/** A rule's finding in a document. */
export interface Finding {
	/** The id of the rule. */
	readonly rule: string;
	/** The rule's page: a path in the repository, or a URL. */
	readonly docs: string;
	readonly severity: Severity;
	/** One sentence: what is wrong and what to do. */
	readonly message: string;
	/** Whole characters, and at least one if its line has any. */
	readonly span: Span;
	/** The story it concerns; null if it concerns the whole document. */
	readonly story: Story | null;
	readonly section: SectionKind | null;
	/** The best one first. Computed on first access, and tried out if necessary. */
	readonly fixes: readonly Fix[];
}

/** The findings about a story, in order. Those about the file as a whole count toward its first story. */
export function findingsOf(
	{ document, findings }: Pick<LintResult, 'document' | 'findings'>,
	story: Story,
): readonly Finding[] {
	let known = byStory.get(findings);
	if (!known) {
		known = groupBy(findings, (finding) => finding.story ?? document.stories[0]);
		byStory.set(findings, known);
	}
	return known.get(story) ?? [];
}

/** Grouped once, because whoever asks about one story asks about the others, too. */
const byStory = new WeakMap<readonly Finding[], Map<Story | undefined, Finding[]>>();

/**
 * Everything known about a linted text, as offsets into it. The public report, with lines and columns, is made from it
 * on output.
 */
export interface LintResult {
	readonly document: StoryDocument;
	/** In document order. */
	readonly findings: readonly Finding[];
	/** The pace at which the stories are told. */
	readonly pace: Pace;
	/** How long the stories may take to tell. */
	readonly limits: LengthLimits;
	/** How far from the recommended shares the stories may be; null if nobody asks for balance. */
	readonly balance: BalanceLimits | null;
	/** The measures of a section, in order; computed on first access. */
	measuresOf(section: Section): readonly Measure[];
}
