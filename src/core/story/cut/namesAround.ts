import type { HeadingMark, LabelMark, LineMark } from '../labels/marks.ts';
import type { Draft } from './draft.ts';

/** What can name a story whose first label is at the current place in the document. */
export class NamesAround {
	/** The headings around the place, outermost first. */
	readonly #headings: HeadingMark[] = [];
	/** The last heading or line that can name a story, since the last label. */
	last: HeadingMark | LineMark | null = null;

	/** The innermost heading around the place. */
	get innermost(): HeadingMark | null {
		return this.#headings.at(-1) ?? null;
	}

	/** Notes a heading that can name a story. */
	enter(heading: HeadingMark): void {
		this.#headings.push(heading);
		this.last = heading;
	}

	/** Leaves the headings at or below a level. */
	leave(level: number): void {
		while ((this.innermost?.level ?? 0) >= level) {
			this.#headings.pop();
		}
	}

	/** The headings above another one. */
	above(heading: HeadingMark | null): HeadingMark[] {
		return this.#headings.filter(({ level }) => level < (heading?.level ?? 0));
	}

	/**
	 * What names a story that begins with a label: the heading around it or, if titles and labels are headings of the
	 * same level, the heading before it.
	 */
	titlesOf(mark: LabelMark, text: string): Pick<Draft, 'heading' | 'name'> {
		const around = this.innermost;
		const name = this.last;
		if (name?.type === 'heading') {
			const isSibling = name !== around;
			const isBare = text.slice(name.end, mark.start).trim() === '';
			return isSibling && (isBare || !around)
				? { heading: name, name: null }
				: { heading: around, name: isSibling ? name : null };
		}
		return { heading: around, name };
	}
}
