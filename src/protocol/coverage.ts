import {
	boolean,
	type InferOutput,
	integer,
	literal,
	maxLength,
	minValue,
	number,
	object,
	optional,
	picklist,
	pipe,
	string,
	variant,
} from 'valibot';
import { type Lens, lenses } from '../core/coverage/lens.ts';
import type { Readiness } from '../core/lint/readiness.ts';
import { runRequest } from './run.ts';
import type { PartState, Translations } from './texts.ts';

export { lenses };

/** The tabs of the page. */
export const views = ['coverage', 'overview'] as const;
export type View = (typeof views)[number];

const natural = pipe(number(), integer(), minValue(0));
/** Enough for a filter, or for the values of any company. */
const typed = pipe(string(), maxLength(10_000));

export interface CoverageColumn {
	/** The id of the story. */
	readonly id: string;
	readonly title: string;
	readonly path: string;
	readonly readiness: Readiness['state'];
	readonly icon: string;
	/** Its readiness, and when it was last practiced: `Ready, practiced Nov 3`. */
	readonly status: string;
}

export interface CoverageCell {
	/** The index of its column. */
	readonly column: number;
	readonly kind: 'linked' | 'suggested';
	/** The reason, in words. */
	readonly why: string;
	/** What linking the story would name in it; empty if it is linked. */
	readonly link: string;
}

export interface CoverageRowMessage {
	readonly id: string;
	readonly title: string;
	/** What is missing, in words; empty if nothing is. */
	readonly gap: string;
	readonly cells: readonly CoverageCell[];
}

export interface OverviewRow {
	readonly id: string;
	readonly title: string;
	readonly path: string;
	/** The states of the four parts and the reflection, in this order; null for a part that is not required. */
	readonly parts: readonly (PartState | null)[];
	readonly measures: number;
	readonly seconds: number;
	readonly errors: number;
	readonly warnings: number;
	/** Infos and hints. */
	readonly remarks: number;
	readonly readiness: Readiness['state'];
	readonly icon: string;
	/** The readiness in a word or two. */
	readonly status: string;
	/** The short label and the full text of each question. */
	readonly questions: readonly { readonly label: string; readonly title: string }[];
	/** Titles of the competencies that the story names. */
	readonly competencies: readonly string[];
}

interface Note {
	readonly story: string | null;
	readonly text: string;
}

export interface CoverageContent {
	readonly type: 'coverage';
	readonly by: Lens;
	readonly filter: string;
	/** As pasted. */
	readonly values: string;
	readonly rows: readonly CoverageRowMessage[];
	/** The stories shown, those that cover the most first. */
	readonly columns: readonly CoverageColumn[];
	/** The total number of stories. */
	readonly total: number;
	readonly ready: number;
	readonly aim: { readonly from: number; readonly to: number };
	/** What to do next, one sentence each; a story to write, unlike a pitch, may be found in what was done, if that is known. */
	readonly next: readonly { readonly text: string; readonly isToWrite: boolean }[];
	/** Achievements that were noted, the raw material of stories. */
	readonly noted: readonly Note[];
	readonly chosen: readonly Note[];
	readonly overused: readonly Note[];
	readonly stale: readonly Note[];
}

/** What the extension sends to the page. */
export type CoverageMessage =
	| {
			readonly type: 'texts';
			readonly language: string;
			readonly texts: Translations;
			readonly view: View;
			readonly by: Lens;
	  }
	| { readonly type: 'overview'; readonly rows: readonly OverviewRow[] }
	| CoverageContent
	/** A story was linked from the page, to the question or competency named; null once that is undone. */
	| { readonly type: 'linked'; readonly to: string | null };

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
	runRequest,
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
