/**
 * Writes what matching has learned: `node test/accuracy/matching/train.ts`. With `--validate`, writes nothing and prints
 * how well stories are matched that were held out.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoryBank } from '../../../src/core/matching/storyBank.ts';
import { learn, learnedFile } from './learn.ts';
import { accounts, guideTexts, type Lesson, openStories } from './lessons.ts';
import { matching, questions, scoreMatching } from './matching.ts';

/** Accounts are held out in as many parts, each about as large as a set of stories. */
const parts = 20;
const file = join(import.meta.dirname, '../../../media/guide/learned.json');

if (process.argv.includes('--validate')) {
	validate();
} else {
	writeFileSync(file, learnedFile());
}

function validate(): void {
	const isBackend = ({ id }: Lesson) => id.startsWith('matching/');
	const held: readonly [name: string, sets: readonly (readonly Lesson[])[]][] = [
		['accounts', Array.from({ length: parts }, (_, part) => accounts.filter((_, index) => index % parts === part))],
		['backend-open', [openStories.filter(isBackend)]],
	];
	for (const [name, sets] of held) {
		const scores = sets.map((set) => {
			const others = [...accounts, ...openStories].filter((lesson) => !set.includes(lesson));
			const learned = learn([...others, ...guideTexts]);
			const bank = new StoryBank({ questions, matching: { ...matching, learned } }, [], -Infinity);
			for (const { id, title, text } of set) {
				bank.set({ id, title, text, questions: [], competencies: [], tags: [], purposes: [] });
			}
			return scoreMatching(
				set.map(({ id, questions }) => ({ story: id, questions })),
				{
					questionsFor: (id) => bank.questionsFor(id).map((match) => match.id),
					storiesFor: (id) => bank.storiesFor(id).map((match) => match.id),
				},
			);
		});
		for (const direction of ['questions', 'stories'] as const) {
			const mean = (of: 'at1' | 'at3') =>
				(scores.reduce((sum, score) => sum + score[direction][of], 0) / scores.length).toFixed(3);
			console.log(`${name}, to ${direction}: recall@1 ${mean('at1')}  recall@3 ${mean('at3')}`);
		}
	}
}
