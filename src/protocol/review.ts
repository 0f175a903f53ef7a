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
	optional,
	picklist,
	pipe,
	string,
	variant,
} from 'valibot';
import { checklistLines } from '../core/lint/checklist.ts';
import { readinessStates } from '../core/lint/readiness.ts';
import { isSerious, severities } from '../core/lint/severity.ts';
import { measureKinds } from '../core/measure/measure.ts';
import { sectionKinds, skipReasons } from '../core/story/model.ts';
import { reviewTextsSchema } from './reviewTexts.ts';

export { isSerious };

const natural = pipe(number(), integer(), minValue(0));
const position = pipe(number(), integer(), minValue(1), maxValue(10_000_000));

/** A range of the reviewed file: 1-based, half-open, columns in UTF-16 code units, as in the report. */
const rangeSchema = object({ line: position, column: position, endLine: position, endColumn: position });
export type ReviewRange = InferOutput<typeof rangeSchema>;

const part = picklist(sectionKinds);

const findingSchema = object({
	/** Names the finding among those of its file, and stays the same while others come and go. */
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

/** From one share of a story's words to another, in percent. */
const shareRangeSchema = object({ from: natural, to: natural });

export const partStates = ['present', 'empty', 'placeholder', 'missing', 'optional'] as const;

const partReviewSchema = object({
	/** Several where one label covers them all. */
	parts: array(part),
	/** `optional` is a part that is not there and need not be. */
	state: picklist(partStates),
	/** Where the part begins; null where there is none. */
	range: nullable(rangeSchema),
	/** The first lines as plain text. */
	excerpt: string(),
	words: natural,
	seconds: natural,
	/** Of the story's words, in whole percent. */
	share: natural,
	recommended: nullable(shareRangeSchema),
	findings: array(findingSchema),
	measures: array(measureSchema),
	/** Questions that help to remember a missing figure. */
	questions: array(string()),
});
export type PartReview = InferOutput<typeof partReviewSchema>;
export type PartState = PartReview['state'];

/** Those that rules decide, then facts of the front matter. */
export const checkIds = [...checklistLines, 'question', 'status'] as const;

const checkSchema = object({
	id: picklist(checkIds),
	met: boolean(),
	/** The rules that decide; empty where a fact of the front matter does. */
	rules: array(string()),
	/** The place to look at when it is not met. */
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

const overviewRowSchema = object({
	id: string(),
	title: string(),
	path: string(),
	/** The state of each of the four parts and the reflection, in this order; null for a part that is not asked for. */
	parts: array(nullable(picklist(partStates))),
	measures: natural,
	seconds: natural,
	errors: natural,
	warnings: natural,
	/** Infos and hints. */
	remarks: natural,
	readiness: picklist(readinessStates),
	/** The readiness in a word or two. */
	status: string(),
	/** The short label of each question, and the whole. */
	questions: array(object({ label: string(), title: string() })),
	/** Titles of those that the story names. */
	competencies: array(string()),
});
export type OverviewRow = InferOutput<typeof overviewRowSchema>;

/** That a file is not a story file, that it is ignored, or why labels were not taken for a story. */
export const uncheckedReasons = ['outside', 'ignored', ...skipReasons] as const;
export type UncheckedReason = (typeof uncheckedReasons)[number];

export const reviewViews = ['story', 'overview'] as const;
export type ReviewView = (typeof reviewViews)[number];

/** What the extension sends to the page. */
export const reviewMessageSchema = variant('type', [
	object({ type: literal('texts'), language: string(), texts: reviewTextsSchema }),
	object({
		type: literal('story'),
		/** Shows the story even where the page shows the overview. */
		show: boolean(),
		/** The address and the name of the file; null before there is one. */
		file: nullable(object({ uri: string(), name: string() })),
		/** The line of the file that it is about. */
		line: position,
		/** All stories of the file. */
		stories: array(storyNameSchema),
		/** Which of them is reviewed. */
		selected: natural,
		review: nullable(storyReviewSchema),
		/** Why what is shown, or what is at the line without a review, is not checked; null where it is. */
		unchecked: nullable(picklist(uncheckedReasons)),
	}),
	object({ type: literal('overview'), show: boolean(), rows: array(overviewRowSchema) }),
]);
export type ReviewMessage = InferOutput<typeof reviewMessageSchema>;
export type StoryMessage = Extract<ReviewMessage, { type: 'story' }>;

/** What the page asks of the extension. */
export const reviewRequestSchema = variant('type', [
	/** The page can take messages; answered with all that it shows. */
	object({ type: literal('ready') }),
	object({ type: literal('show'), view: picklist(reviewViews) }),
	object({ type: literal('selectStory'), index: natural }),
	object({ type: literal('goTo'), range: rangeSchema }),
	object({ type: literal('fix'), finding: string(), title: string() }),
	object({ type: literal('explain'), rule: string() }),
	object({ type: literal('openQuestion'), id: string() }),
	object({ type: literal('openStory'), id: string() }),
	/** Has the file, or the passage that is shown, checked as a story. */
	object({ type: literal('checkFile') }),
	object({ type: literal('newStory') }),
	object({ type: literal('findStories') }),
	object({ type: literal('openSample') }),
	object({ type: literal('linkStory') }),
	object({ type: literal('rehearse') }),
]);
export type ReviewRequest = InferOutput<typeof reviewRequestSchema>;

export const overviewColumns = ['story', 'status', 'parts', 'measures', 'time', 'findings', 'questions'] as const;
export type OverviewColumn = (typeof overviewColumns)[number];

/** What is kept of the page over a reload of the window; never texts of stories. */
export const reviewStateSchema = object({
	version: literal(1),
	view: picklist(reviewViews),
	uri: nullable(string()),
	/** The line of the story, for the story to come back to. */
	line: position,
	sort: object({ column: picklist(overviewColumns), descending: boolean() }),
	filter: optional(string(), ''),
});
export type ReviewState = InferOutput<typeof reviewStateSchema>;
