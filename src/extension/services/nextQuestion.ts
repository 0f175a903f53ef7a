import { isFilterActive } from '../../core/guide/filter.ts';
import { type Choice, chooseNext, storiesByCompetency } from '../../core/practice/choose.ts';
import { isStoryRound } from '../../core/practice/storyRounds.ts';
import { within } from '../shared/within.ts';
import { rehearsedStories, storyToPractice } from './rehearsedStories.ts';
import type { Services } from './services.ts';

/** How long choosing a question waits for stories, in ms; after that it goes ahead without them. */
const storiesTimeoutMs = 100;

/**
 * The best question to ask next among those that pass the filter; undefined if there is none.
 *
 * @param skipped ids of skipped questions, oldest first
 */
export async function nextQuestion(services: Services, skipped: readonly string[] = []): Promise<Choice | undefined> {
	const { guide: service, stories, questionStates, notAsked } = services;
	const filter = services.filter.value;
	const all = stories.all().then(() => true);
	const [guide, practice, areStoriesKnown] = await Promise.all([
		filter.own ? service.complete() : service.load(),
		services.practice.load(),
		filter.withoutStory ? all : within(storiesTimeoutMs, all),
	]);
	const counts = storiesByCompetency(stories.known(), guide);
	const rehearsed = isFilterActive(filter)
		? undefined
		: await within(storiesTimeoutMs, rehearsedStories(services, practice.memories().keys()));
	const facts = {
		questions: [...guide.questions, ...(rehearsed ?? [])].filter(({ id }) => !notAsked.has(id)),
		stateOf: (id: string) => questionStates.of(id),
		memoryOf: (id: string) => practice.memoryOf(id),
		storiesOf: (id: string) => (areStoriesKnown ? (counts.get(id) ?? 0) : undefined),
		repeats: practice.summary.repeats,
	};
	return chooseNext(facts, filter, Date.now(), Math.random, skipped);
}

/** The question, or story to rehearse, that the user asked for; undefined if there is none with that id. */
export async function choiceOf(services: Services, id: string): Promise<Choice | undefined> {
	const question = isStoryRound(id)
		? await storyToPractice(services, id)
		: (await services.guide.complete()).question(id);
	return question && { question, reason: { kind: 'asked' } };
}
