import type { Measure } from '../measure/measure.ts';
import type { Section, SectionKind, Story, StoryDocument } from '../story/model.ts';
import type { Pace } from '../story/pace.ts';
import type { Span } from '../text/span.ts';
import type { Fix } from './rule.ts';
import type { Severity } from './severity.ts';

/** A custom rule's finding in a story. */
export interface CustomFinding {
	/** One sentence: what is wrong and what to do. */
	readonly message: string;
	/** Where in the document's text; the story's title if absent. */
	readonly span?: Span;
	readonly section?: SectionKind;
	/** The best one first; `--fix` applies it if it resolves the finding. */
	readonly fixes?: readonly Fix[];
}

/** What a custom rule receives along with a story. */
export interface CustomContext {
	/** The text, its lines, its front matter and everything else that was read from it. */
	readonly document: StoryDocument;
	readonly pace: Pace;
	/** The text of a section, without label, comments and fenced code; markup is kept. */
	textOf(section: Section): string;
	/** Where a pattern matches in the text of a section, in order. */
	find(section: Section, pattern: RegExp): Span[];
	/** The measures of a section, in order. */
	measuresOf(section: Section): readonly Measure[];
}

/** A custom rule, for the command line; described in docs/custom-rules.md. */
export interface CustomRule {
	/** Begins with `custom-`; lowercase letters, digits and hyphens. */
	readonly id: `custom-${string}`;
	readonly severity: Severity | 'off';
	/** One line for listings, without a period. */
	readonly description: string;
	/** The URL of a page about the rule. */
	readonly docs?: string;
	/** Returns what is wrong with a story; an empty list if nothing is wrong. */
	check(story: Story, context: CustomContext): readonly CustomFinding[];
}
