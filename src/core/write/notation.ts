import type { Part, Section, Story, StoryDocument } from '../story/model.ts';
import type { TextEdit } from '../text/edit.ts';

/** The notations that a story can be converted to. */
export const targetNotations = ['heading', 'emphasis', 'list', 'row'] as const;
export type TargetNotation = (typeof targetNotations)[number];

/** What a label begins: a line, a list item, the rest of a line after another label, or a row or column of a table. */
export type LabelPlace = 'line' | 'item' | 'inline' | 'row' | 'column';

/**
 * Everything that writing needs to know about a notation; core/story finds the labels. Whatever cannot be done safely
 * returns null, and callers use `keepsStory` to compare the result with what was intended.
 */
export interface NotationWriter {
	readonly place: LabelPlace;
	/** How the label of a section is written. */
	readLabel(document: StoryDocument, section: Section): WrittenLabel;
	/** Adds a section with a placeholder, written like its model. */
	insert(place: NewPlace): TextEdit[] | null;
	/** Whether a section can be moved and split as whole lines. */
	readonly isWholeLines?: boolean;
	/** How someone writes a section by hand; absent if that takes more than a label and content. */
	readonly byHand?: ByHand;
	/** Its markup that contains words, which an edit may drop or rewrite. */
	readonly markupWords?: RegExp;
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
	/** Writes the sections of a story below its title, of level 1–6 or 0; absent for a notation that is never written. */
	write?(pieces: readonly SectionPiece[], titleLevel: number): string[] | null;
}

/** A section that consists of a label and content, as someone types it line by line. */
export interface ByHand {
	/** What separates the label from short content. */
	readonly gap: string;
	/** Whether a label of this notation can follow a mark that has been typed: `#`, `**` or `__`. */
	follows(mark: string): boolean;
	/**
	 * Begins a section, up to its content.
	 *
	 * @param model how the label of the model section is written
	 */
	begin(place: NewSection, model: WrittenLabel): string;
}

/** A section that someone begins after those of a story. */
export interface NewSection extends Pick<NewPlace, 'document' | 'story' | 'part' | 'model'> {
	/** The level of a heading there. */
	readonly level: number;
	/** Whether the line already has its list marker. */
	readonly isMarked: boolean;
}

/** How a label is written. */
export interface WrittenLabel {
	/** Where the label begins, with everything around it: its line or cell, or its own markup inside a line. */
	readonly start: number;
	/** Indentation and quote marks of the line. */
	readonly quote: string;
	/** What makes the line a block: `## `, `- [ ] `, `[!info] `. */
	readonly mark: string;
	/** Markup and numbering between the mark and the label. */
	readonly before: string;
	/** What is between the label and its content, or the end of its line or cell. */
	readonly after: string;
	/** Where the content begins on the line of the label, or else where that line ends. */
	readonly contentStart: number;
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
