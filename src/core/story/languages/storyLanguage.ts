import type { LabelLanguage } from '../labelWords.ts';
import type { PitchPart, SectionKind } from '../model.ts';

/** What went wrong in a story that should say what was learned. */
export type HardTopic = 'failure' | 'mistake' | 'conflict';

/** What depends on the language in which a story or an answer is told. To add a language, add a file and list it. */
export interface StoryLanguage {
	/** Its primary tag after BCP 47: `de`. */
	readonly tag: LabelLanguage;
	/** Words that hardly a paragraph does without, by which an answer is recognized; none for a script of its own. */
	readonly common: readonly string[];
	/**
	 * Filled pauses, discourse markers and intensifiers that stand where a figure should, in lower case. Words that are
	 * plain words in most sentences are left out.
	 */
	readonly fillers: readonly string[];
	/** Words that make smaller what they stand beside, in lower case. */
	readonly hedges: readonly string[];
	/** Longer words, neither fillers nor hedges, in which one is found where nothing parts the words. */
	readonly plain?: readonly string[];
	/** The pronouns, as a message quotes them. */
	readonly pronouns: { readonly i: string; readonly we: string };
	/** Every word by which the author speaks of himself or herself, verbs included where they have no pronoun. Global. */
	readonly i: RegExp;
	/** How the author says "I", and so begins to speak of what he or she did. */
	readonly sayingI: RegExp;
	/** Every "we". Global. */
	readonly we: RegExp;
	/** A sentence that tells a step of the author's without naming the author: `Wrote a planner`. */
	readonly impliedI: RegExp;
	/** What someone says or thinks, whose "we" is not the author's. Global. */
	readonly reported?: RegExp;
	/** Words that stand where a Result should have a figure, and what before or after one makes something else of it. */
	readonly vague: { readonly words: readonly string[]; readonly before: RegExp; readonly after: RegExp };
	/** What is asked where a part is still to be written. */
	readonly prompts: Readonly<Record<SectionKind, string>>;
	/** What is asked where a Result has no figure; absent in English, whose questions take up its words. */
	readonly figurePrompt?: string;
	/** How a sentence tells a plan or a habit in place of a step; its first group is what a message quotes. */
	readonly plan: RegExp;
	/** What every text with such a sentence holds: a quick test. */
	readonly planWords: RegExp;
	/** What is in a sentence that tells a step of the author's. */
	readonly did: RegExp;
	/** How a step is told, as a message quotes it. */
	readonly step: string;
	/** Words of a title that speak of the author's own failure or mistake, or of a conflict between people. */
	readonly topics: Readonly<Record<HardTopic, RegExp>>;
	/** What says that something was learned. */
	readonly learned: RegExp;
	/** What labels the parts of a pitch; the first phrase is the one that is written. */
	readonly pitch: Readonly<Record<PitchPart, readonly [string, ...string[]]>>;
}

/** Matches nothing. */
export const never = /(?!)/g;
