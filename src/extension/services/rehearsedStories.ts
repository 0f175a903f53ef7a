import type { GuideQuestion } from '../../core/guide/guide.ts';
import type { Services } from './services.ts';
import type { IndexedStory } from './storyIndex.ts';

type Needs = Pick<Services, 'stories' | 'guide'>;

/** A story of the workspace by the name under which its rounds are kept; undefined for one that is not there. */
export async function storyByRound({ stories }: Pick<Needs, 'stories'>, id: string): Promise<IndexedStory | undefined> {
	const [all, { storyRoundId }] = await Promise.all([stories.all(), import('../../core/practice/storyRounds.ts')]);
	return all.find(({ title }) => storyRoundId(title) === id);
}

/** The same as what a round asks for, with the follow-up questions of the question that the story answers. */
export async function storyToPractice(services: Needs, id: string): Promise<GuideQuestion | undefined> {
	const [story, guide, { storyQuestion }] = await Promise.all([
		storyByRound(services, id),
		services.guide.complete(),
		import('../../core/practice/storyRounds.ts'),
	]);
	const [question] = story?.questions.flatMap((question) => guide.question(question) ?? []) ?? [];
	return story && storyQuestion(story, question?.followUps ?? []);
}

/**
 * The stories that were rehearsed and are in the workspace, as what rounds ask for.
 *
 * @param practiced names of all that was practiced; where there is no story among them, none is read
 */
export async function rehearsedStories(services: Needs, practiced: Iterable<string>): Promise<GuideQuestion[]> {
	const { isStoryRound } = await import('../../core/practice/storyRounds.ts');
	const found = await Promise.all([...practiced].filter(isStoryRound).map((id) => storyToPractice(services, id)));
	return found.filter((question) => question !== undefined);
}
