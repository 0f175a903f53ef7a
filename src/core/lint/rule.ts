import type { GenericSchema, InferOutput } from 'valibot';
import type { Measure } from '../measure/measure.ts';
import type { Section, SectionKind, Story, StoryDocument } from '../story/model.ts';
import type { Pace } from '../story/pace.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { Say } from '../text/translation.ts';
import type { ChecklistLine } from './checklist.ts';
import type { DisableProblem } from './disableComments.ts';
import type { LengthLimits } from './lengths.ts';
import type { Severity } from './severity.ts';

/** A change that resolves a finding; applied as a whole or not at all. */
export interface Fix {
	/** What the fix does, in the imperative: `Add a Result section`. */
	readonly title: string;
	readonly edits: readonly TextEdit[];
}

/** A rule's finding, without what all of the rule's findings have in common. */
export interface RuleFinding {
	readonly span: Span;
	/** One sentence: what is wrong and what to do. */
	readonly message: string;
	/** The story it concerns; absent if it concerns the whole document. */
	readonly story?: Story;
	readonly section?: SectionKind;
	/** For a finding that is less serious than the rule's others; a configured severity replaces both. */
	readonly severity?: Severity;
	/** Makes the fixes, the best one first, with null for any that cannot be made. Called on first access. */
	readonly fixes?: () => readonly (Fix | null)[];
}

/** The ids that front matter may name; absent if no guide is available. */
export interface KnownIds {
	readonly questions: ReadonlySet<string>;
	readonly competencies: ReadonlySet<string>;
	/** The questions whose answer is a pitch; none if absent. */
	readonly pitches?: ReadonlySet<string>;
}

export interface RuleContext<Options> {
	readonly document: StoryDocument;
	readonly options: Options;
	readonly pace: Pace;
	/** How long the stories may take to tell. */
	readonly limits: LengthLimits;
	readonly knownIds: KnownIds | undefined;
	/** The measures of a section, in order; computed once. */
	measuresOf(section: Section): readonly Measure[];
	/** Whether a rule before this one has found something in a story, so that one message is enough for both. */
	hasFinding(rule: string, story: Story): boolean;
	/** What is wrong with the disable comments, insofar as the rules before this one reveal it. */
	disableProblems(): readonly DisableProblem[];
	/** Returns messages and titles of fixes in the user's language, as whole sentences. */
	readonly say: Say;
	report(finding: RuleFinding): void;
}

/** One check. A rule lives in the file named after its id, and has a page `docs/rules/<id>.md` and a test. */
export interface Rule<Schema extends GenericSchema = GenericSchema> {
	readonly id: string;
	/** One line for listings, without a period. */
	readonly description: string;
	/** The URL of its page; for a built-in rule, `docs/rules/<id>.md` in the repository. */
	readonly docs?: string;
	/** `off` for a rule that has to be turned on explicitly. */
	readonly severity: Severity | 'off';
	/** The item on the review's *ready to tell* checklist that a finding leaves unchecked, or null. */
	readonly checklist: ChecklistLine | null;
	/** For a rule that examines the findings of the others. */
	readonly runsLast?: true;
	/** For a rule whose fix asks the author a question: it is offered, but *Fix all* skips it. */
	readonly fixAsks?: true;
	/** A strict object schema whose keys are all optional and have defaults. */
	readonly options: Schema;
	check(context: RuleContext<InferOutput<Schema>>): void;
}

/** The location of a rule's page: a path in the repository, or a URL. */
export function docsOf({ id, docs }: Pick<Rule, 'id' | 'docs'>): string {
	return docs ?? `docs/rules/${id}.md`;
}

/** Infers the types of a rule; the identity function at run time. */
export function defineRule<const Schema extends GenericSchema>(rule: Rule<Schema>): Rule<Schema> {
	return rule;
}
