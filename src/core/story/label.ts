import type { Span } from '../text/span.ts';
import type { LabelMatch } from './labelAt.ts';
import type { Notation } from './model.ts';

/** A label found in a document, before it is known whether it belongs to a story and which part a letter names. */
export interface Label {
	readonly match: LabelMatch;
	readonly notation: Notation;
	/** Heading level 1–6 for the notation `heading`, else 0. */
	readonly level: number;
	/** Start of the label's line, cell or item, its markup included. */
	readonly start: number;
	/** Where the content begins. */
	readonly contentStart: number;
	/** Where the content ends at the latest: the end of the item, the cell or the callout. */
	readonly limit: number;
	/** True when content may go on behind `limit` in case there is none before it: `1. Situation`, then paragraphs. */
	readonly mayGoOn: boolean;
}

/** A heading of the document, label or not. */
export interface Heading {
	readonly level: number;
	/** The heading's line or lines. */
	readonly start: number;
	readonly end: number;
	/** The text without the marks of the heading. */
	readonly text: Span;
	readonly label: Label | null;
}

/** A row of a table whose columns are labeled: a story of its own. */
export interface RowStory {
	readonly span: Span;
	/** The cell that names the story. */
	readonly name: Span | null;
	/** True when the table has no other row. */
	readonly single: boolean;
	readonly labels: readonly Label[];
}

/** What a document holds that matters for stories, in the order of the text. */
export interface Outline {
	readonly headings: readonly Heading[];
	/** Labels that are no headings. */
	readonly labels: readonly Label[];
	readonly rows: readonly RowStory[];
}
