import type { Span } from '../../text/span.ts';
import type { Block } from '../markdown/blocks.ts';
import type { Markdown } from '../markdown/markdown.ts';
import type { Notation } from '../model.ts';
import type { LabelMatch } from './labelAt.ts';
import type { Labels } from './labels.ts';

/**
 * A place in a document that may begin or end a story or a part. Stories are cut using nothing but the marks of the
 * document, in order.
 */
export type Mark = LabelMark | LineMark | HeadingMark | DividerMark | RowMark;

/** A document, and what labels its parts. */
export interface Source extends Markdown {
	readonly labels: Labels;
}

/** A label, before it is known whether it belongs to a story and which part its letters name. */
export interface LabelMark {
	readonly type: 'label';
	readonly match: LabelMatch;
	readonly notation: Notation;
	/** Rank of a heading, as below; 0 for other notations. */
	readonly level: number;
	/** Labels of one story share a style. */
	readonly style: string;
	/** The fence or quote that contains the label, as part of its style. */
	readonly container: Container;
	/** Start of the label's line, cell or item, including its markup. */
	readonly start: number;
	/** Where the content begins. */
	readonly contentStart: number;
	/**
	 * Where the content ends at the latest, if there is any before that: at the end of the item, the cell, the quote or
	 * the fence.
	 */
	readonly limit: number;
	/** True for weak evidence, which counts only if there are others: a word alone on its line, `S-We had a shop`. */
	readonly isWeak: boolean;
}

/**
 * A line that looks like a label but does not name a part, or that may name a story: `**Follow-ups:**`,
 * `2. The outage`.
 */
export interface LineMark {
	readonly type: 'line';
	readonly container: Container;
	readonly style: string;
	readonly start: number;
	readonly end: number;
	/** The text of the line, without markup. */
	readonly text: Span;
	/** The same, including the number of the item that the line begins: what names a story. */
	readonly title: Span;
	/** Whether nothing else is on the line, so that it may name a story. */
	readonly isName: boolean;
	/**
	 * Whether it names a story even if a heading above would: a question in bold, `2. **The outage**`, `**Story 3**`.
	 */
	readonly isTitle: boolean;
	/** Whether the line ends in a colon, as names rarely do. */
	readonly isCaption: boolean;
	/** Whether it names a story only if its labels are right below: words without emphasis, `The outage`. */
	readonly isPlain: boolean;
}

/** A heading that is not a label. */
export interface HeadingMark {
	readonly type: 'heading';
	readonly container: Container;
	/** 1–6, 7 for a `<summary>`; those in a fence or quote are below all others, at 8–14. */
	readonly level: number;
	readonly start: number;
	readonly end: number;
	/** The text without the heading's markup. */
	readonly text: Span;
}

/** A thematic break, or the end of `<details>`. */
export interface DividerMark {
	readonly type: 'divider';
	readonly container: Container;
	readonly start: number;
	readonly end: number;
}

/** A row of a table with labeled columns: a story by itself. */
export interface RowMark {
	readonly type: 'row';
	readonly tableStart: number;
	readonly start: number;
	readonly end: number;
	/** The cell that names the story. */
	readonly name: Span | null;
	readonly labels: readonly LabelMark[];
}

/** What surrounds a block: a fence, and how deeply it is quoted. */
export interface Container {
	readonly fence: Span | null;
	readonly quoteDepth: number;
}

/** The container of a block; a callout is a notation, not a quote. */
export function containerOf({ fence, quote }: Block): Container {
	return { fence, quoteDepth: quote && !quote.callout ? quote.depth : 0 };
}

/** Where the content of a label in a block ends at the latest. */
export function limitOf({ fence, quote, item }: Block): number {
	return Math.min(
		fence?.end ?? Number.POSITIVE_INFINITY,
		quote?.end ?? Number.POSITIVE_INFINITY,
		item?.end ?? Number.POSITIVE_INFINITY,
	);
}

/** A `<summary>` names the contents of its details as a heading would, at a level below all headings. */
export const summaryLevel = 7;

/** The rank of a heading among all headings in the document. */
export function rankOf(block: Block, level: number): number {
	return block.fence || block.quote ? level + summaryLevel : level;
}

/** The level at which a heading is written; 0 if it is not a Markdown heading. */
export function writtenLevel(rank: number): number {
	return rank % summaryLevel;
}

/**
 * The style of a label or line: labels in a line, an item and a paragraph share a style if they have the same emphasis
 * and list depth.
 */
export function styleOf(block: Block, form: string): string {
	const { fence, quoteDepth } = containerOf(block);
	return `${fence ? 'fence ' : ''}${'>'.repeat(quoteDepth)}${form}`;
}

/** The form of labels in running text. */
export function textForm(marker: string, isLetter: boolean, block: Block): string {
	return `${marker}${isLetter ? ' letter' : ''}@${block.item?.depth ?? 0}`;
}

/** A label in a block, as most labels are. */
export function labelIn(
	block: Block,
	mark: Pick<LabelMark, 'match' | 'notation' | 'start' | 'contentStart'>,
	form: string,
): LabelMark {
	return {
		type: 'label',
		...mark,
		level: 0,
		style: styleOf(block, form),
		container: containerOf(block),
		limit: limitOf(block),
		isWeak: false,
	};
}
