import MiniSearch from 'minisearch';

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
/** Words of questions that say nothing about what a story is about. */
const common = new Set(
	(
		'a an the and or but of to in on at by for from with without as is was were be been are do did does done have had has ' +
		'you your yours we our us they them their it its this that these those there what which who whom whose when where why how ' +
		'tell me about describe give example time situation someone something somebody people thing things not no more most than ' +
		'one own say name show make made get got can could would should will if so then'
	).split(' '),
);

/** The stories that fit a question, best first, with the reasons. */
export function matchStories(question: MatchableQuestion, stories: readonly MatchableStory[]): StoryMatch[] {
	const similar = similarTexts(question, stories);
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
	{ title, keyPoints }: MatchableQuestion,
	stories: readonly MatchableStory[],
): Map<string, { score: number; words: string[] }> {
	const index = new MiniSearch<MatchableStory>({
		fields: ['title', 'text'],
		processTerm: (term) => (term.length < 3 || common.has(term.toLowerCase()) ? null : term.toLowerCase()),
		searchOptions: { boost: { title: 2 }, combineWith: 'OR' },
	});
	index.addAll(stories);
	const found = index.search([title, ...keyPoints].join(' '));
	return new Map(
		found
			.filter(({ queryTerms }) => new Set(queryTerms).size >= leastWords)
			.map(({ id, score, queryTerms }) => [id, { score, words: [...new Set(queryTerms)].slice(0, mostWords) }]),
	);
}
