import type { HeadingMark, LineMark } from '../labels/marks.ts';

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
}
