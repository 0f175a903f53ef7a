import type { SectionKind } from '../story/model.ts';
import { nameOf } from '../story/partFacts.ts';
import { notations } from './notations.ts';

/** Sections of a story that has no model to follow: headings below its title, with their contents. */
export function newSections(
	contents: readonly (readonly [SectionKind, string])[],
	titleLevel = 1,
	labelOf: (part: SectionKind) => string = nameOf,
): string {
	const pieces = contents.map(([part, content]) => {
		return { title: labelOf(part), lead: [], body: content.split('\n'), isRunIn: false };
	});
	return notations.heading.write?.(pieces, titleLevel)?.join('\n') ?? '';
}
