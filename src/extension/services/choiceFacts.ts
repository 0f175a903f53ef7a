import { isFilterActive, type QuestionFilter } from '../../core/guide/filter.ts';
import type { ChoiceFacts } from '../../core/practice/choose.ts';
import type { Practice } from '../../core/practice/practice.ts';
import { within } from '../shared/within.ts';
import type { GuideService } from './guideService.ts';
import type { MarkedQuestions } from './markedQuestions.ts';
import type { QuestionStates } from './questionStates.ts';
import type { StoryIndex } from './storyIndex.ts';

/** What the next question is chosen by. */
export interface ChoiceSources {
	readonly guide: GuideService;
	readonly stories: StoryIndex;
	readonly questionStates: QuestionStates;
	readonly notAsked: MarkedQuestions;
}

/** How long choosing a question waits for stories, in ms; after that it goes ahead without them. */
const storiesTimeoutMs = 100;

/** The facts on which the choice among the filtered questions is based. */
export async function choiceFacts(
	services: ChoiceSources,
	rounds: { load(): Promise<Practice> },
	filter: QuestionFilter,
): Promise<ChoiceFacts> {
	const { guide: service, stories, questionStates } = services;
	const all = stories.all();
	const [guide, practice, areStoriesKnown] = await Promise.all([
		filter.own ? service.complete() : service.load(),
		rounds.load(),
		filter.withoutStory
			? all.then(() => true)
			: within(
					storiesTimeoutMs,
					all.then(() => true),
				),
	]);
	const counts = new Map<string, number>();
	for (const { competencies, questions } of stories.known()) {
		const shown = new Set([...competencies, ...questions.flatMap((id) => guide.question(id)?.competencies ?? [])]);
		for (const id of shown) {
			counts.set(id, (counts.get(id) ?? 0) + 1);
		}
	}
	const { rehearsedStories } = await import('./rehearsedStories.ts');
	const rehearsed = isFilterActive(filter)
		? undefined
		: await within(storiesTimeoutMs, rehearsedStories(services, practice.memories().keys()));
	return {
		questions: [...guide.questions, ...(rehearsed ?? [])].filter(({ id }) => !services.notAsked.has(id)),
		stateOf: (id) => questionStates.of(id),
		memoryOf: (id) => practice.memoryOf(id),
		storiesOf: (id) => (areStoriesKnown ? (counts.get(id) ?? 0) : undefined),
		repeats: practice.summary.repeats,
	};
}
