import { isLinked } from '../bank/match.ts';
import { StoryBank } from '../bank/storyBank.ts';
import type { Guide } from '../guide/guide.ts';
import { mustPrepare } from '../guide/model.ts';
import type { CoachStory } from './coachData.ts';

/** How many suggestions are named where a question has no story of its own. */
const mostSuggestions = 2;

/** Stories of a question or competency. */
export interface CoverageLine {
	readonly id: string;
	readonly title: string;
	/** Ids of the stories whose front matter says so. */
	readonly stories: readonly string[];
	/** Whether one of them is ready to tell. */
	readonly ready: boolean;
	/** Ids of stories that may serve, where there are none. */
	readonly suggested: readonly string[];
}

/** What the stories cover of what an interview asks for. */
export function coverageOf(guide: Guide, stories: readonly CoachStory[]) {
	const bank = new StoryBank(guide.questions);
	stories.forEach((story) => bank.set(story));
	const readyIds = new Set(stories.filter(({ readiness }) => readiness.state === 'ready').map(({ id }) => id));
	const line = (id: string, title: string, linked: readonly string[], suggested: readonly string[]): CoverageLine => ({
		id,
		title,
		stories: linked,
		ready: linked.some((story) => readyIds.has(story)),
		suggested: linked.length > 0 ? [] : suggested.slice(0, mostSuggestions),
	});
	const questions = guide.questions.filter(({ category }) => category === mustPrepare);
	return {
		stories: stories.map(({ id, title, readiness }) => ({ id, title, state: readiness.state })),
		mustPrepare: questions.map(({ id, title }) => {
			const matches = bank.storiesFor(id);
			const linked = matches.filter(isLinked).map((match) => match.id);
			return line(
				id,
				title,
				linked,
				matches.map((match) => match.id),
			);
		}),
		competencies: guide.competencies.map(({ id, title }) => {
			const shows = ({ competencies, questions }: CoachStory) =>
				competencies.includes(id) || questions.some((each) => guide.question(each)?.competencies.includes(id));
			return line(
				id,
				title,
				stories.filter(shows).map((story) => story.id),
				[],
			);
		}),
	};
}
