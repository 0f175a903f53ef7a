import type { CoverageStory } from './coverage.ts';

/** What is noticed about how stories are used. */
export interface Habits {
	/** Stories that more questions rely on than one interview leaves room for, with how many. */
	readonly overused: readonly { readonly story: string; readonly questions: number }[];
	/** Ready stories that were not practiced or told for long, with the day they last were; null for never. */
	readonly stale: readonly { readonly story: string; readonly lastAt: number | null }[];
}

/** A rule of thumb: an hour has four to six behavioral questions, and a story is told once in it. */
const mostQuestions = 5;
/** A rule of thumb: after six weeks without a rehearsal, figures and order are no longer at hand. */
const staleMs = 42 * 24 * 60 * 60 * 1000;

/** @param now in ms since 1970; null where it is not known what was practiced and told */
export function habitsOf(stories: readonly CoverageStory[], now: number | null): Habits {
	const lastOf = ({ practicedAt, toldAt }: CoverageStory) => {
		const last = Math.max(practicedAt ?? 0, toldAt ?? 0);
		return last === 0 ? null : last;
	};
	return {
		overused: stories
			.map((story) => ({ story: story.id, questions: new Set(story.questions).size }))
			.filter(({ questions }) => questions > mostQuestions),
		stale:
			now === null
				? []
				: stories
						.filter((story) => story.readiness.state === 'ready' && now - (lastOf(story) ?? 0) > staleMs)
						.map((story) => ({ story: story.id, lastAt: lastOf(story) })),
	};
}
