/**
 * Times the story bank: the cost of one changed story among 100 and among 2,000, and of the whole coverage. Printed,
 * never asserted.
 */
import { join } from 'node:path';
import { readGuide } from '../../src/build/packGuide.ts';
import { coverageOf } from '../../src/core/coverage/coverage.ts';
import { Guide } from '../../src/core/guide/guide.ts';
import { toBankStory } from '../../src/core/matching/bankStory.ts';
import { StoryBank } from '../../src/core/matching/storyBank.ts';
import { lintStoryFile as lint } from '../lintStoryFile.ts';
import { generateStories } from './stories.ts';

const sizes = [100, 2_000];
const changes = 200;
const rounds = 7;

const guide = new Guide(readGuide(join(import.meta.dirname, '../../media/guide')).guide);
const stories = generateStories(Math.max(...sizes)).flatMap((text, index) => {
	const result = lint(text);
	return result.document.stories.slice(0, 1).map((story) => toBankStory(result, story, `story-${index}`, 'story'));
});

/** CPU time in ms. */
function timeOf(run: () => void): number {
	const start = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

const banks = sizes.map((size) => {
	const bank = new StoryBank(guide.questions);
	const held = stories.slice(0, size);
	const filled = timeOf(() => {
		for (const story of held) {
			bank.set(story);
			bank.questionsFor(story.id);
		}
	});
	return { size, bank, held, filled, best: Number.POSITIVE_INFINITY };
});
for (let round = 0; round < rounds; round++) {
	// Alternating, so that a machine that slows down slows down all of them.
	for (const each of banks) {
		const time = timeOf(() => {
			for (let change = 0; change < changes; change++) {
				// The same stories in each bank.
				const story = stories[change % (sizes[0] as number)];
				if (story) {
					each.bank.set({ ...story });
					each.bank.questionsFor(story.id);
				}
			}
		});
		each.best = Math.min(each.best, time / changes);
	}
}
for (const { size, bank, held, filled, best } of banks) {
	const covering = held.map((story) => ({
		...story,
		readiness: { state: 'ready' as const },
		practicedAt: null,
		toldAt: null,
	}));
	const whole = timeOf(() => coverageOf({ stories: covering, bank, guide, values: [], now: Date.now() }));
	const ratio = best / (banks[0]?.best ?? best);
	console.log(
		`story bank of ${String(size).padStart(5)}: read ${filled.toFixed(0).padStart(6)} ms   one changed story ${best.toFixed(2)} ms (${ratio.toFixed(2)} ×)   coverage ${whole.toFixed(0).padStart(4)} ms`,
	);
}
