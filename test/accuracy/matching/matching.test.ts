import assert from 'node:assert/strict';
import { ours, plainBm25, questions, readerOf, readLabels, readStories, scoreMatching, splits } from './matching.ts';

/** What was reached: how often one of the first answers is right, from stories to questions and back. */
const reached = {
	open: { questions: 0.86, stories: 0.93 },
	closed: { questions: 0.6, stories: 0.74 },
	'backend-open': { questions: 0.97, stories: 0.94 },
	'backend-closed': { questions: 0.8, stories: 0.67 },
	fresh: { questions: 0.85, stories: 0.72 },
} as const;
/** How much better it has to be than plain full text. */
const aboveBm25 = 0.1;

describe('accuracy of matching', () => {
	for (const split of splits) {
		const labels = readLabels(split);
		const stories = readStories(labels);

		it(`is not worse on ${split} than it has been, and better than plain full text`, () => {
			const score = scoreMatching(labels, ours(stories));
			const plain = scoreMatching(labels, plainBm25(stories));
			for (const direction of ['questions', 'stories'] as const) {
				const { at3 } = score[direction];
				const wanted = Math.max(reached[split][direction], plain[direction].at3 + aboveBm25);
				assert.ok(at3 >= wanted, `${direction}: recall@3 is ${at3.toFixed(3)}, wanted ${wanted}`);
			}
		});

		it(`shares no sentence of ${split} with the guide`, () => {
			const guide = JSON.stringify(questions);
			const sentences = stories.flatMap(({ text }) => text.split(/(?<=[.!?])\s+|\n/));
			const long = sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence.split(' ').length > 4);
			assert.ok(long.length > stories.length);
			assert.deepEqual(
				long.filter((sentence) => guide.includes(sentence)),
				[],
			);
		});
	}

	it('is asked of labels that another person agrees with', () => {
		const { questions, stories } = scoreMatching(readLabels('fresh'), readerOf(readLabels('fresh-second')));
		assert.ok(questions.at3 > 0.95 && stories.at3 > 0.9, `${questions.at3} ${stories.at3}`);
	});
});
