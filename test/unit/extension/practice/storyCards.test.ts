import assert from 'node:assert/strict';
import { storyRoundId } from '../../../../src/core/practice/storyRounds.ts';
import { storyCards } from '../../../../src/extension/practice/round/storyCards.ts';
import { lintStoryFile as lint } from '../../../lintStoryFile.ts';

describe('the cue cards of a story', () => {
	const told = (what: string) => `S: ${what} was full. T: I had to empty it. A: I emptied it. R: It took 9 minutes.`;
	const text = `${told('The queue')} ${told('The disk')}`;

	/** The cue cards of the second story on a line, in a file that may have changed since. */
	async function cuesOf(shown: string | null): Promise<string | null> {
		const stories = [0, 1].map((index) => ({ id: `a#${index}`, title: `Told ${index}`, index, report: { line: 1 } }));
		const services = {
			stories: { all: async () => stories },
			reports: { shown: async () => (shown === null ? null : lint(shown)) },
		};
		const message = await storyCards(services as unknown as Parameters<typeof storyCards>[0], storyRoundId('Told 1'));
		return message && JSON.stringify(message.cards);
	}

	it('are those of the story, where two begin on one line', async () => {
		const cues = await cuesOf(text);
		assert.match(cues ?? '', /The disk was full/);
		assert.doesNotMatch(cues ?? '', /The queue/);
	});

	it('are none where another story is in its place, or the file is gone', async () => {
		assert.equal(await cuesOf(told('The disk')), '[]');
		assert.equal(await cuesOf(null), null);
	});
});
