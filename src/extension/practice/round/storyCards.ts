import { cueCards } from '../../../core/practice/cueCards.ts';
import { isStoryRound } from '../../../core/practice/storyRounds.ts';
import { storyInPlace } from '../../../core/story/storyInPlace.ts';
import type { RoundMessage } from '../../../protocol/practice.ts';
import { storyByRound } from '../../services/rehearsedStories.ts';
import type { Services } from '../../services/services.ts';
import { readShownText } from '../../shared/readText.ts';

type Needs = Pick<Services, 'stories' | 'configurations'>;

/** The cue cards of the story that a round asks for; null where it asks a question, or the story is gone. */
export async function storyCards(services: Needs, id: string): Promise<RoundMessage['story']> {
	const story = isStoryRound(id) ? await storyByRound(services, id) : undefined;
	const read = story && (await readShownText(story.uri));
	if (!story || !read || read.error !== undefined) {
		return null;
	}
	const [lint, { secondsOf }] = await Promise.all([
		services.configurations.linterOf(story.uri, read.text),
		import('../../../core/lint/support/time.ts'),
	]);
	const { document, pace, measuresOf } = lint(read.text);
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
