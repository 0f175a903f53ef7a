import type { Span } from '../../text/span.ts';
import type { HeadingMark } from '../labels/marks.ts';
import type { StoryDraft } from './draft.ts';

/** A place that names a story; level 0 for a line that is not a heading. */
export interface Title extends Span {
	readonly text: Span;
	readonly level: number;
}

/** The stories under one heading: the first, and how many have a name of their own. */
interface Siblings {
	readonly first: StoryDraft;
	named: number;
}

/** Finds what names the stories of a document. */
export class StoryNamer {
	readonly #text: string;
	readonly #siblings = new Map<HeadingMark | null, Siblings>();
	/** Headings by their words; several with the same words, such as `### STAR`, do not name the stories below them. */
	readonly #alike = new Map<string, Set<HeadingMark>>();

	constructor(text: string, drafts: readonly StoryDraft[]) {
		this.#text = text;
		for (const draft of drafts) {
			const others = this.#siblings.get(draft.heading) ?? { first: draft, named: 0 };
			others.named += draft.name ? 1 : 0;
			this.#siblings.set(draft.heading, others);
			if (draft.heading) {
				const words = this.#wordsOf(draft.heading);
				this.#alike.set(words, (this.#alike.get(words) ?? new Set()).add(draft.heading));
			}
		}
	}

	/**
	 * What names a story, in this order: the name cell of its row; the item that it is in, or the line before it that
	 * reads like a title, unless each story has a heading; its own name, if other stories under its heading have names
	 * or come before it; its heading, or the one above if other stories have a heading of the same words.
	 */
	titleOf(draft: StoryDraft): Title | null {
		const { row, name } = draft;
		const isShared = draft.heading && (this.#alike.get(this.#wordsOf(draft.heading))?.size ?? 0) > 1;
		const heading = (isShared && draft.above.at(-1)) || draft.heading;
		if (row) {
			return row.name ? { start: row.start, end: row.end, text: row.name, level: 0 } : heading;
		}
		const line = name?.type === 'line' ? { ...name, text: name.title, level: 0 } : name;
		const isLead = name?.type === 'line' && name.isTitle;
		const siblings = this.#siblings.get(draft.heading);
		const isOneOfMany = siblings !== undefined && (siblings.named > 1 || siblings.first !== draft);
		return isLead || isOneOfMany ? (line ?? heading) : (heading ?? line);
	}

	#wordsOf({ text }: HeadingMark): string {
		return this.#text.slice(text.start, text.end);
	}
}
