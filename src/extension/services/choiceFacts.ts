import { isFilterActive, type QuestionFilter } from '../../core/guide/filter.ts';
import type { ChoiceFacts } from '../../core/practice/choose.ts';
import { within } from '../shared/within.ts';
import type { PracticeService } from './practiceService.ts';
import type { Services } from './services.ts';

/** How long choosing a question waits for stories, in ms; after that it goes ahead without them. */
const storiesTimeoutMs = 100;

/** The facts on which the choice among the filtered questions is based. */
export async function choiceFacts(
	services: Pick<Services, 'guide' | 'stories' | 'questionStates' | 'notAsked'>,
	rounds: Pick<PracticeService, 'load'>,
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
