import { isFilterActive, matchesFilter } from '../../core/guide/filter.ts';
import type { GuideQuestion } from '../../core/guide/guide.ts';
import { type Choice, chooseNext, storiesByCompetency } from '../../core/practice/choose.ts';
import { isStoryRound } from '../../core/practice/storyRounds.ts';
import { within } from '../shared/within.ts';
import { rehearsedStories, storyToPractice } from './rehearsedStories.ts';
import type { Services } from './services.ts';

/** How long what somebody waits for does itself wait for stories, in ms; after that it goes ahead without them. */
export const storiesTimeoutMs = 100;

/**
 * What practice asks, and counts as due when it is: the questions that pass the filter; without one, rehearsed stories as
 * well, unless finding these takes too long.
 *
 * @param longest in ms
 */
export async function askedQuestions(services: Services, longest = 60_000): Promise<GuideQuestion[]> {
	const { guide, practice, questionStates, notAsked, filter } = services;
	const { value } = filter;
	const isFiltered = isFilterActive(value);
	const rehearsed = async () => rehearsedStories(services, (await practice.memories()).keys());
	const [{ questions }, stories = []] = await Promise.all([
		value.own ? guide.complete() : guide.load(),
		isFiltered ? [] : within(longest, rehearsed()),
		value.withoutStory && services.stories.all(),
	]);
	return [...questions, ...stories].filter(
		(question) =>
			!notAsked.has(question.id) && (!isFiltered || matchesFilter(question, questionStates.of(question.id), value)),
	);
}

/**
 * The best question to ask next among those that pass the filter; undefined if there is none.
 *
 * @param skipped ids of skipped questions, oldest first
 */
export async function nextQuestion(services: Services, skipped: readonly string[] = []): Promise<Choice | undefined> {
	const { guide: service, stories, questionStates, filter } = services;
	const [questions, guide, practice, read] = await Promise.all([
		askedQuestions(services, storiesTimeoutMs),
		service.load(),
		services.practice.load(),
		within(storiesTimeoutMs, stories.all()),
	]);
	const counts = storiesByCompetency(stories.known(), guide);
	const facts = {
		questions,
		stateOf: (id: string) => questionStates.of(id),
		memoryOf: (id: string) => practice.memoryOf(id),
		storiesOf: (id: string) => read && (counts.get(id) ?? 0),
	};
	return chooseNext(facts, filter.value, Date.now(), Math.random, skipped);
}

/** The question, or story to rehearse, that the user asked for; undefined if there is none with that id. */
export async function choiceOf(services: Services, id: string): Promise<Choice | undefined> {
	const question = isStoryRound(id)
		? await storyToPractice(services, id)
		: (await services.guide.complete()).question(id);
	return question && { question, reason: { kind: 'asked' } };
}
