import type { ReportStory } from '../../core/report/report.ts';
import { allParts, type SectionKind, type SectionState } from '../../core/story/model.ts';
import type { PartState } from '../../protocol/texts.ts';

/** The state of each part of a story, in the order of the parts; null for a part that the story does not need. */
export function partStates({ sections, missing }: ReportStory): (PartState | null)[] {
	return allParts.map((part) => {
		const own = sections.filter(({ kinds }) => kinds.includes(part));
		return own.length > 0 || missing.some((each) => each === part) ? stateOf(own, [part]) : null;
	});
}

/** The state of parts that one label covers. */
export function stateOf(
	sections: readonly { readonly state: SectionState }[],
	group: readonly SectionKind[],
): PartState {
	const states = sections.map(({ state }) => state);
	const [first] = states;
	if (first === undefined) {
		return group.includes('reflection') ? 'optional' : 'missing';
	}
	return states.includes('present') ? 'present' : states.includes('placeholder') ? 'placeholder' : first;
}
