import type { HeadingMark, LabelMark, LineMark } from '../labels/marks.ts';
import type { Draft } from './draft.ts';

/** What can name a story whose first label is at the current place in the document. */
export class NamesAround {
	/** The headings around the place, outermost first. */
	readonly #headings: HeadingMark[] = [];
	/** The last heading or line since the last label that can name a story. */
	#last: HeadingMark | LineMark | null = null;
	#start = 0;
	/** What could have named a story before the item that the last line begins. */
	#before: HeadingMark | LineMark | null = null;

	/** The last heading or line that can name a story, since the last label. */
	get last(): HeadingMark | LineMark | null {
		return this.#last;
	}

	/** Where a series of adjacent lines begins that can name a story, the last of which is `last`. */
	get start(): number {
		return this.#start;
	}

	/** The innermost heading around the place. */
	get innermost(): HeadingMark | null {
		return this.#headings.at(-1) ?? null;
	}

	/** Notes a heading that can name a story. */
	enter(heading: HeadingMark): void {
		this.#headings.push(heading);
		this.#last = heading;
		this.#start = heading.start;
	}

	/** Leaves the headings at or below a level. */
	leave(level: number): void {
		while ((this.innermost?.level ?? 0) >= level) {
			this.#headings.pop();
		}
	}

	/** Notes a line that can name a story. */
	pass(line: LineMark, text: string): void {
		const isNext = this.#last?.type === 'line' && text.slice(this.#last.end, line.start).trim() === '';
		this.#start = isNext ? this.#start : line.start;
		this.#before = this.before(line);
		this.#last = line;
	}

	/** Notes a label: what names a story precedes its first label. */
	spend(): void {
		this.#last = null;
	}

	/** The headings above another one. */
	above(heading: HeadingMark | null): HeadingMark[] {
		return this.#headings.filter(({ level }) => level < (heading?.level ?? 0));
	}

	/** The last line or heading since the last label that can name a story beginning at a place. */
	before({ start }: LabelMark | LineMark): HeadingMark | LineMark | null {
		return this.#last?.type === 'line' && this.#last.scope < start ? this.#before : this.#last;
	}

	/** The start of what can name a story that begins with a label; the label itself if there is no name. */
	startOf(mark: LabelMark): number {
		const name = this.before(mark);
		return name === this.#last && name ? this.#start : (name ?? mark).start;
	}

	/**
	 * What names a story that begins with a label: the heading around it or, if titles and labels are headings of the
	 * same level, the heading before it.
	 */
	titlesOf(mark: LabelMark, text: string): Pick<Draft, 'heading' | 'name'> {
		const around = this.innermost;
		const name = this.before(mark);
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
