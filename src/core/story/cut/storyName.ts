import type { Span } from '../../text/span.ts';
import type { HeadingMark } from '../labels/marks.ts';
import type { StoryDraft } from './draft.ts';

/** A place that names a story; level 0 for a line that is not a heading. */
export interface Title extends Span {
	readonly text: Span;
	readonly level: number;
}

/** A heading that only says that a story follows. */
const onlyStory = /^STAR(?:[ -](?:answer|example|format|framework|method|response|story))?$/i;

/** Finds what names the stories of a document. */
export class StoryNamer {
	readonly #text: string;
	/** How many stories are right below a heading. */
	readonly #below = new Map<HeadingMark | null, number>();
	/** How many stories are anywhere below a heading. */
	readonly #anywhereBelow = new Map<HeadingMark | undefined, number>();
	/** Headings by their words; several with the same words, such as `### STAR`, do not name the stories below them. */
	readonly #alike = new Map<string, Set<HeadingMark>>();

	constructor(text: string, drafts: readonly StoryDraft[]) {
		this.#text = text;
		for (const draft of drafts) {
			this.#below.set(draft.heading, (this.#below.get(draft.heading) ?? 0) + 1);
			for (const heading of draft.above) {
				this.#anywhereBelow.set(heading, (this.#anywhereBelow.get(heading) ?? 0) + 1);
			}
			if (draft.heading) {
				const words = this.#wordsOf(draft.heading);
				this.#alike.set(words, (this.#alike.get(words) ?? new Set()).add(draft.heading));
			}
		}
	}

	/**
	 * What names a story, in this order: the name cell of its row; the item that it is in, or the line before it that
	 * reads like a title; its own name, if it is not the only story below its heading; its heading, or the one above if
	 * other headings have the same words, or if it only says that a story follows, the only one below the one above.
	 */
	titleOf(draft: StoryDraft): Title | null {
		const { row, name } = draft;
		const words = draft.heading && this.#wordsOf(draft.heading);
		const above = draft.above.at(-1);
		const isEmpty = words && onlyStory.test(words) && this.#anywhereBelow.get(above) === 1;
		const isShared = words && (this.#alike.get(words)?.size ?? 0) > 1;
		const heading = ((isShared || isEmpty) && above) || draft.heading;
		if (row) {
			return row.name ? { start: row.start, end: row.end, text: row.name, level: 0 } : heading;
		}
		const line = name?.type === 'line' ? { ...name, text: name.title, level: 0 } : name;
		const isLead = name?.type === 'line' && name.isTitle;
		return isLead || (this.#below.get(draft.heading) ?? 0) > 1 ? (line ?? heading) : (heading ?? line);
	}

	#wordsOf({ text }: HeadingMark): string {
		return this.#text.slice(text.start, text.end);
	}
}
