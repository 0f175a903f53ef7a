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

	constructor(text: string, drafts: readonly StoryDraft[]) {
		this.#text = text;
		for (const draft of drafts) {
			this.#below.set(draft.heading, (this.#below.get(draft.heading) ?? 0) + 1);
		}
	}

	/**
	 * What names a story, in this order: the name cell of its row; the item that it is in, or the line before it that
	 * reads like a title; its own name, if it is not the only story below its heading; its heading, or the one above if
	 * it only says that a story follows.
	 */
	titleOf({ row, name, heading, above }: StoryDraft): Title | null {
		const saysNothing = heading && onlyStory.test(this.#text.slice(heading.text.start, heading.text.end));
		const title = (saysNothing && above.at(-1)) || heading;
		if (row) {
			return row.name ? { start: row.start, end: row.end, text: row.name, level: 0 } : title;
		}
		const line = name?.type === 'line' ? { ...name, text: name.title, level: 0 } : name;
		const isLead = name?.type === 'line' && name.isTitle;
		return isLead || (this.#below.get(heading) ?? 0) > 1 ? (line ?? title) : (title ?? line);
	}
}
