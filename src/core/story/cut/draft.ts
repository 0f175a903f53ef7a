import type { HeadingMark, LabelMark, LineMark, RowMark } from '../labels/marks.ts';
import type { PartLabels } from './resolveParts.ts';

/** A label of a draft, with the place where its part ends. */
export interface CutLabel extends LabelMark {
	readonly end: number;
}

/** Labels that may form a story, and what may name it. */
export interface Draft {
	/** The heading under which the story is. */
	readonly heading: HeadingMark | null;
	/** The headings above that one, outermost first. */
	readonly above: readonly HeadingMark[];
	/**
	 * What can name the story if others are under the same heading: the nearest line before it, or a sibling heading.
	 */
	readonly name: HeadingMark | LineMark | null;
	/** The table row that is the story. */
	readonly row: RowMark | null;
	readonly labels: readonly CutLabel[];
}

/** A draft whose labels are resolved. */
export type StoryDraft = Omit<Draft, 'labels'> & PartLabels<CutLabel>;

/** The headings under which a draft is, outermost first. */
export function headingsOf({ above, heading }: Pick<Draft, 'above' | 'heading'>): readonly HeadingMark[] {
	return heading ? [...above, heading] : above;
}

/** Whether a draft is in a fence or a quote. */
export function isContained({ labels: [first] }: Pick<StoryDraft, 'labels'>): boolean {
	return first !== undefined && (first.container.fence !== null || first.container.quoteDepth > 0);
}
