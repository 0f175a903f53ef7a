import {
	array,
	boolean,
	exactOptional,
	type InferOutput,
	integer,
	literal,
	maxLength,
	maxValue,
	minValue,
	nullable,
	number,
	object,
	optional,
	picklist,
	pipe,
	string,
	variant,
} from 'valibot';
import type { RichBlock } from '../core/guide/richText.ts';
import type { Severity } from '../core/lint/severity.ts';
import type { MeasureKind } from '../core/measure/measure.ts';
import type { CueCard } from '../core/practice/cueCards.ts';
import type { Delivery } from '../core/practice/delivery.ts';
import { modes, type Rating, ratings } from '../core/practice/entry.ts';
import { isOnTime, type SelfCheck, selfChecks, suggestedRating, weakest } from '../core/practice/selfCheck.ts';
import type { SectionKind } from '../core/story/model.ts';
import { type Draft, draftSchema } from './practiceDraft.ts';
import { runRequest } from './run.ts';
import type { Translations } from './texts.ts';

export { isOnTime, ratings, type SelfCheck, selfChecks, suggestedRating, weakest };

const natural = pipe(number(), integer(), minValue(0));
const milliseconds = pipe(number(), minValue(0), maxValue(8.64e15));
const seconds = pipe(number(), minValue(0), maxValue(1_000_000));
const id = pipe(string(), maxLength(500));

/** Text of the guide as blocks of styled runs: pages turn it into elements, never into HTML. */
export type Rich = readonly RichBlock[];

/**
 * Think time, then answer time. `since` is when the current phase last started running, in ms since 1970; null while it
 * is stopped.
 */
const timerSchema = object({
	phase: picklist(['think', 'answer', 'done']),
	thinkMs: milliseconds,
	answerMs: milliseconds,
	since: nullable(milliseconds),
});
export type Timer = InferOutput<typeof timerSchema>;

/** The hints that a cue card can show. */
export const cueKinds = ['none', 'figures', 'words'] as const;

/**
 * The state of the page that is kept while it is hidden, and when the window reloads or crashes; never what was
 * written.
 */
export const practiceStateSchema = object({
	version: literal(2),
	round: id,
	/** The id of the question. */
	question: id,
	/** Why it was asked, in words. */
	reason: string(),
	/** Whether the round belongs to a mock interview. */
	interview: boolean(),
	timer: timerSchema,
	/** When the page was last seen, in ms since 1970. */
	seenAt: milliseconds,
	/** Which wording is shown; 0 is the question itself. */
	wording: natural,
	keyPoints: boolean(),
	stories: boolean(),
	sample: boolean(),
	/** The follow-up questions that were asked, in order. */
	followUps: array(string()),
	/** How many cue cards of a story have been turned up. */
	turned: optional(natural, 0),
	/** What they show next to the names of the parts. */
	cues: optional(picklist(cueKinds), 'words'),
	/** The indices of the cards that show their whole text. */
	texts: optional(array(natural), []),
});
export type PracticeState = InferOutput<typeof practiceStateSchema>;

/** A rating on offer. */
export interface RatingChoice {
	readonly rating: Rating;
	readonly name: string;
	readonly meaning: string;
	/** When the question comes back: "in 5 days". */
	readonly when: string;
	/** The same, as a date. */
	readonly date: string;
}

/** A rating that was given. */
export interface GivenRating extends Pick<RatingChoice, 'rating' | 'name' | 'when'> {
	/** How fast the user speaks, in words per minute, if that is known by now and differs from the setting. */
	readonly ownPace: number | null;
	/** The rounds of the day once its goal is reached, and what comes back soon, in a sentence; else null. */
	readonly day: { readonly done: number; readonly goal: number; readonly soon: string } | null;
}

/** A question, or a story to rehearse, and the state of its round. Times in seconds. */
export interface RoundMessage {
	readonly type: 'round';
	/** Identifies this round in requests and answers about it. */
	readonly round: string;
	readonly question: { readonly id: string; readonly title: string; readonly facts: readonly string[] };
	/** Why it comes now; empty if the user asked for it. */
	readonly reason: string;
	/** What the filter asks for, in words; empty without a filter. */
	readonly filter: string;
	readonly interview: {
		/** Counted from 0. */
		readonly index: number;
		readonly count: number;
		/** The title of the Leadership Principle that the question is about. */
		readonly principle: string | null;
		/** At the time the question was asked. */
		readonly secondsLeft: number;
	} | null;
	readonly targetSeconds: number;
	/** Whether the answer is a pitch, which has neither the parts nor the checks of a story. */
	readonly isPitch: boolean;
	readonly wordings: readonly Rich[];
	readonly keyPoints: readonly Rich[];
	readonly samples: readonly { readonly title: string; readonly text: Rich }[];
	readonly followUps: readonly Rich[];
	readonly draft: Draft;
	readonly ratings: readonly RatingChoice[];
	readonly rated: GivenRating | null;
	/** The story to rehearse, and its cue cards; null if a question is asked. */
	readonly story: { readonly id: string; readonly cards: readonly CueCard[] } | null;
	/** How many questions and stories the user has practiced so far. */
	readonly practiced: number;
	/** Whether VS Code Speech, which transcribes speech, is available. */
	readonly speech: boolean;
	/** How the page was last seen, if the window has been closed since; the timer has been stopped from then on. */
	readonly kept: PracticeState | null;
}

export interface OwnStory {
	readonly id: string;
	readonly title: string;
	readonly path: string;
	/** Why it fits, best reason first. */
	readonly why: readonly string[];
	/** What must not be claimed or said when telling it. */
	readonly notToClaim: readonly string[];
}

/** What was found in a written answer. */
export interface AnswerCheck {
	/** Whether the parts were guessed because the text has no labels. */
	readonly guessed: boolean;
	readonly parts: readonly {
		readonly part: SectionKind;
		readonly text: string;
		readonly words: number;
		readonly seconds: number;
	}[];
	readonly findings: readonly {
		readonly rule: string;
		readonly severity: Severity;
		readonly message: string;
		readonly part: SectionKind | null;
	}[];
	/** What it contains, each with the words that show it. */
	readonly told: readonly { readonly check: SelfCheck; readonly proof: string }[];
	readonly measures: readonly { readonly text: string; readonly kind: MeasureKind; readonly part: SectionKind }[];
	readonly delivery: Delivery;
}

/** The answer as it was last sent: its length, and the findings once it is finished. */
export interface AnswerMessage {
	readonly type: 'answer';
	readonly round: string;
	readonly words: number;
	readonly seconds: number;
	readonly check: AnswerCheck | null;
	/** Whether the answer has been saved in case the window reloads. */
	readonly kept: boolean;
}

/** What the extension sends to the page. */
export type PracticeMessage =
	| {
			readonly type: 'texts';
			readonly language: string;
			readonly texts: Translations;
			readonly letterKeys: boolean;
	  }
	| RoundMessage
	| AnswerMessage
	| { readonly type: 'stories'; readonly round: string; readonly stories: readonly OwnStory[] }
	| ({ readonly type: 'rated'; readonly round: string } & Pick<RoundMessage, 'rated' | 'ratings'>)
	| { readonly type: 'saved'; readonly round: string; readonly name: string }
	/** The answer as it is in the editor next to the page, and whether a key was all that changed it. */
	| { readonly type: 'written'; readonly round: string; readonly free: string; readonly isKey: boolean }
	/** Ends the answer, from the editor next to the page. */
	| { readonly type: 'finish'; readonly round: string }
	/** Speaking times are now based on a different pace, in words per minute. */
	| { readonly type: 'pace'; readonly wordsPerMinute: number }
	/** Whether a language model is available. */
	| { readonly type: 'model'; readonly available: boolean }
	/** What a model asks about the answer; if there are no questions, the problem says why. */
	| {
			readonly type: 'followUps';
			readonly round: string;
			readonly questions: readonly string[];
			readonly problem: string;
	  }
	/** No question matches the filter. */
	| { readonly type: 'nothing'; readonly filter: string };

/** What the page asks the extension to do. `round` identifies the round; requests about an older one are dropped. */
export const practiceRequestSchema = variant('type', [
	/** The page can receive messages; answered with everything that it shows. */
	object({ type: literal('ready') }),
	object({ type: literal('draft'), round: id, draft: draftSchema, finished: boolean() }),
	/** Saves the state in case the window crashes. */
	object({ type: literal('state'), round: id, state: practiceStateSchema }),
	object({ type: literal('stories'), round: id }),
	object({
		type: literal('rate'),
		round: id,
		told: array(picklist(selfChecks)),
		rating: picklist(ratings),
		mode: picklist(modes),
		thinkSeconds: seconds,
		answerSeconds: exactOptional(seconds),
	}),
	object({ type: literal('undo') }),
	/** The question after a rated one; in an interview, its next question. */
	object({ type: literal('next') }),
	/** Asks the same question again right after it was rated. */
	object({ type: literal('retry') }),
	/** Skips this question. */
	object({ type: literal('another') }),
	/** Skips this question, now and from now on. */
	object({ type: literal('dontAsk'), round: id }),
	object({ type: literal('filter') }),
	object({ type: literal('leave') }),
	object({ type: literal('save'), round: id, draft: draftSchema }),
	/** Opens the answer in a text editor next to the page. */
	object({ type: literal('openEditor'), round: id }),
	/** Bases speaking times on the user's own pace. */
	object({ type: literal('usePace'), wordsPerMinute: pipe(natural, minValue(60), maxValue(400)) }),
	/** Lets a language model ask about the answer, as it was last sent. */
	object({ type: literal('askModel'), round: id }),
	object({ type: literal('openStory'), id: pipe(string(), maxLength(4000)) }),
	object({ type: literal('letterKeys'), on: boolean() }),
	runRequest,
]);
export type PracticeRequest = InferOutput<typeof practiceRequestSchema>;
