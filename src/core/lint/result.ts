import type { Measure } from '../measure/measure.ts';
import type { Section, SectionKind, Story, StoryDocument } from '../story/model.ts';
import type { Span } from '../text/span.ts';
import type { Pace } from './config.ts';
import type { Fix } from './rule.ts';
import type { Severity } from './severity.ts';

/** What a rule has found in a document. */
export interface Finding {
	/** The id of the rule. */
	readonly rule: string;
	/** The page of the rule: a path in the repository, or an address. */
	readonly docs: string;
	readonly severity: Severity;
	/** One sentence: what is wrong and what to do. */
	readonly message: string;
	/** Whole characters, and at least one where its line has any. */
	readonly span: Span;
	/** The story that is concerned; null for the document as a whole. */
	readonly story: Story | null;
	readonly section: SectionKind | null;
	/** The best one first; made, and tried out where need be, when first asked for. */
	readonly fixes: readonly Fix[];
}

/**
 * Everything that is known about a text that was linted, as places in the text. The public report with its lines and
 * columns is made from it where it is printed.
 */
export interface LintResult {
	readonly document: StoryDocument;
	/** In the order of the text. */
	readonly findings: readonly Finding[];
	/** The pace at which the stories are told. */
	readonly pace: Pace;
	/** The measures of a section, in order; looked for when first asked for. */
	measuresOf(section: Section): readonly Measure[];
}
