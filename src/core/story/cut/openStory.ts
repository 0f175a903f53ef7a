import type { HeadingMark, LabelMark, LineMark } from '../labels/marks.ts';
import { orderOf, type SectionKind } from '../model.ts';
import type { CutLabel, Draft } from './draft.ts';
import { PartResolver } from './resolveParts.ts';
import type { Style } from './style.ts';

/** The deepest rank of a heading: one in a fence or quote ranks below all headings outside. */
const deepestHeading = 14;

/** A story whose labels are being read. */
export class OpenStory implements Draft {
	readonly heading: HeadingMark | null;
	readonly above: readonly HeadingMark[];
	readonly name: Draft['name'];
	readonly row = null;
	readonly style: Style;
	readonly #labels: (CutLabel & { end: number })[] = [];
	readonly #resolver: PartResolver;
	#first: readonly SectionKind[] = [];
	#last: readonly SectionKind[] = [];
	/** What could name another story, since the last label. */
	#boundary: HeadingMark | LineMark | null = null;
	#isClosed = false;

	constructor(heading: HeadingMark | null, above: readonly HeadingMark[], name: Draft['name'], style: Style) {
		this.heading = heading;
		this.above = above;
		this.name = name;
		this.style = style;
		this.#resolver = new PartResolver(style.labels);
	}

	get labels(): readonly CutLabel[] {
		return this.#labels;
	}

	/** The last label. */
	get current(): CutLabel {
		return this.#labels.at(-1) as CutLabel;
	}

	/** Whether a heading at or above the level of the title has come. */
	get isClosed(): boolean {
		return this.#isClosed;
	}

	/** Whether the result or the reflection was told last. */
	get isNearlyOver(): boolean {
		return orderOf(this.#last) >= orderOf(['result']);
	}

	add(mark: LabelMark): void {
		this.endPart(mark.start);
		this.#last = this.#resolver.read(mark.match);
		if (this.#labels.length === 0) {
			this.#first = this.#last;
		}
		this.#labels.push({ ...mark, end: Number.POSITIVE_INFINITY });
		this.#boundary = null;
		this.#isClosed = false;
	}

	/** Whether nothing has ended the last part yet. */
	get isPartOpen(): boolean {
		return this.#labels.at(-1)?.end === Number.POSITIVE_INFINITY;
	}

	/** Ends the open part, if any. */
	endPart(offset: number): void {
		const label = this.#labels.at(-1);
		if (label && label.end === Number.POSITIVE_INFINITY) {
			label.end = offset;
		}
	}

	passHeading(mark: HeadingMark): void {
		const { level } = this.#labels.findLast(({ level }) => level > 0) ?? this.heading ?? { level: deepestHeading };
		if (mark.level <= level) {
			this.endPart(mark.start);
		}
		this.#isClosed ||= mark.level <= (this.heading?.level ?? 0);
		this.#boundary = mark;
	}

	/** Notes a line that can name another story. */
	passName(mark: LineMark): void {
		this.#boundary = mark;
	}

	/** Whether a label names parts that the story does not name elsewhere. */
	isMissing(mark: LabelMark): boolean {
		const { container } = this.style.labels[0] as LabelMark;
		const isInside = mark.container.fence === container.fence && mark.container.quoteDepth === container.quoteDepth;
		return isInside && !this.#partsOf(mark).every((part) => this.style.parts.has(part));
	}

	/** Whether a label is another word for the part being told: `Impact:` after `Result:`, `Situation:` after `Context:`. */
	isOtherWord(mark: LabelMark): boolean {
		const [word] = mark.match.entries;
		const [last] = this.current.match.entries;
		return word !== last && this.isPartOpen && this.#partsOf(mark).join() === this.#last.join();
	}

	/** Whether a label is a heading at or above the level of the story's title. */
	isBeyond({ level }: LabelMark): boolean {
		return level > 0 && level <= (this.heading?.level ?? 0);
	}

	/**
	 * Whether a label in the style of the story restarts the scheme.
	 *
	 * @param next the label after it
	 */
	beginsAgain(mark: LabelMark, next: LabelMark | null): boolean {
		const parts = this.#partsOf(mark);
		const order = orderOf(parts);
		const last = orderOf(this.#last);
		if (order > last) {
			return false;
		}
		const isFirst = this.#labels.length > 1 && parts.some((part) => this.#first.includes(part));
		return this.#boundary ? order < last || isFirst : isFirst && next !== null && orderOf(this.#partsOf(next)) > order;
	}

	#partsOf({ match }: LabelMark): readonly SectionKind[] {
		return this.#resolver.partsOf(match);
	}
}
