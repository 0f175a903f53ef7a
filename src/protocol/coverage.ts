import {
	array,
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

export { lenses };

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

const noteSchema = object({ story: nullable(string()), text: string() });

/** What the extension sends to the page. */
export const coverageMessageSchema = variant('type', [
	object({ type: literal('texts'), language: string(), texts: coverageTextsSchema }),
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
		/** What to do next, one sentence each. */
		next: array(object({ text: string() })),
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
	object({ type: literal('ready'), by: picklist(lenses), filter: typed }),
	object({ type: literal('show'), by: picklist(lenses), filter: typed }),
	object({ type: literal('values'), values: typed }),
	object({ type: literal('openStory'), id: string() }),
	/** Links a suggested story to what a row asks for. */
	object({ type: literal('link'), row: string(), story: string() }),
	/** Takes back the last link made from the page. */
	object({ type: literal('undo') }),
	/** Starts a story for what a row asks for. */
	object({ type: literal('write'), row: string() }),
	object({ type: literal('step'), index: natural }),
	object({ type: literal('newStory') }),
	object({ type: literal('allStories') }),
]);
export type CoverageRequest = InferOutput<typeof coverageRequestSchema>;

/** The state of the page that is kept when the window reloads; never the text of stories. */
export const coverageStateSchema = object({
	version: literal(1),
	by: picklist(lenses),
	filter: optional(string(), ''),
});
export type CoverageState = InferOutput<typeof coverageStateSchema>;
