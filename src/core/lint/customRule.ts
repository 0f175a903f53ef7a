import type { Measure } from '../measure/measure.ts';
import type { Section, SectionKind, Story, StoryDocument } from '../story/model.ts';
import type { Span } from '../text/span.ts';
import type { Pace } from './config.ts';
import type { Fix } from './rule.ts';
import type { Severity } from './severity.ts';

/**
 * Whether an id is that of a custom rule, which configurations and comments may name where it is not loaded, too. Its
 * prefix keeps it apart from the built-in rules of any version.
 */
export function isCustomId(id: string): boolean {
	return id.startsWith('custom-');
}

/** What a custom rule found in a story. */
export interface CustomFinding {
	/** One sentence: what is wrong and what to do. */
	readonly message: string;
	/** Where, in the text of the document; the story's title when absent. */
	readonly span?: Span;
	readonly section?: SectionKind;
	/** The best one first; `--fix` applies it as long as the finding goes away with it. */
	readonly fixes?: readonly Fix[];
}

/** What a custom rule is given beside a story. */
export interface CustomContext {
	/** The text, its lines, its front matter and everything else that was read in it. */
	readonly document: StoryDocument;
	readonly pace: Pace;
	/** The text of a section, without label, comments and fenced code; markup is left in it. */
	textOf(section: Section): string;
	/** Where a pattern matches in the text of a section, in order. */
	find(section: Section, pattern: RegExp): Span[];
	/** The measures of a section, in order. */
	measuresOf(section: Section): readonly Measure[];
}

/** A rule of somebody's own, for the command line; described in docs/custom-rules.md. */
export interface CustomRule {
	/** Begins with `custom-`; small letters, digits and hyphens. */
	readonly id: `custom-${string}`;
	readonly severity: Severity | 'off';
	/** One line for listings, without a full stop. */
	readonly description: string;
	/** The address of a page about the rule. */
	readonly docs?: string;
	/** Gives what is wrong with a story; an empty list for nothing. */
	check(story: Story, context: CustomContext): readonly CustomFinding[];
}
