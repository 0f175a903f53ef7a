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
import { severities } from '../core/lint/severity.ts';
import { measureKinds } from '../core/measure/measure.ts';
import { modes, ratings } from '../core/practice/entry.ts';
import { isOnTime, type SelfCheck, selfChecks, suggestedRating, weakest } from '../core/practice/selfCheck.ts';
import { sectionKinds } from '../core/story/model.ts';
import { draftSchema } from './practiceDraft.ts';
import { practiceTextsSchema } from './practiceTexts.ts';

export { isOnTime, ratings, type SelfCheck, selfChecks, suggestedRating, weakest };

const natural = pipe(number(), integer(), minValue(0));
const milliseconds = pipe(number(), minValue(0), maxValue(8.64e15));
const seconds = pipe(number(), minValue(0), maxValue(1_000_000));
const id = pipe(string(), maxLength(500));

const runSchema = object({ text: string(), style: picklist(['plain', 'strong', 'emphasis', 'code']) });
const richSchema = array(object({ kind: picklist(['paragraph', 'item', 'heading', 'code']), runs: array(runSchema) }));
/** Text of the guide as blocks of styled runs: pages turn it into elements, never into HTML. */
export type Rich = InferOutput<typeof richSchema>;

/**
 * Think time, then answer time. `since` is when the current phase last started running, in ms since 1970; null while it
 * is stopped.
 */
export const timerSchema = object({
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

const interviewSchema = object({
	/** Counted from 0. */
	index: natural,
	count: natural,
	/** The title of the Leadership Principle that the question is about. */
	principle: nullable(string()),
	/** At the time the question was asked. */
	secondsLeft: seconds,
});

const ratingSchema = object({
	rating: picklist(ratings),
	name: string(),
	meaning: string(),
	/** When the question comes back: "in 5 days". */
	when: string(),
	/** The same, as a date. */
	date: string(),
});

/** A rating that was given. */
const ratedSchema = nullable(
	object({
		rating: picklist(ratings),
		name: string(),
		when: string(),
		/** How fast the user speaks, in words per minute, if that is known by now and differs from the setting. */
		ownPace: optional(nullable(natural), null),
		/** The rounds of the day once its goal is reached, and what comes back soon, in a sentence; else null. */
		day: optional(nullable(object({ done: natural, goal: natural, soon: string() })), null),
	}),
);

const cardSchema = object({
	/** Several if one label covers them all. */
	parts: array(picklist(sectionKinds)),
	seconds: natural,
	figures: array(string()),
	/** How each sentence begins. */
	firstWords: array(string()),
	text: richSchema,
});
export type Card = InferOutput<typeof cardSchema>;

const roundSchema = object({
	type: literal('round'),
	/** Identifies this round in requests and answers about it. */
	round: id,
	question: object({ id, title: string(), facts: array(string()) }),
	/** Why it comes now; empty if the user asked for it. */
	reason: string(),
	/** What the filter asks for, in words; empty without a filter. */
	filter: string(),
	interview: nullable(interviewSchema),
	targetSeconds: seconds,
	/** Whether the answer is a pitch, which has neither the parts nor the checks of a story. */
	isPitch: boolean(),
	wordings: array(richSchema),
	keyPoints: array(richSchema),
	samples: array(object({ title: string(), text: richSchema })),
	followUps: array(richSchema),
	draft: draftSchema,
	ratings: array(ratingSchema),
	rated: ratedSchema,
	/** The story to rehearse, and its cue cards; null if a question is asked. */
	story: nullable(object({ id: string(), cards: array(cardSchema) })),
	/** Whether the user has practiced little so far and may not know the icons of the page. */
	isNew: boolean(),
	/** Whether VS Code Speech, which transcribes speech, is available. */
	speech: boolean(),
	/** How the page was last seen, if the window has been closed since; the timer has been stopped from then on. */
	kept: nullable(practiceStateSchema),
});
export type RoundMessage = InferOutput<typeof roundSchema>;

const storySchema = object({
	id: string(),
	title: string(),
	path: string(),
	/** Why it fits, best reason first. */
	why: array(string()),
	/** What must not be claimed or said when telling it. */
	notToClaim: array(string()),
});
export type OwnStory = InferOutput<typeof storySchema>;

const checkSchema = object({
	/** Whether the parts were guessed because the text has no labels. */
	guessed: boolean(),
	parts: array(object({ part: picklist(sectionKinds), text: string(), words: natural, seconds: natural })),
	findings: array(
		object({
			rule: string(),
			severity: picklist(severities),
			message: string(),
			part: nullable(picklist(sectionKinds)),
		}),
	),
	/** What it contains, each with the words that show it. */
	told: array(object({ check: picklist(selfChecks), proof: string() })),
	measures: array(object({ text: string(), kind: picklist(measureKinds), part: picklist(sectionKinds) })),
	delivery: object({
		/** By the clock; null if the answer was not spoken while it ran. */
		wordsPerMinute: nullable(natural),
		longestSentence: nullable(object({ text: string(), words: natural })),
		/** "I" in the language of the answer; null if nobody would miss it. */
		pronoun: nullable(string()),
		/** Null if there is none. */
		wordsBeforeI: nullable(natural),
		fillers: array(object({ kind: picklist(['filler', 'hedge']), phrase: string(), count: natural })),
	}),
});
export type AnswerCheck = InferOutput<typeof checkSchema>;

/** What the extension sends to the page. */
export const practiceMessageSchema = variant('type', [
	object({ type: literal('texts'), language: string(), texts: practiceTextsSchema, letterKeys: boolean() }),
	roundSchema,
	/** The answer as it was last sent: its length, and the findings once it is finished. */
	object({
		type: literal('answer'),
		round: id,
		words: natural,
		seconds: natural,
		check: nullable(checkSchema),
		/** Whether the answer has been saved in case the window reloads. */
		kept: boolean(),
	}),
	object({ type: literal('stories'), round: id, stories: array(storySchema) }),
	object({ type: literal('rated'), round: id, rated: ratedSchema, ratings: array(ratingSchema) }),
	object({ type: literal('saved'), round: id, name: string() }),
	/** The answer as it is in the editor next to the page. */
	object({ type: literal('written'), round: id, free: string() }),
	/** Ends the answer, from the editor next to the page. */
	object({ type: literal('finish'), round: id }),
	/** Speaking times are now based on a different pace, in words per minute. */
	object({ type: literal('pace'), wordsPerMinute: natural }),
	/** Whether a language model is available. */
	object({ type: literal('model'), available: boolean() }),
	/** What a model asks about the answer; if there are no questions, the problem says why. */
	object({ type: literal('followUps'), round: id, questions: array(string()), problem: string() }),
	/** No question matches the filter. */
	object({ type: literal('nothing'), filter: string() }),
]);
export type PracticeMessage = InferOutput<typeof practiceMessageSchema>;
export type AnswerMessage = Extract<PracticeMessage, { type: 'answer' }>;

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
	object({ type: literal('openQuestion'), id }),
	object({ type: literal('openStory'), id: pipe(string(), maxLength(4000)) }),
	object({ type: literal('explain'), rule: id }),
	object({ type: literal('letterKeys'), on: boolean() }),
]);
export type PracticeRequest = InferOutput<typeof practiceRequestSchema>;
