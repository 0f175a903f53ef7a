import type { Container, DividerMark, HeadingMark, LabelMark, LineMark, Mark, RowMark } from '../labels/marks.ts';
import type { Draft } from './draft.ts';
import { OpenStory } from './openStory.ts';
import { makeStory, resolveParts } from './resolveParts.ts';
import { nextLike, styleAhead } from './style.ts';

/**
 * Cuts the marks of a document into drafts of stories, guided by the style in which a story writes its labels:
 *
 * | state     | mark                                        | what it does                                    |
 * | --------- | ------------------------------------------- | ----------------------------------------------- |
 * | outside   | label                                       | opens a story in the style naming the most      |
 * | in a part | label of the style, continuing the scheme   | ends the part, begins the next                  |
 * | in a part | label of the style, restarting the scheme   | ends the story, opens the next                  |
 * | in a part | another word for the part, in the style     | is text of the part, unless it has ended        |
 * | in a part | label of another style, part not yet named  | ends the part, begins the next                  |
 * | in a part | label of another style, part named          | is text, unless a whole scheme begins there     |
 * | in a part | line in the style that names no part        | ends the part; what follows belongs to none     |
 * | in a part | divider, heading at the level of the labels | ends the part                                   |
 * | in a part | table row, if a story stands in its head    | ends the part, tells a story                    |
 * | in a part | deeper heading                              | ends the part if labels come below it           |
 * | in a part | heading at or above the level of the title  | ends the story                                  |
 */
export function cutStories(text: string, marks: readonly Mark[]): Draft[] {
	return new Cutter(text, marks).cut();
}

class Cutter {
	readonly #text: string;
	readonly #marks: readonly Mark[];
	readonly #drafts: Draft[] = [];
	/** The headings around the current place, outermost first. */
	readonly #headings: HeadingMark[] = [];
	/** The last heading or line that can name a story, since the last label. */
	#name: HeadingMark | LineMark | null = null;
	#story: OpenStory | null = null;
	/** A style whose letters fit no scheme, until something else is named. */
	#refused: string | null = null;

	constructor(text: string, marks: readonly Mark[]) {
		this.#text = text;
		this.#marks = marks;
	}

	cut(): Draft[] {
		for (const [index, mark] of this.#marks.entries()) {
			switch (mark.type) {
				case 'heading':
					this.#readHeading(mark);
					break;
				case 'line':
					this.#readLine(mark, index);
					break;
				case 'divider':
					this.#endPart(mark);
					break;
				case 'row':
					this.#readRow(mark);
					break;
				case 'label':
					this.#readLabel(mark, index);
			}
		}
		this.#close();
		return this.#drafts.sort((a, b) => (a.labels[0]?.start ?? 0) - (b.labels[0]?.start ?? 0));
	}

	#readHeading(mark: HeadingMark): void {
		const story = this.#storyAround(mark);
		story?.passHeading(mark);
		this.#leave(mark.level);
		this.#refused = null;
		this.#headings.push(mark);
		this.#name = mark;
	}

	/** Leaves the headings at or below a level. */
	#leave(level: number): void {
		while ((this.#headings.at(-1)?.level ?? 0) >= level) {
			this.#headings.pop();
		}
	}

	/** The headings above another one. */
	#above(heading: HeadingMark | null): HeadingMark[] {
		return this.#headings.filter(({ level }) => level < (heading?.level ?? 0));
	}

	#readLine(mark: LineMark, index: number): void {
		const story = this.#storyAround(mark);
		if (story?.style.lineStyle === mark.style) {
			this.#endPart(mark);
		}
		// A caption such as `**Answer:**` names a story only if nothing else does.
		// What begins a part is text of it, unless it is written like a title.
		const isFirst = story?.isPartOpen && !this.#hasContent(mark, story);
		if (
			mark.isName &&
			(!mark.isPlain || this.#isAboveLabel(mark, index)) &&
			(mark.isTitle || !(isFirst || (mark.isCaption && this.#name)))
		) {
			this.#name = mark;
			story?.passName(mark);
		}
	}

	/** Whether the next thing after a line is a label. */
	#isAboveLabel({ end }: LineMark, index: number): boolean {
		const next = this.#marks[index + 1];
		return next?.type === 'label' && this.#text.slice(end, next.start).trim() === '';
	}

	/** The open story at a mark, or null: what is in a fence or quote inside a part is text of the part. */
	#storyAround({ container }: { readonly container: Container }): OpenStory | null {
		const story = this.#story;
		const own = story?.current.container;
		const isDeeper = own && container.quoteDepth > own.quoteDepth;
		return isDeeper || (own && container.fence && container.fence !== own.fence) ? null : story;
	}

	/** Ends the open part at a mark, unless the part has no text yet. */
	#endPart(mark: DividerMark | HeadingMark | LineMark): void {
		const story = this.#storyAround(mark);
		if (story?.isPartOpen && this.#hasContent(mark, story)) {
			story.endPart(mark.start);
		}
	}

	#hasContent({ start }: Mark, { current }: OpenStory): boolean {
		return this.#text.slice(current.contentStart, start).trim() !== '';
	}

	#readRow(row: RowMark): void {
		const labels = row.labels.map((label) => ({ ...label, end: label.limit }));
		if (this.#story?.isPartOpen && !makeStory(resolveParts(labels), true)) {
			return;
		}
		this.#story?.endPart(row.tableStart);
		const heading = (row.name === null && this.#headings.at(-1)) || null;
		this.#drafts.push({ heading, above: this.#above(heading), name: null, row, labels });
	}

	#readLabel(mark: LabelMark, index: number): void {
		if (mark.level > 0) {
			this.#leave(mark.level);
		}
		const story = this.#story;
		if (!story) {
			this.#open(mark, index);
		} else if (this.#beginsAgain(story, mark, index)) {
			story.endPart((this.#name ?? mark).start);
			this.#close();
			this.#open(mark, index);
		} else if (mark.style === story.style.name ? !story.isOtherWord(mark) : story.isMissing(mark)) {
			story.add(mark);
			this.#name = null;
		}
	}

	/** Whether a label begins another story. */
	#beginsAgain(story: OpenStory, mark: LabelMark, index: number): boolean {
		if (story.isClosed || story.isBeyond(mark)) {
			return true;
		}
		return mark.style === story.style.name
			? story.beginsAgain(mark, nextLike(this.#marks, index))
			: story.isNearlyOver && (styleAhead(this.#marks, index, 6)?.parts.size ?? 0) >= 3;
	}

	#open(mark: LabelMark, index: number): void {
		const heading = this.#headings.at(-1) ?? null;
		const name = this.#name;
		const style = styleAhead(this.#marks, index, heading?.level ?? (name?.type === 'heading' ? name.level : 0));
		if (mark.match.letters !== '' && style?.name !== mark.style) {
			this.#refused = mark.style;
		}
		if (!style || mark.style === this.#refused) {
			return;
		}
		const story = new OpenStory(heading, this.#above(heading), name, style);
		if (mark.style !== style.name && !story.isMissing(mark)) {
			return;
		}
		this.#story = story;
		story.add(mark);
		this.#name = null;
	}

	#close(): void {
		if (this.#story) {
			this.#drafts.push(this.#story);
			this.#story = null;
		}
	}
}
