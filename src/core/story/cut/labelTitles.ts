import { type HeadingMark, isOutside, type LabelMark, type Mark } from '../labels/marks.ts';
import { styleAhead } from './style.ts';

/**
 * A heading such as `Challenge: rebuild the search` is a title if the labels below it form a whole story. So is
 * `Reflection (STAR)`: nobody looks back before the story.
 */
export function titleOf(marks: readonly Mark[], mark: LabelMark, index: number): HeadingMark | null {
	const { letters, entries } = mark.match;
	const [own] = entries;
	const next = marks[index + 1];
	if (
		(!own && letters.length < 2) ||
		next?.type !== 'label' ||
		isOutside(next.container, mark.container) ||
		(next.level > 0 && next.level <= mark.level)
	) {
		return null;
	}
	const { parts } = styleAhead(marks, index + 1, mark.level) ?? {};
	return mark.heading && parts && parts.size >= 3 && (!own || own.part === 'reflection' || parts.has(own.part))
		? { type: 'heading', ...mark.heading }
		: null;
}
