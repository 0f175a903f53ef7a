import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { readGuide } from '../../../src/build/packGuide.ts';
import type { Question } from '../../../src/core/guide/model.ts';
import type { BankStory } from '../../../src/core/matching/match.ts';
import { StoryBank } from '../../../src/core/matching/storyBank.ts';
import { parseStories } from '../../../src/core/story/parse.ts';

/** A story and the questions of the guide that its reader would use it for, the best first. */
interface Label {
	/** Its file, and which story of the file it is. */
	readonly story: string;
	readonly questions: readonly string[];
}

/** For each story the ids of questions, and for each question the ids of stories, the best first. */
export interface Ranking {
	readonly questionsFor: (storyId: string) => readonly string[];
	readonly storiesFor: (questionId: string) => readonly string[];
}

/** In how many cases a right answer was the first, or among the first three. */
export interface Recall {
	readonly cases: number;
	readonly at1: number;
	readonly at3: number;
	readonly misses: readonly string[];
}

export interface MatchingScore {
	/** From a story to a question that it answers. */
	readonly questions: Recall;
	/** From a question to a story that answers it. */
	readonly stories: Recall;
}

const here = import.meta.dirname;
const { guide } = readGuide(join(here, '../../../media/guide'));
export const { questions, matching } = guide;

/** Sets that may be read and tuned on, and sets that are only ever scored. */
export const splits = ['open', 'closed', 'backend-open', 'backend-closed', 'fresh'] as const;
export type Split = (typeof splits)[number];

export function isOpen(split: Split): boolean {
	return split.endsWith('open');
}

export function readLabels(split: Split | 'fresh-second'): Label[] {
	const lines = readFileSync(join(here, `${split}.jsonl`), 'utf8')
		.trim()
		.split('\n');
	return lines.map((line) => JSON.parse(line));
}

/** A heading that asks what the story answers, as some authors write it, would give the answer away. */
const isQuestion = /\?|\b(?:tell|describe|give)\b|^(?:star )?(?:q|question)\b/i;

/** The labeled stories as they are matched: without any link. */
export function readStories(labels: readonly Label[]): BankStory[] {
	return labels.map(({ story: id }) => {
		const [file = '', index = '0'] = id.split('#');
		const { text, stories } = parseStories(readFileSync(join(here, '..', file), 'utf8'));
		const story = stories[Number(index)];
		if (!story) {
			throw new Error(`There is no story ${id}.`);
		}
		const told = story.sections.flatMap(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
		return {
			id,
			title: isQuestion.test(story.title ?? '') ? '' : (story.title ?? ''),
			questions: [],
			competencies: [],
			tags: [],
			purposes: [],
			text: told.join('\n'),
		};
	});
}

export function ours(stories: readonly BankStory[]): Ranking {
	const bank = new StoryBank(guide, [], -Infinity);
	for (const story of stories) {
		bank.set(story);
	}
	return {
		questionsFor: (id) => bank.questionsFor(id).map((match) => match.id),
		storiesFor: (id) => bank.storiesFor(id).map((match) => match.id),
	};
}

/** Who labels is a ranking, too: that of a person. */
export function readerOf(labels: readonly Label[]): Ranking {
	const placeOf = (id: string, { questions }: Label) => questions.indexOf(id);
	return {
		questionsFor: (id) => labels.find(({ story }) => story === id)?.questions ?? [],
		storiesFor: (id) =>
			labels
				.filter(({ questions }) => questions.includes(id))
				.sort((a, b) => placeOf(id, a) - placeOf(id, b))
				.map(({ story }) => story),
	};
}

/** MiniSearch as it comes, over the same texts. */
export function plainBm25(stories: readonly BankStory[]): Ranking {
	const ofQuestions = new MiniSearch({ fields: ['text'] });
	const asked = (question: Question) => [question.title, question.short, ...question.otherWordings];
	ofQuestions.addAll(
		questions
			.filter(({ scheme }) => scheme === 'star')
			.map((question) => {
				const { id, intent, keyPoints, samples } = question;
				return { id, text: [...asked(question), intent, ...keyPoints, ...samples.map(({ text }) => text)].join('\n') };
			}),
	);
	const ofStories = new MiniSearch({ fields: ['text'] });
	const texts = new Map(stories.map(({ id, title, text }) => [id, `${title}\n${text}`]));
	ofStories.addAll([...texts].map(([id, text]) => ({ id, text })));
	const byId = new Map(questions.map((question) => [question.id, question]));
	return {
		questionsFor: (id) => ofQuestions.search(texts.get(id) ?? '').map((result) => result.id),
		storiesFor: (id) => {
			const question = byId.get(id);
			return question
				? ofStories.search([...asked(question), ...question.keyPoints].join('\n')).map(({ id }) => id)
				: [];
		},
	};
}

export function scoreMatching(labels: readonly Label[], ranking: Ranking): MatchingScore {
	const byQuestion = new Map<string, string[]>();
	for (const { story, questions } of labels) {
		for (const question of questions) {
			byQuestion.set(question, [...(byQuestion.get(question) ?? []), story]);
		}
	}
	return {
		questions: recall(labels.map(({ story, questions }) => [story, questions, ranking.questionsFor(story)])),
		stories: recall([...byQuestion].map(([question, right]) => [question, right, ranking.storiesFor(question)])),
	};
}

function recall(cases: readonly (readonly [id: string, right: readonly string[], found: readonly string[]])[]): Recall {
	const within = (most: number) =>
		cases.filter(([, right, found]) => found.slice(0, most).some((id) => right.includes(id))).length / cases.length;
	const misses = cases
		.filter(([, right, found]) => !found.slice(0, 3).some((id) => right.includes(id)))
		.map(([id, right, found]) => `${id}\n      right ${right.join(', ')}\n      found ${found.slice(0, 4).join(', ')}`);
	return { cases: cases.length, at1: within(1), at3: within(3), misses };
}
