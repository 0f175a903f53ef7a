import {
	array,
	boolean,
	type InferOutput,
	integer,
	literal,
	maxLength,
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
import { lenses } from '../core/coverage/lens.ts';
import { readinessStates } from '../core/lint/readinessStates.ts';
import { coverageTextsSchema } from './coverageTexts.ts';
import { partStates } from './partStates.ts';

export { lenses };

/** The tabs of the page. */
export const views = ['coverage', 'overview'] as const;
export type View = (typeof views)[number];

const natural = pipe(number(), integer(), minValue(0));
/** Enough for a filter, or for the values of any company. */
const typed = pipe(string(), maxLength(10_000));

const columnSchema = object({
	/** The id of the story. */
	id: string(),
	title: string(),
	path: string(),
	readiness: picklist(readinessStates),
	/** Its readiness, and when it was last practiced: `Ready, practiced Nov 3`. */
	status: string(),
});
export type CoverageColumn = InferOutput<typeof columnSchema>;

const cellSchema = object({
	/** The index of its column. */
	column: natural,
	kind: picklist(['linked', 'suggested']),
	/** The reason, in words. */
	why: string(),
	/** What linking the story would name in it; empty if it is linked. */
	link: string(),
});
export type CoverageCell = InferOutput<typeof cellSchema>;

const rowSchema = object({
	id: string(),
	title: string(),
	/** What is missing, in words; empty if nothing is. */
	gap: string(),
	cells: array(cellSchema),
});
export type CoverageRowMessage = InferOutput<typeof rowSchema>;

const overviewRowSchema = object({
	id: string(),
	title: string(),
	path: string(),
	/** The states of the four parts and the reflection, in this order; null for a part that is not required. */
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
	/** The short label and the full text of each question. */
	questions: array(object({ label: string(), title: string() })),
	/** Titles of the competencies that the story names. */
	competencies: array(string()),
});
export type OverviewRow = InferOutput<typeof overviewRowSchema>;

const noteSchema = object({ story: nullable(string()), text: string() });

/** What the extension sends to the page. */
export const coverageMessageSchema = variant('type', [
	object({
		type: literal('texts'),
		language: string(),
		texts: coverageTextsSchema,
		view: picklist(views),
		by: picklist(lenses),
	}),
	object({ type: literal('overview'), rows: array(overviewRowSchema) }),
	object({
		type: literal('coverage'),
		by: picklist(lenses),
		filter: string(),
		/** As pasted. */
		values: string(),
		rows: array(rowSchema),
		/** The stories shown, those that cover the most first. */
		columns: array(columnSchema),
		/** The total number of stories. */
		total: natural,
		ready: natural,
		aim: object({ from: natural, to: natural }),
		/** What to do next, one sentence each; a story to write may be found in what was done. */
		next: array(object({ text: string(), isToWrite: boolean() })),
		/** Achievements that were noted, the raw material of stories. */
		noted: array(noteSchema),
		chosen: array(noteSchema),
		overused: array(noteSchema),
		stale: array(noteSchema),
	}),
	/** A story was linked from the page, to the question or competency named; null once that is undone. */
	object({ type: literal('linked'), to: nullable(string()) }),
]);
export type CoverageMessage = InferOutput<typeof coverageMessageSchema>;
export type CoverageContent = Extract<CoverageMessage, { type: 'coverage' }>;

/** What the page asks the extension to do. */
export const coverageRequestSchema = variant('type', [
	/** The page can receive messages; answered with everything that it shows. */
	object({ type: literal('ready'), view: picklist(views), by: picklist(lenses), filter: typed }),
	object({ type: literal('show'), view: picklist(views), by: picklist(lenses), filter: typed }),
	object({ type: literal('values'), values: typed }),
	object({ type: literal('openStory'), id: string() }),
	/** Links a suggested story to what a row asks for. */
	object({ type: literal('link'), row: string(), story: string() }),
	/** Takes back the last link made from the page. */
	object({ type: literal('undo') }),
	/** Starts a story for what a row asks for. */
	object({ type: literal('write'), row: string() }),
	object({ type: literal('step'), index: natural }),
	/** Looks for what was done that a step could be a story about. */
	object({ type: literal('remember'), index: natural }),
	object({ type: literal('newStory') }),
	object({ type: literal('findStories') }),
	object({ type: literal('openSample') }),
]);
export type CoverageRequest = InferOutput<typeof coverageRequestSchema>;

export const overviewColumns = ['story', 'status', 'parts', 'measures', 'time', 'findings', 'questions'] as const;
export type OverviewColumn = (typeof overviewColumns)[number];

/** The state of the page that is kept when the window reloads; never the text of stories. */
export const coverageStateSchema = object({
	version: literal(2),
	view: picklist(views),
	sort: object({ column: picklist(overviewColumns), descending: boolean() }),
	by: picklist(lenses),
	filter: optional(string(), ''),
});
export type CoverageState = InferOutput<typeof coverageStateSchema>;
