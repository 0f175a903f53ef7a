import type { Span } from '../../text/span.ts';
import type { HeadingMark } from '../labels/marks.ts';
import { headingsOf, type StoryDraft } from './draft.ts';

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

const announced =
	'star|starr|starrt|starl|star-l|car|carl|par|soar|sar|story|answer|response|summary|reflection|reflectie|故事|回答';
const around =
	'my|the|a|your|full|sample|model|example|using|in|with|as|format|method|framework|structure|technique|approach|form|version|breakdown|learning|quick|long|talking|points|包装|法则';
/**
 * `STAR`, `STAR Format`, `My story, using STAR`, `Summary`: a heading that says that a story follows, but not which
 * one.
 */
const leadIn = new RegExp(
	String.raw`^\P{L}*(?:(?:${around})[^\p{L}\d]+)*(?:${announced})(?:[^\p{L}\d]+(?:${announced}|${around}))*[^\p{L}\d]*$`,
	'iu',
);

/** Finds what names the stories of a document. */
export class StoryNamer {
	readonly #text: string;
	readonly #siblings = new Map<HeadingMark | null, Siblings>();
	/** How many stories are anywhere below a heading. */
	readonly #below = new Map<HeadingMark, number>();
	/** Headings by their words; if several share the same words, they do not name the stories below them. */
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
			for (const heading of headingsOf(draft)) {
				this.#below.set(heading, (this.#below.get(heading) ?? 0) + 1);
			}
		}
	}

	/**
	 * What names a story, in this order: the name cell of its row; the item that it is in, or the line before it that
	 * reads like a title, unless each story has a heading; its own name, if other stories under its heading have names
	 * or come before it; its heading, or the one above if its heading only says that a story follows.
	 */
	titleOf(draft: StoryDraft): Title | null {
		const { row, name } = draft;
		const heading = this.#headingOf(draft);
		if (row) {
			return row.name ? { start: row.start, end: row.end, text: row.name, level: 0 } : heading;
		}
		const line = name?.type === 'line' ? { ...name, text: name.title, level: 0 } : name;
		const isLead = name?.type === 'line' && name.isTitle;
		const siblings = this.#siblings.get(draft.heading);
		const isOneOfMany = siblings !== undefined && (siblings.named > 1 || siblings.first !== draft);
		if (isLead || isOneOfMany) {
			return line ?? heading;
		}
		return heading ?? line;
	}

	/** The heading that names a story, if one does. */
	#headingOf({ heading, above }: StoryDraft): HeadingMark | null {
		const parent = above.at(-1);
		const isNamedAbove = heading && parent && this.#isLeadIn(heading) && !this.#isLeadIn(parent);
		return isNamedAbove && this.#below.get(parent) === 1 ? parent : heading;
	}

	/**
	 * Whether a heading says that a story follows, but not which one, as do words that head several stories, and
	 * `Tags: …`.
	 */
	#isLeadIn(heading: HeadingMark): boolean {
		const words = this.#wordsOf(heading);
		const isRepeated = (this.#alike.get(words)?.size ?? 0) > 1;
		return isRepeated || leadIn.test(words);
	}

	#wordsOf({ text }: HeadingMark): string {
		return this.#text.slice(text.start, text.end);
	}
}
