import { coverageOf } from '../coverage/coverage.ts';
import type { CoverageRow } from '../coverage/model.ts';
import type { Guide } from '../guide/guide.ts';
import { StoryBank } from '../matching/storyBank.ts';
import type { CoachStory } from './coachData.ts';

/** The most suggestions to name for a subject without a linked story. */
const mostSuggestions = 2;

/** How the stories cover what an interview asks for, what is missing, and what to do next. */
export function storyCoverage(guide: Guide, stories: readonly CoachStory[]): object {
	const bank = new StoryBank(guide);
	for (const story of stories) {
		bank.set(story);
	}
	const unpracticed = stories.map((story) => ({ ...story, practicedAt: null, toldAt: null }));
	const { rows, plan } = coverageOf({ stories: unpracticed, bank, guide, values: [], now: null });
	return {
		stories: stories.map(({ id, title, readiness }) => ({ id, title, state: readiness.state })),
		mustPrepare: rows['must-prepare'].map(lineOf),
		competencies: rows.competency.map(lineOf),
		next: plan.next,
	};
}

function lineOf({ subject: { id, title }, cells, gap }: CoverageRow): object {
	const idsOf = (isLinked: boolean) => [
		...new Set(cells.filter((cell) => cell.isLinked === isLinked).map(({ story }) => story)),
	];
	const linked = idsOf(true);
	return {
		id,
		title,
		gap,
		stories: linked,
		suggested: linked.length > 0 ? [] : idsOf(false).slice(0, mostSuggestions),
	};
}
