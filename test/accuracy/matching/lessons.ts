import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Term, termsOf } from '../../../src/core/matching/terms.ts';
import { questions, readLabels, readStories } from './matching.ts';

/** A text and the questions that it answers, the best first. */
export interface Lesson {
	readonly id: string;
	readonly title: string;
	readonly text: string;
	readonly questions: readonly string[];
}

/** Accounts written to learn from: nine for each question of the guide. */
export const accounts: readonly Lesson[] = globSync('accounts/*.jsonl', { cwd: import.meta.dirname })
	.sort()
	.flatMap((file) =>
		readFileSync(join(import.meta.dirname, file), 'utf8')
			.trim()
			.split('\n')
			.map((line, index) => ({ id: `${file}#${index}`, ...JSON.parse(line) })),
	);

/** The stories of the sets that may be learned from. */
export const openStories: readonly Lesson[] = (['open', 'backend-open'] as const).flatMap((split) => {
	const labels = readLabels(split);
	return readStories(labels).map((story, index) => ({ ...story, questions: labels[index]?.questions ?? [] }));
});

const asked = questions.filter(({ scheme }) => scheme === 'star');

/** The ids of the questions that a story can answer. */
export const askedIds: readonly string[] = asked.map(({ id }) => id);

/** Which of the others the same story may answer. */
export const relatedIds: ReadonlyMap<string, readonly string[]> = new Map(
	asked.map(({ id, related }) => [id, related]),
);

/** What the guide says of its questions, and its sample answers. */
export const guideTexts: readonly Lesson[] = asked.flatMap(
	({ id, title, short, otherWordings, intent, keyPoints, samples }) => [
		{ id, title, text: [short, ...otherWordings, intent, ...keyPoints].join('.\n'), questions: [id] },
		...samples.map(({ text }, index) => ({ id: `${id}#${index}`, title: '', text, questions: [id] })),
	],
);

/** The words of a text, as matching sees them. */
export function termsOfLesson({ title, text }: Lesson): [title: Term[], text: Term[]] {
	return [termsOf(title), termsOf(text)];
}
