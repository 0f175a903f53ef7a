import assert from 'node:assert/strict';
import { Guide } from '../../../../src/core/guide/guide.ts';
import type { Services } from '../../../../src/extension/services/services.ts';
import type { IndexedStory } from '../../../../src/extension/services/storyIndex.ts';
import { StoryMatches } from '../../../../src/extension/services/storyMatches.ts';
import { builtIn } from '../../core/guide/support.ts';

const guide = new Guide(builtIn.guide);

/** A story that counts how often its text is read. */
function counted(id: string, reads: string[]): IndexedStory {
	const none = { questions: [], competencies: [], tags: [], purposes: [], title: 'The ledger' };
	return {
		...none,
		id,
		get text() {
			reads.push(id);
			return 'We missed our deadline.';
		},
	} as unknown as IndexedStory;
}

describe('what one changed story costs', () => {
	for (const size of [100, 2_000]) {
		it(`is the reading of that story among ${size}`, async () => {
			const reads: string[] = [];
			let stories = Array.from({ length: size }, (_, index) => counted(`story-${index}`, reads));
			const services = { stories: { all: async () => stories }, guide: { complete: async () => guide } };
			const matches = new StoryMatches(services as unknown as Pick<Services, 'guide' | 'stories'>);
			const before = await matches.bank();
			assert.equal(new Set(reads).size, size);
			reads.length = 0;
			stories = stories.with(7, counted('story-7', reads));
			const bank = await matches.bank();
			assert.equal(bank, before);
			assert.equal(bank.storiesFor('adaptability-missed-deadline').length, size);
			assert.deepEqual(reads, ['story-7']);
		}).timeout(60_000);
	}
});
