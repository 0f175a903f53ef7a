import { measuresIn } from '../../measure/findMeasures.ts';
import { type MeasureKind, measureKinds } from '../../measure/measure.ts';
import type { Section, StoryDocument } from '../../story/model.ts';

/** How many measures of certain kinds the sections have; stops reading as soon as there are enough. */
export function countMeasures(
	{ text }: StoryDocument,
	sections: readonly Section[],
	needed: number,
	kinds: readonly MeasureKind[] = measureKinds,
): number {
	let count = 0;
	for (const piece of sections.flatMap(({ content }) => content)) {
		for (const { kind } of measuresIn(text, piece)) {
			count += kinds.includes(kind) ? 1 : 0;
			if (count >= needed) {
				return count;
			}
		}
	}
	return count;
}
