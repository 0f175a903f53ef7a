import type { GenericSchema, InferOutput } from 'valibot';
import type { Measure } from '../measure/measure.ts';
import type { Section, SectionKind, Story, StoryDocument } from '../story/model.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { ChecklistLine } from './checklist.ts';
import type { Pace } from './config.ts';
import type { DisableProblem } from './disableComments.ts';
import type { Severity } from './severity.ts';

/** A change that takes a finding away; applied as a whole or not at all. */
export interface Fix {
	/** What the fix does, in the imperative: `Add a Result section`. */
	readonly title: string;
	readonly edits: readonly TextEdit[];
}

/** What a rule found, before what is the same for all of its findings is added. */
export interface RuleFinding {
	readonly span: Span;
	/** One sentence: what is wrong and what to do. */
	readonly message: string;
	/** The story that is concerned; absent for the document as a whole. */
	readonly story?: Story;
	readonly section?: SectionKind;
	/** Makes the fixes, the best one first; null for one that there is not. Called when somebody asks for them. */
	readonly fixes?: () => readonly (Fix | null)[];
}

/** The ids that front matter may name; absent where no guide is at hand. */
export interface KnownIds {
	readonly questions: ReadonlySet<string>;
	readonly competencies: ReadonlySet<string>;
	/** The questions whose answer is a pitch; none when absent. */
	readonly pitches?: ReadonlySet<string>;
}

export interface RuleContext<Options> {
	readonly document: StoryDocument;
	readonly options: Options;
	readonly pace: Pace;
	readonly knownIds: KnownIds | undefined;
	/** The measures of a section, in order; computed once. */
	measuresOf(section: Section): readonly Measure[];
	/** What is wrong with the disable comments, as far as the rules before this one show it. */
	disableProblems(): readonly DisableProblem[];
	report(finding: RuleFinding): void;
}

/** One check. A rule lives in the file named after its id, and has a page `docs/rules/<id>.md` and a test. */
export interface Rule<Schema extends GenericSchema = GenericSchema> {
	readonly id: string;
	/** One line for listings, without a full stop. */
	readonly description: string;
	/** The address of its page; of a built-in rule, `docs/rules/<id>.md` in the repository. */
	readonly docs?: string;
	/** `off` for a rule that somebody has to ask for. */
	readonly severity: Severity | 'off';
	/** The line of the review's list *ready to tell* that a finding leaves open; null for none. */
	readonly checklist: ChecklistLine | null;
	/** For a rule that judges what the others found. */
	readonly runsLast?: true;
	/** For a rule whose fix asks the author something: it is offered, and left out where every fix is applied. */
	readonly fixAsks?: true;
	/** A strict object schema in which every key is optional with a default. */
	readonly options: Schema;
	check(context: RuleContext<InferOutput<Schema>>): void;
}

/** Where the page of a rule is: a path in the repository, or an address. */
export function docsOf({ id, docs }: Pick<Rule, 'id' | 'docs'>): string {
	return docs ?? `docs/rules/${id}.md`;
}

/** Gives a rule its types; the identity at run time. */
export function defineRule<const Schema extends GenericSchema>(rule: Rule<Schema>): Rule<Schema> {
	return rule;
}
