import { type HeadingMark, isOutside, type LabelMark, type Mark } from './marks.ts';
import { nextHeading, styleAhead } from './style.ts';

/** Nothing, or the name of the method used to tell the story below. */
const onlyMethod =
	/^(?:(?:the |using |in )?(?:STARR?|S\.T\.A\.R\.?)(?: (?:technique|method|format|framework|model|approach))?)?[^\p{L}\p{N}]*$/iu;
/** More characters than that name has. */
const maxMethod = 60;

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
	if (isAmongHeadings(marks, mark, index)) {
		return null;
	}
	const { parts } = styleAhead(marks, index + 1, mark.level) ?? {};
	return mark.heading && parts && parts.size >= 3 && (!own || own.part === 'reflection' || parts.has(own.part))
		? { type: 'heading', ...mark.heading }
		: null;
}

/**
 * Whether the next heading at or above the level of a label is a label for another part, so that both belong to a
 * story.
 */
function isAmongHeadings(marks: readonly Mark[], { level, match: { entries } }: LabelMark, index: number): boolean {
	const next = nextHeading(marks, index, level);
	return next?.type === 'label' && next.level === level && next.match.entries[0]?.part !== entries[0]?.part;
}

/**
 * Whether a label such as `**Reflection (STAR)**` or `Reflection – STAR Technique` has no text of its own and is above
 * a whole story.
 */
export function looksBack(
	text: string,
	marks: readonly Mark[],
	{ match, contentStart }: LabelMark,
	index: number,
): boolean {
	const next = marks[index + 1];
	return (
		match.entries[0]?.part === 'reflection' &&
		next?.type === 'label' &&
		onlyMethod.test(text.slice(contentStart, Math.min(next.start, contentStart + maxMethod)).trim()) &&
		(styleAhead(marks, index + 1, 0)?.parts.size ?? 0) >= 3
	);
}
