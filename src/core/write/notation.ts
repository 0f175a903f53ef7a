import type { Part, Section, Story, StoryDocument } from '../story/model.ts';
import type { TextEdit } from '../text/edit.ts';

/** The notations that a story can be brought into. */
export const targetNotations = ['heading', 'emphasis', 'list', 'row'] as const;
export type TargetNotation = (typeof targetNotations)[number];

/** What a label begins: a line or list item, or, behind another label, the rest of one; a row or a column of a table. */
export type LabelPlace = 'line' | 'item' | 'inline' | 'row' | 'column';

/**
 * All that writing needs to know of a notation; core/story finds the labels. What cannot be done safely gives null, and
 * whoever applies the result has it compared with what was meant by `keepsStory`.
 */
export interface NotationWriter {
	readonly place: LabelPlace;
	/** How the label of a section is written. */
	readLabel(document: StoryDocument, section: Section): WrittenLabel;
	/** Adds a section with a placeholder, written like its model. */
	insert(place: NewPlace): TextEdit[] | null;
	/** Whether a section can be moved and split as whole lines. */
	readonly isWholeLines: boolean;
	/** How someone writes a section by hand; null where it takes more than a label and content. */
	readonly byHand: ByHand | null;
	/** Where the lines of a section begin, with what belongs above its label. */
	startOf(document: StoryDocument, section: Section): number;
	/** Where the lines of a story end whose last section is this one. */
	endOf(document: StoryDocument, section: Section): number;
	/**
	 * Takes a section out of its notation.
	 *
	 * @param stop where the next section begins, or the end of the story
	 */
	takeApart(document: StoryDocument, section: Section, stop: number): SectionPiece | null;
	/** Writes the sections of a story below its title, of level 1–6 or 0; null for a notation in which none is written. */
	readonly write: ((pieces: readonly SectionPiece[], titleLevel: number) => string[] | null) | null;
	/** How a story that is pasted beside one in this notation is written. */
	readonly pastedAs: TargetNotation;
}

/** A section of a label and content, as someone writes it line by line. */
export interface ByHand {
	/** What is between the label and short content. */
	readonly gap: string;
	/** Whether a label of this notation can follow a mark that someone has typed: `#`, `**` or `__`. */
	follows(mark: string): boolean;
	/**
	 * Begins a section, up to its content.
	 *
	 * @param model how the label of the section is written that the new one is like
	 */
	begin(place: NewSection, model: WrittenLabel): string;
}

/** A section that someone begins behind those of a story. */
export interface NewSection extends Pick<NewPlace, 'document' | 'story' | 'part' | 'model'> {
	/** The level of a heading there. */
	readonly level: number;
	/** Whether the line has its list marker already. */
	readonly isMarked: boolean;
}

/** How a label is written. */
export interface WrittenLabel {
	/** Where the writing of the label begins: its line or cell, or its own markup inside a line. */
	readonly start: number;
	/** Indentation and quote marks of the line. */
	readonly quote: string;
	/** What makes the line a block: `## `, `- [ ] `, `[!info] `. */
	readonly mark: string;
	/** Markup and numbering between the mark and the label. */
	readonly before: string;
	/** What is between the label and its content, or the end of its line or cell. */
	readonly after: string;
	/** Where the content begins in the line of the label, or else that line ends. */
	readonly contentStart: number;
}

/** Where a new section goes. */
export interface NewPlace {
	readonly document: StoryDocument;
	readonly story: Story;
	readonly part: Part;
	readonly previous: Section | undefined;
	readonly next: Section | undefined;
	/** The one of the two that the new section is written like. */
	readonly model: Section;
}

/** A section taken out of its notation. */
export interface SectionPiece {
	/** The label with its number and remark, without emphasis and closing punctuation: `1. Situation (2021)`. */
	readonly title: string;
	/** Lines that belong before the label: comments that concern it. */
	readonly lead: readonly string[];
	/** The lines of the content, from the first column; without blank lines at either end. */
	readonly body: readonly string[];
	/** Whether the content begins in the line of its label, where it can only be a paragraph. */
	readonly isRunIn: boolean;
}
