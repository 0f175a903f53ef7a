import MiniSearch from 'minisearch';
import { isTelling } from '../guide/searchTerms.ts';

/** A story as matching sees it. */
export interface MatchableStory {
	readonly id: string;
	readonly title: string;
	/** Ids of the questions that it names. */
	readonly questions: readonly string[];
	/** Ids of the competencies that it names. */
	readonly competencies: readonly string[];
	readonly text: string;
}

/** A question as matching sees it. */
export interface MatchableQuestion {
	readonly id: string;
	readonly title: string;
	readonly competencies: readonly string[];
	/** Ids of questions for which the same story may serve. */
	readonly related: readonly string[];
	readonly keyPoints: readonly string[];
}

/** Why a story fits a question, from the strongest reason to the weakest. */
export type MatchReason =
	| { readonly kind: 'linked' }
	/** It names a question for which the same story may serve. */
	| { readonly kind: 'related'; readonly question: string }
	| { readonly kind: 'competency'; readonly competency: string }
	/** Words that both use. */
	| { readonly kind: 'words'; readonly words: readonly string[] };

export interface StoryMatch {
	readonly id: string;
	/** Never empty. */
	readonly reasons: readonly MatchReason[];
}

/** A link says more than any number of shared competencies, and those say more than words. */
const weights = { linked: 100, related: 30, competency: 10, words: 5 };
const mostWords = 4;
/** So many different words in common before the words alone are a reason. */
const leastWords = 2;
/** Words in more than this share of all questions say nothing about one of them. */
const commonShare = 0.06;
const word = /\p{L}[\p{L}\p{M}'’-]*/gu;
const leastLetters = 4;
/** What belongs to another word: `that’s`, `didn’t`, `colleague’s`. */
const contraction = /(?:n['’]t|['’]\p{L}{0,2})$/u;

/** Words by how much they say, from what all questions ask about. */
export class DistinctiveTerms {
	readonly #counts = new Map<string, number>();
	readonly #questions: number;

	constructor(questions: readonly Pick<MatchableQuestion, 'title' | 'keyPoints'>[]) {
		this.#questions = questions.length;
		for (const question of questions) {
			for (const found of wordsOf(textOf(question))) {
				this.#counts.set(found, (this.#counts.get(found) ?? 0) + 1);
			}
		}
	}

	/** The different words of a question that few other questions have. */
	of(question: Pick<MatchableQuestion, 'title' | 'keyPoints'>): string[] {
		const most = Math.max(1, this.#questions * commonShare);
		return wordsOf(textOf(question)).filter((found) => (this.#counts.get(found) ?? 0) <= most);
	}
}

/**
 * The stories that fit a question, best first, with the reasons.
 *
 * @param words of all questions
 */
export function matchStories(
	question: MatchableQuestion,
	stories: readonly MatchableStory[],
	words: DistinctiveTerms,
): StoryMatch[] {
	const similar = similarTexts(words.of(question), stories);
	const best = Math.max(1, ...[...similar.values()].map(({ score }) => score));
	return stories
		.map(({ id, questions, competencies }) => {
			const reasons: MatchReason[] = [];
			if (questions.includes(question.id)) {
				reasons.push({ kind: 'linked' });
			}
			for (const related of question.related.filter((other) => questions.includes(other))) {
				reasons.push({ kind: 'related', question: related });
			}
			for (const competency of question.competencies.filter((other) => competencies.includes(other))) {
				reasons.push({ kind: 'competency', competency });
			}
			const text = similar.get(id);
			if (text) {
				reasons.push({ kind: 'words', words: text.words });
			}
			const score =
				reasons.reduce((sum, { kind }) => sum + (kind === 'words' ? 0 : weights[kind]), 0) +
				((text?.score ?? 0) / best) * weights.words;
			return { id, reasons, score };
		})
		.filter(({ reasons }) => reasons.length > 0)
		.sort((a, b) => b.score - a.score)
		.map(({ id, reasons }) => ({ id, reasons }));
}

function similarTexts(
	words: readonly string[],
	stories: readonly MatchableStory[],
): Map<string, { score: number; words: string[] }> {
	const index = new MiniSearch<MatchableStory>({
		fields: ['title', 'text'],
		tokenize: wordsOf,
		searchOptions: { boost: { title: 2 }, combineWith: 'OR' },
	});
	index.addAll(stories);
	return new Map(
		index
			.search(words.join(' '))
			.map(({ id, score, queryTerms }) => ({ id, score, words: [...new Set(queryTerms)] }))
			.filter(({ words }) => words.length >= leastWords)
			.map(({ id, score, words }) => [id, { score, words: words.slice(0, mostWords) }]),
	);
}

function textOf({ title, keyPoints }: Pick<MatchableQuestion, 'title' | 'keyPoints'>): string {
	return [title, ...keyPoints].join('\n');
}

/** The different words of a text that say something, in lower case. */
function wordsOf(text: string): string[] {
	const words = (text.toLowerCase().match(word) ?? []).map((found) => found.replace(contraction, ''));
	return [...new Set(words)].filter((found) => found.length >= leastLetters && isTelling(found));
}
