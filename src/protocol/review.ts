import {
	array,
	boolean,
	type InferOutput,
	integer,
	literal,
	maxValue,
	minValue,
	nullable,
	number,
	object,
	picklist,
	pipe,
	string,
	variant,
} from 'valibot';
import { checklistLines } from '../core/lint/checklist.ts';
import { isSerious, severities } from '../core/lint/severity.ts';
import { measureKinds } from '../core/measure/measure.ts';
import { sectionKinds, skipReasons } from '../core/story/model.ts';
import { partStates } from './partStates.ts';
import { reviewTextsSchema } from './reviewTexts.ts';

export { isSerious };

const natural = pipe(number(), integer(), minValue(0));
const position = pipe(number(), integer(), minValue(1), maxValue(10_000_000));

/** A range of the reviewed file: 1-based, half-open, columns in UTF-16 code units, as in the report. */
const rangeSchema = object({ line: position, column: position, endLine: position, endColumn: position });
export type ReviewRange = InferOutput<typeof rangeSchema>;

const part = picklist(sectionKinds);

const findingSchema = object({
	/** Identifies the finding within its file, and stays the same while others come and go. */
	key: string(),
	rule: string(),
	severity: picklist(severities),
	message: string(),
	range: rangeSchema,
	/** Titles of the fixes. */
	fixes: array(string()),
});
export type ReviewFinding = InferOutput<typeof findingSchema>;

const measureSchema = object({ text: string(), kind: picklist(measureKinds), range: rangeSchema });
export type ReviewMeasure = InferOutput<typeof measureSchema>;

/** A range of a story's words, in percent. */
const shareRangeSchema = object({ from: natural, to: natural });

const partReviewSchema = object({
	/** Several if one label covers them all. */
	parts: array(part),
	/** `optional` is a part that is missing and not required. */
	state: picklist(partStates),
	/** Where the part begins; null if there is none. */
	range: nullable(rangeSchema),
	/** The first lines, as plain text. */
	excerpt: string(),
	words: natural,
	seconds: natural,
	/** Of the story's words, in whole percent. */
	share: natural,
	recommended: nullable(shareRangeSchema),
	findings: array(findingSchema),
	measures: array(measureSchema),
	/** Questions that help recall a missing figure. */
	questions: array(string()),
});
export type PartReview = InferOutput<typeof partReviewSchema>;

/** The checks that rules decide, then facts of the front matter. */
export const checkIds = [...checklistLines, 'question', 'status'] as const;

const checkSchema = object({
	id: picklist(checkIds),
	met: boolean(),
	/** The rules that decide; empty if a fact of the front matter does. */
	rules: array(string()),
	/** Where to look if it is not met. */
	range: nullable(rangeSchema),
});
export type ReviewCheck = InferOutput<typeof checkSchema>;

const linkSchema = object({ id: string(), title: string() });

const storyReviewSchema = object({
	title: nullable(string()),
	range: rangeSchema,
	isDraft: boolean(),
	questions: array(linkSchema),
	words: natural,
	seconds: natural,
	targetSeconds: natural,
	parts: array(partReviewSchema),
	/** Findings that concern the story or its file as a whole. */
	findings: array(findingSchema),
	checks: array(checkSchema),
});
export type StoryReview = InferOutput<typeof storyReviewSchema>;

const storyNameSchema = object({ title: nullable(string()), line: position, findings: natural });

/** The file is not a story file, it is ignored, or the reason its labels were not taken for a story. */
export const uncheckedReasons = ['outside', 'ignored', 'possible', ...skipReasons] as const;
export type UncheckedReason = (typeof uncheckedReasons)[number];

/** What the extension sends to the page. */
export const reviewMessageSchema = variant('type', [
	object({ type: literal('texts'), language: string(), texts: reviewTextsSchema }),
	object({
		type: literal('story'),
		/** Whether it answers a request of the page, such as a fix. */
		isAnswer: boolean(),
		/** The address and name of the file; null if there is none yet. */
		file: nullable(object({ uri: string(), name: string() })),
		/** The line of the file that the message is about. */
		line: position,
		/** All stories of the file. */
		stories: array(storyNameSchema),
		/** The index of the reviewed story. */
		selected: natural,
		review: nullable(storyReviewSchema),
		/** Why the passage that is shown, or at the line if there is no review, is not checked; null if it is. */
		unchecked: nullable(picklist(uncheckedReasons)),
	}),
]);
export type ReviewMessage = InferOutput<typeof reviewMessageSchema>;
export type StoryMessage = Extract<ReviewMessage, { type: 'story' }>;

/** What the page asks the extension to do. */
export const reviewRequestSchema = variant('type', [
	/** The page can receive messages; answered with everything that it shows. */
	object({ type: literal('ready') }),
	object({ type: literal('selectStory'), index: natural }),
	object({ type: literal('goTo'), range: rangeSchema }),
	object({ type: literal('fix'), finding: string(), title: string() }),
	object({ type: literal('explain'), rule: string() }),
	object({ type: literal('openQuestion'), id: string() }),
	/** Has the file, or the passage shown, checked as a story. */
	object({ type: literal('checkFile') }),
	object({ type: literal('newStory') }),
	object({ type: literal('allStories') }),
	object({ type: literal('openSample') }),
	object({ type: literal('linkStory') }),
	object({ type: literal('rehearse') }),
]);
export type ReviewRequest = InferOutput<typeof reviewRequestSchema>;

/** The state of the page that is kept when the window reloads; never the text of stories. */
export const reviewStateSchema = object({
	version: literal(1),
	uri: nullable(string()),
	/** The line of the story, to return to it. */
	line: position,
});
export type ReviewState = InferOutput<typeof reviewStateSchema>;
