import type { Guide } from '../guide/guide.ts';
import type { Readiness } from '../lint/readiness.ts';
import type { LintResult } from '../lint/result.ts';
import type { BankStory } from '../matching/match.ts';
import type { Rating, Round, RoundDetails } from '../practice/entry.ts';
import type { Memory } from '../practice/schedule.ts';
import type { StoryPlace } from '../story/storyInPlace.ts';
import type { Say } from '../text/translation.ts';

/** A story as agents see it. */
export interface CoachStory extends BankStory, StoryPlace {
	/** The path of its file, as shown to people. */
	readonly path: string;
	readonly readiness: Pick<Readiness, 'state'>;
}

/** What is known about past rounds, and a way to add one. */
export interface CoachPractice {
	memoryOf(question: string): Memory | undefined;
	rate(question: string, rating: Rating, details: RoundDetails): Promise<Pick<Round, 'at'>>;
}

/** What the tools work with; the same for the command-line tool and the editor. */
export interface CoachData {
	guide(): Promise<Guide>;
	/** Every story in the folders that the user specified. */
	stories(): Promise<readonly CoachStory[]>;
	/** The file of a story, linted; undefined if the file is gone. */
	lintStory(story: CoachStory): Promise<LintResult | undefined>;
	/** A text that is not in a file, linted. */
	lintText(text: string): Promise<LintResult>;
	practice(): Promise<CoachPractice>;
	/** In ms since 1970. */
	now(): number;
	/** At least 0 and less than 1. */
	random(): number;
	/** Says why a question was chosen, in the reader's language. */
	readonly say: Say;
}

/** What is wrong with a request, in one sentence that says what to do. */
export class CoachError extends Error {}
