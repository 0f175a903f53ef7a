import type { PitchPart, SectionKind } from '../parts.ts';
import type { Language, Phrases } from './language.ts';

/** What went wrong in a story that should also say what was learned. */
export type HardTopic = 'failure' | 'mistake' | 'conflict';

/** A language of which more than labels is known: what depends on the language in which a story or answer is told. */
export interface StoryLanguage extends Language {
	/**
	 * Words that hardly any paragraph lacks, used to recognize the language of an answer; none for a language with its
	 * own script.
	 */
	readonly common: readonly string[];
	/**
	 * Filled pauses, discourse markers and intensifiers used in place of a figure, in lowercase. Words that are
	 * ordinary in most sentences are left out.
	 */
	readonly fillers: readonly string[];
	/** Words that weaken the words next to them, in lowercase. */
	readonly hedges: readonly string[];
	/** Longer words that contain a filler or hedge without being one, for languages without spaces between words. */
	readonly plain?: readonly string[];
	/** The pronouns, as messages quote them. */
	readonly pronouns: { readonly i: string; readonly we: string };
	/** Every word by which authors refer to themselves, including verbs that need no pronoun. Global. */
	readonly i: RegExp;
	/** The one that begins to tell what the author did, if not every one does. */
	readonly sayingI?: RegExp;
	/** Every "we". Global. */
	readonly we: RegExp;
	/** A sentence that tells a step the author took without mentioning the author: `Wrote a planner`. */
	readonly impliedI: RegExp;
	/** What someone says or thinks, in which "we" does not include the author. Global. */
	readonly reported?: RegExp;
	/**
	 * Words used in place of the figure that a Result should have, and what gives them another meaning before or after
	 * them.
	 */
	readonly vague: { readonly words: readonly string[]; readonly before: RegExp; readonly after: RegExp };
	/** The question to ask if a part is still to be written. */
	readonly prompts: Readonly<Record<SectionKind, string>>;
	/** The question to ask if a Result has no figure; absent in English, whose questions pick up its words. */
	readonly figurePrompt?: string;
	/** How a sentence tells a plan or a habit instead of a step; its first group is what a message quotes. */
	readonly plan: RegExp;
	/** What every text with such a sentence contains, for a quick test. */
	readonly planWords: RegExp;
	/** What marks a sentence that tells a step the author took. */
	readonly did: RegExp;
	/** How to tell a step, as messages quote it. */
	readonly step: string;
	/** Title words about the author's own failure or mistake, or about a conflict between people. */
	readonly topics: Readonly<Record<HardTopic, RegExp>>;
	/** What shows that something was learned. */
	readonly learned: RegExp;
	/** The labels for the parts of a pitch; the first phrase is the one that gets written. */
	readonly pitch: Readonly<Record<PitchPart, Phrases>>;
}

/** Matches nothing. */
export const never = /(?!)/g;
