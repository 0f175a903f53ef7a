import type { CoverageStory } from './model.ts';

/** What stands out about how stories are used. */
export interface Habits {
	/** Stories linked to more questions than fit in one interview, with the number of questions. */
	readonly overused: readonly { readonly story: string; readonly questions: number }[];
	/** Ready stories that were practiced or told once, but not in a long time, with when they last were. */
	readonly stale: readonly { readonly story: string; readonly lastAt: number }[];
}

/** A rule of thumb: an hour has time for four to six behavioral questions, and each story is told once. */
const mostQuestions = 5;
/** A rule of thumb: after six weeks without rehearsal, the figures and the order no longer come to mind. */
const staleMs = 42 * 24 * 60 * 60 * 1000;

/** @param now in ms since 1970; null if it is not known what was practiced and told */
export function habitsOf(stories: readonly CoverageStory[], now: number | null): Habits {
	const lastOf = ({ practicedAt, toldAt }: CoverageStory) => Math.max(practicedAt ?? 0, toldAt ?? 0);
	return {
		overused: stories
			.map((story) => ({ story: story.id, questions: new Set(story.questions).size }))
			.filter(({ questions }) => questions > mostQuestions),
		stale:
			now === null
				? []
				: stories
						.filter(({ readiness }) => readiness.state === 'ready')
						.map((story) => ({ story: story.id, lastAt: lastOf(story) }))
						.filter(({ lastAt }) => lastAt > 0 && now - lastAt > staleMs),
	};
}
