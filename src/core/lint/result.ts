import type { Measure } from '../measure/measure.ts';
import type { Section, SectionKind, Story, StoryDocument } from '../story/model.ts';
import type { Span } from '../text/span.ts';
import type { Pace } from './config.ts';
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
	/** Whole characters, and at least one where its line has any. */
	readonly span: Span;
	/** The story it concerns; null for the document as a whole. */
	readonly story: Story | null;
	readonly section: SectionKind | null;
	/** The best one first; computed, and tried out if necessary, on first access. */
	readonly fixes: readonly Fix[];
}

/**
 * Everything known about a linted text, as offsets into it. The public report, with lines and columns, is made from it
 * where it is printed.
 */
export interface LintResult {
	readonly document: StoryDocument;
	/** In the order of the text. */
	readonly findings: readonly Finding[];
	/** The pace at which the stories are told. */
	readonly pace: Pace;
	/** The measures of a section, in order; computed on first access. */
	measuresOf(section: Section): readonly Measure[];
}
