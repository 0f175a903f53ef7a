import type { GuideQuestion } from '../../core/guide/guide.ts';
import { isStoryRound, storyQuestion, storyRoundId } from '../../core/practice/storyRounds.ts';
import type { Services } from './services.ts';
import type { IndexedStory } from './storyIndex.ts';

type Needs = Pick<Services, 'stories' | 'guide'>;

/** The story in the workspace with the given round id; undefined if it no longer exists. */
export async function storyByRound({ stories }: Pick<Needs, 'stories'>, id: string): Promise<IndexedStory | undefined> {
	return (await stories.all()).find(({ title }) => storyRoundId(title) === id);
}

/** That story as the question of a round, with the follow-ups of the first question it answers. */
export async function storyToPractice(services: Needs, id: string): Promise<GuideQuestion | undefined> {
	const [story, guide] = await Promise.all([storyByRound(services, id), services.guide.complete()]);
	const [question] = story?.questions.flatMap((question) => guide.question(question) ?? []) ?? [];
	return story && storyQuestion(story, question?.followUps ?? []);
}

/**
 * The rehearsed stories that are in the workspace, as the questions of rounds.
 *
 * @param practiced ids of everything practiced; if none is that of a story, no stories are read
 */
export async function rehearsedStories(services: Needs, practiced: Iterable<string>): Promise<GuideQuestion[]> {
	const found = await Promise.all([...practiced].filter(isStoryRound).map((id) => storyToPractice(services, id)));
	return found.filter((question) => question !== undefined);
}
