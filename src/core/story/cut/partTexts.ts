import { firstIndexWhere } from '../../text/sortedSearch.ts';
import type { Markdown } from '../markdown/markdown.ts';
import type { CutLabel } from './draft.ts';

/** Anything with the labels of some parts. */
interface Labeled {
	readonly labels: readonly CutLabel[];
}

/** The texts of the parts of drafts as written, without their comments. */
export class PartTexts {
	readonly #markdown: Markdown;
	readonly #known = new Map<Labeled, readonly string[]>();

	constructor(markdown: Markdown) {
		this.#markdown = markdown;
	}

	/** The text below each label. */
	of(draft: Labeled): readonly string[] {
		const texts = this.#known.get(draft) ?? draft.labels.map((label) => this.#textOf(label));
		this.#known.set(draft, texts);
		return texts;
	}

	#textOf({ contentStart, limit, end }: CutLabel): string {
		const last = Math.max(contentStart, Math.min(limit, end, this.#markdown.text.length));
		return this.#withoutComments(contentStart, last).trim();
	}

	#withoutComments(start: number, end: number): string {
		const { text, comments } = this.#markdown;
		let written = '';
		let from = start;
		for (let i = firstIndexWhere(comments, (comment) => comment.end > start); i < comments.length; i++) {
			const comment = comments[i];
			if (!comment || comment.start >= end) {
				break;
			}
			written += text.slice(from, comment.start);
			from = Math.min(comment.end, end);
		}
		return written + text.slice(from, end);
	}
}
