import type { BankStory } from '../bank/match.ts';
import type { Guide } from '../guide/guide.ts';
import type { Readiness } from '../lint/readiness.ts';
import type { LintResult } from '../lint/result.ts';
import type { Rating, Round, RoundDetails } from '../practice/entry.ts';
import type { Memory } from '../practice/schedule.ts';
import type { Say } from '../text/say.ts';

/** A story as agents see it. */
export interface CoachStory extends BankStory {
	/** Where its file is, as shown to people. */
	readonly path: string;
	/** The first line, from 1. */
	readonly line: number;
	readonly readiness: Pick<Readiness, 'state'>;
}

/** What is known of the rounds so far, and where one is added. */
export interface CoachPractice {
	memoryOf(question: string): Memory | undefined;
	/** Whether the last rounds, newest first, repeated questions practiced before. */
	readonly repeats: readonly boolean[];
	rate(question: string, rating: Rating, details: RoundDetails): Promise<Pick<Round, 'at'>>;
}

/** What the tools work on: the same for the command line tool and the editor. */
export interface CoachData {
	guide(): Promise<Guide>;
	/** Every story of the folders that the user has named. */
	stories(): Promise<readonly CoachStory[]>;
	/** The file of a story, linted; undefined when the file is gone. */
	lintStory(story: CoachStory): Promise<LintResult | undefined>;
	/** A text that is in no file, linted. */
	lintText(text: string): Promise<LintResult>;
	practice(): Promise<CoachPractice>;
	/** In ms since 1970. */
	now(): number;
	/** From 0 up to 1. */
	random(): number;
	/** Gives why a question was chosen in the language of whoever reads it. */
	readonly say: Say;
}

/** What is wrong with a request, in one sentence that says what to do. */
export class CoachError extends Error {}
