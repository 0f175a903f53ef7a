import type { GuideQuestion } from './guide.ts';
import type { Difficulty, TellerLevel } from './model.ts';

/** What is known about the user and a question. */
export interface QuestionState {
	readonly favorite: boolean;
	/** Stories that name the question. */
	readonly stories: number;
	/** The ones that are ready to tell. */
	readonly readyStories: number;
	/** Practice rounds. */
	readonly rounds: number;
	/** Whether it should be practiced again now. */
	readonly due: boolean;
}

/** A question that is likely to be asked. */
export interface LikelyQuestion {
	readonly id: string;
	/** What makes it likely, in the words of a posting, a CV or a list of values; empty if every interview asks it. */
	readonly because: readonly string[];
}

/** The questions that an interview is likely to ask, in the order to prepare them. */
export interface QuestionPack {
	/** What the questions are for: a company, a role, or values. */
	readonly title: string;
	readonly questions: readonly LikelyQuestion[];
}

/** Which questions to show: an empty list or `false` sets no condition, and all conditions must be met. */
export interface QuestionFilter {
	readonly categories: readonly string[];
	readonly difficulties: readonly Difficulty[];
	readonly competencies: readonly string[];
	/** Who tells a sample answer. */
	readonly levels: readonly TellerLevel[];
	readonly withoutStory: boolean;
	readonly due: boolean;
	readonly favorite: boolean;
	readonly own: boolean;
	readonly hideDone: boolean;
	/** Only these questions, in this order; null for all. */
	readonly pack: QuestionPack | null;
}

export const noFilter: QuestionFilter = {
	categories: [],
	difficulties: [],
	competencies: [],
	levels: [],
	withoutStory: false,
	due: false,
	favorite: false,
	own: false,
	hideDone: false,
	pack: null,
};

/** A question is done when a story for it is ready, it has been practiced, and it is not due again. */
export function isDone(state: QuestionState): boolean {
	return state.readyStories > 0 && state.rounds > 0 && !state.due;
}

export function matchesFilter(question: GuideQuestion, state: QuestionState, filter: QuestionFilter): boolean {
	const { categories, difficulties, competencies, levels } = filter;
	return (
		(categories.length === 0 || categories.includes(question.category)) &&
		(difficulties.length === 0 || (question.difficulty !== null && difficulties.includes(question.difficulty))) &&
		(competencies.length === 0 || competencies.some((id) => question.competencies.includes(id))) &&
		(levels.length === 0 || question.samples.some(({ teller }) => teller !== null && levels.includes(teller.level))) &&
		!(filter.withoutStory && state.stories > 0) &&
		!(filter.due && !state.due) &&
		!(filter.favorite && !state.favorite) &&
		!(filter.own && question.origin === null) &&
		!(filter.hideDone && isDone(state)) &&
		(filter.pack === null || filter.pack.questions.some(({ id }) => id === question.id))
	);
}

/** Whether a filter sets any condition. */
export function isFilterActive(filter: QuestionFilter): boolean {
	return Object.values(filter).some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)));
}
