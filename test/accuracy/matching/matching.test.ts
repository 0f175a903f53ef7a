import assert from 'node:assert/strict';
import { accounts, askedIds } from './lessons.ts';
import { ours, plainBm25, questions, readerOf, readLabels, readStories, scoreMatching, splits } from './matching.ts';

/** What was reached: how often one of the first answers is right, from stories to questions and back. */
const reached = {
	open: { questions: 0.97, stories: 0.97 },
	closed: { questions: 0.66, stories: 0.77 },
	'backend-open': { questions: 1, stories: 0.98 },
	'backend-closed': { questions: 0.88, stories: 0.79 },
	fresh: { questions: 0.92, stories: 0.91 },
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
			const long = longSentences(stories);
			assert.ok(long.length > stories.length);
			assert.deepEqual(
				long.filter((sentence) => guide.includes(sentence)),
				[],
			);
		});
	}

	it('has learned from nine accounts of each question, which share no sentence with the guide or the sets', () => {
		for (const id of askedIds) {
			const count = accounts.filter(({ questions }) => questions[0] === id).length;
			assert.equal(count, 9, id);
		}
		assert.deepEqual(
			accounts.flatMap(({ questions }) => questions).filter((id) => !askedIds.includes(id)),
			[],
		);
		const guide = JSON.stringify(questions);
		const told = new Set(splits.flatMap((split) => longSentences(readStories(readLabels(split)))));
		assert.ok(told.size > 0);
		assert.deepEqual(
			longSentences(accounts).filter((sentence) => told.has(sentence) || guide.includes(sentence)),
			[],
		);
	});

	it('is asked of labels that another person agrees with', () => {
		const { questions, stories } = scoreMatching(readLabels('fresh'), readerOf(readLabels('fresh-second')));
		assert.ok(questions.at3 > 0.95 && stories.at3 > 0.9, `${questions.at3} ${stories.at3}`);
	});
});

function longSentences(stories: readonly { readonly text: string }[]): string[] {
	return stories
		.flatMap(({ text }) => text.split(/(?<=[.!?])\s+|\n/))
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence.split(' ').length > 4);
}
