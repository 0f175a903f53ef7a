import type { Notation, Part, Section, Story, StoryDocument } from '../story/model.ts';
import type { TextEdit } from '../text/edit.ts';

/** The notations that a story can be converted to. */
export const targetNotations = ['heading', 'emphasis', 'list', 'row'] as const;
export type TargetNotation = (typeof targetNotations)[number];

/**
 * Everything that writing needs to know about a notation; core/story finds the labels. Whatever cannot be done safely
 * returns null, and callers use `keepsStory` to compare the result with what was intended.
 */
export interface NotationWriter {
	/** Adds a section with a placeholder, written like its model. */
	insert(place: NewPlace): TextEdit[] | null;
	/** Where the lines of a section begin, including what belongs above its label. */
	startOf(document: StoryDocument, section: Section): number;
	/** Where the lines of a story end if this is its last section. */
	endOf(document: StoryDocument, section: Section): number;
	/**
	 * Takes a section out of its notation.
	 *
	 * @param stop where the next section begins, or the end of the story
	 */
	takeApart(document: StoryDocument, section: Section, stop: number): SectionPiece | null;
}

/** Where a new section goes. */
export interface NewPlace {
	readonly document: StoryDocument;
	readonly story: Story;
	readonly part: Part;
	readonly previous: Section | undefined;
	readonly next: Section | undefined;
	/** Whichever of the two the new section is written like. */
	readonly model: Section;
}

/** A section taken out of its notation. */
export interface SectionPiece {
	/** The label with its number and remark, without emphasis and closing punctuation: `1. Situation (2021)`. */
	readonly title: string;
	/** Lines that belong above the label: comments about it. */
	readonly lead: readonly string[];
	/** The lines of the content, starting in the first column; without blank lines at either end. */
	readonly body: readonly string[];
	/** Whether the content begins on the line of its label, where it can only be a paragraph. */
	readonly isRunIn: boolean;
}

/** Whether sections are cells of a table. */
export function isTable(notation: Notation): boolean {
	return notation === 'row' || notation === 'column';
}

/** Whether a section can be moved and split as whole lines. */
export function isWholeLines({ notation }: Section): boolean {
	return !isTable(notation) && notation !== 'inline' && notation !== 'html';
}

/** Whether someone writes a section by hand with no more than a label and content. */
export function isByHand({ notation }: Section): boolean {
	return ['heading', 'emphasis', 'plain', 'list', 'inline'].includes(notation);
}

/** Whether the label of a section is inside a line, after that of another section. */
export function isInline({ notation }: Section): boolean {
	return notation === 'inline';
}

/** Whether other stories share the label of a section, as they share a column header. */
export function sharesLabel({ notation }: Section): boolean {
	return notation === 'column';
}
