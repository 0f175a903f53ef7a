import { cueCards } from '../../../core/practice/cueCards.ts';
import { isStoryRound } from '../../../core/practice/storyRounds.ts';
import { secondsOf } from '../../../core/story/pace.ts';
import { storyInPlace } from '../../../core/story/storyInPlace.ts';
import type { RoundMessage } from '../../../protocol/practice.ts';
import { storyByRound } from '../../services/rehearsedStories.ts';
import type { Services } from '../../services/services.ts';

type Needs = Pick<Services, 'stories' | 'reports'>;

/** The cue cards of the story being rehearsed; null if the round asks a question or the story no longer exists. */
export async function storyCards(services: Needs, id: string): Promise<RoundMessage['story']> {
	const story = isStoryRound(id) ? await storyByRound(services, id) : undefined;
	const result = story && (await services.reports.shown(story.uri));
	if (!story || !result) {
		return null;
	}
	const { document, pace, measuresOf } = result;
	const textOf = ({ start, end }: { start: number; end: number }) => document.text.slice(start, end);
	const told = storyInPlace(document, { ...story, line: story.report.line });
	const sections = told?.sections.filter(({ state }) => state === 'present') ?? [];
	const cards = cueCards(
		sections.map((section) => ({
			parts: section.parts,
			text: section.content.map(textOf).join('\n\n'),
			figures: measuresOf(section).map(textOf),
			seconds: secondsOf(section.words, pace),
		})),
	);
	return { id: story.id, cards };
}
