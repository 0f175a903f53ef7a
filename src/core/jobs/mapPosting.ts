import { DistinctiveTerms, type MatchableStory, matchStories } from '../bank/matchStories.ts';
import type { Guide, GuideQuestion } from '../guide/guide.ts';
import type { Posting, Requirement } from './posting.ts';
import { packForPosting, type QuestionPack } from './questionPack.ts';
import { type Theme, themeOfRequirement, themesOf } from './themes.ts';

/** A story that may be told for a requirement. */
export interface OfferedStory extends MatchableStory {
	/** Where it is, as a link of the worksheet. */
	readonly link: string;
	readonly isReady: boolean;
	/** The figures of its Result, as they are written. */
	readonly figures: readonly string[];
}

/** A requirement with what one needs to talk about it. */
export interface MappedRequirement {
	readonly requirement: Requirement;
	readonly theme: Theme;
	/** The story that fits best; null where none does. */
	readonly story: OfferedStory | null;
	/** The question to expect; null where the guide does not have it. */
	readonly question: GuideQuestion | null;
}

/** A posting with the stories and questions that fit it. */
export interface JobMap {
	readonly posting: Posting;
	readonly requirements: readonly MappedRequirement[];
	readonly values: readonly { readonly value: string; readonly story: OfferedStory | null }[];
	readonly pack: QuestionPack;
}

/** Finds the stories and questions that fit what a posting asks for. */
export function mapPosting(posting: Posting, guide: Guide, stories: readonly OfferedStory[]): JobMap {
	const terms = new DistinctiveTerms(guide.questions);
	const byId = new Map(stories.map((story) => [story.id, story]));
	const storyFor = (title: string, theme: Pick<Theme, 'competencies' | 'questions'>): OfferedStory | null => {
		const wanted = { id: '', title, competencies: theme.competencies, related: theme.questions, keyPoints: [] };
		return byId.get(matchStories(wanted, stories, terms)[0]?.id ?? '') ?? null;
	};
	return {
		posting,
		requirements: posting.requirements.map((requirement) => {
			const theme = themeOfRequirement(requirement);
			const question = theme.questions.map((id) => guide.question(id)).find((found) => found !== undefined) ?? null;
			return { requirement, theme, question, story: storyFor(requirement.text, theme) };
		}),
		values: posting.values.map((value) => ({
			value,
			story: storyFor(value, themesOf(value)[0] ?? { competencies: [], questions: [] }),
		})),
		pack: packForPosting(posting, guide),
	};
}
