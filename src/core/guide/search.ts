import MiniSearch, { type Query, type SearchOptions, type SearchResult } from 'minisearch';
import { plainText } from '../story/markdown/plainText.ts';
import { writtenSentences } from '../text/sentences.ts';
import type { Guide, GuideQuestion } from './guide.ts';
import { type Chapter, mustPrepare } from './model.ts';
import { beginningsOf, contentWords, isTelling, searchWords, stem, synonymsOf } from './searchTerms.ts';

export type Hit =
	| { readonly kind: 'question'; readonly question: GuideQuestion; readonly context: string }
	| { readonly kind: 'chapter'; readonly chapter: Chapter; readonly context: string };

interface Page {
	readonly key: string;
	readonly title: string;
	readonly wordings: string;
	readonly points: string;
	readonly tags: string;
	readonly text: string;
	/** Lines, one of which is shown below a hit. */
	readonly lines: readonly string[];
	readonly isMustPrepare: boolean;
	readonly hit: { readonly question: GuideQuestion } | { readonly chapter: Chapter };
}

const mostHits = 50;
const shortQuery = 3;
/** With fewer hits than this, pages with mistyped words follow, and then pages with some of the words. */
const enoughHits = 5;
/** How much a synonym counts relative to the word itself. */
const synonymWeight = 0.3;
/** Of two questions that fit equally well, the one that nearly every interview asks comes first. */
const mustPrepareWeight = 1.25;

/** Full-text search over questions, other wordings, key points and chapters; tolerates other word endings and typos. */
export class GuideSearch {
	readonly #index: MiniSearch<Page>;
	readonly #pages = new Map<string, Page>();

	constructor(guide: Guide) {
		// Texts use the same few words over and over.
		const stems = new Map<string, string>();
		const stemOf = (word: string) => {
			const found = stems.get(word) ?? stem(word);
			stems.set(word, found);
			return found;
		};
		this.#index = new MiniSearch<Page>({
			idField: 'key',
			fields: ['title', 'wordings', 'points', 'tags', 'text'],
			tokenize: searchWords,
			processTerm: stemOf,
			searchOptions: {
				processTerm: (word) => word,
				boost: { title: 5, wordings: 3, tags: 3, points: 2 },
				boostDocument: (key) => (this.#pages.get(key as string)?.isMustPrepare ? mustPrepareWeight : 1),
			},
		});
		const pages = [
			...guide.questions.map((question) => questionPage(question, guide)),
			...guide.chapters.map(chapterPage),
		];
		for (const page of pages) {
			this.#pages.set(page.key, page);
		}
		this.#index.addAll(pages);
	}

	/**
	 * The pages that contain every word of a query, best first; if there are only a few, pages with similar words follow.
	 */
	find(query: string): Hit[] {
		const found = this.#search(query);
		return found.slice(0, mostHits).flatMap(({ id, terms, match }) => {
			const page = this.#pages.get(id as string);
			if (!page) {
				return [];
			}
			const onlyInTitle = terms.every((term) => match[term]?.includes('title'));
			const context = onlyInTitle ? '' : lineWithMost(page.lines, terms);
			return 'question' in page.hit
				? { kind: 'question', question: page.hit.question, context }
				: { kind: 'chapter', chapter: page.hit.chapter, context };
		});
	}

	#search(query: string): SearchResult[] {
		const words = contentWords(query);
		if (words.length === 0) {
			return [];
		}
		if (query.trim().length < shortQuery || !words.some(isTelling)) {
			// One or two letters, and the words of every question, occur in every text.
			return this.#index.search(queryOf(words, 'AND', { fields: ['title'] }));
		}
		const found = new Map<unknown, SearchResult>();
		const tries: readonly (() => Query)[] = [
			() => queryOf(words, 'AND', {}),
			() => queryOf(words, 'AND', { fuzzy }),
			() => queryOf(words, 'OR', { fuzzy }),
		];
		for (const toQuery of tries) {
			if (found.size < enoughHits) {
				for (const result of this.#index.search(toQuery())) {
					found.set(result.id, found.get(result.id) ?? result);
				}
			}
		}
		return [...found.values()];
	}
}

/** Every word with its synonyms; the last word may be incomplete. */
function queryOf(words: readonly string[], combineWith: 'AND' | 'OR', options: SearchOptions): Query {
	const queries = words.map((word, index): Query => {
		const isLast = index === words.length - 1;
		const own = isLast ? beginningsOf(word) : [stem(word)];
		const synonyms = synonymsOf(word);
		return {
			combineWith: 'OR',
			queries: [
				{ ...options, queries: own, prefix: isLast },
				{ queries: [...synonyms], boostTerm: () => synonymWeight },
			],
		};
	});
	return { combineWith, queries };
}

/** Allows one wrong letter in five, and none in short words. */
function fuzzy(term: string): number | false {
	return term.length > 3 ? 0.2 : false;
}

function questionPage(question: GuideQuestion, guide: Guide): Page {
	const { otherWordings, keyPoints, weakAnswers, levels, followUps, intent, samples, notes } = question;
	const told = samples.map(({ text }) => withoutLabels(text)).join('\n');
	const tags = [
		guide.category(question.category)?.title,
		question.difficulty,
		...question.competencies.map((id) => guide.competency(id)?.title),
		...question.principles.map((id) => id.replaceAll('-', ' ')),
	];
	return {
		key: `question ${question.id}`,
		title: question.title,
		wordings: otherWordings.join('\n'),
		points: keyPoints.join('\n'),
		tags: tags.filter(Boolean).join('\n'),
		text: [
			question.short,
			intent,
			...weakAnswers,
			...levels,
			...followUps,
			...samples.flatMap((sample) => [
				sample.title,
				...sample.notes,
				...sample.written,
				sample.uncharitable,
				...sample.followUps.flatMap(({ question: asked, answer }) => [asked, answer]),
			]),
			told,
			notes,
		].join('\n'),
		lines: [
			...otherWordings,
			...keyPoints,
			...followUps,
			...weakAnswers,
			...levels,
			...sentencesOf(`${intent}\n${told}`),
		],
		isMustPrepare: question.category === mustPrepare,
		hit: { question },
	};
}

function chapterPage(chapter: Chapter): Page {
	return {
		key: `chapter ${chapter.id}`,
		title: chapter.title,
		wordings: '',
		points: [chapter.summary, ...(chapter.text.match(/^##+ .+$/gm) ?? [])].join('\n'),
		tags: '',
		text: chapter.text,
		lines: [chapter.summary, ...sentencesOf(chapter.text)],
		isMustPrepare: false,
		hit: { chapter },
	};
}

/** A sample answer without its part labels, which every sample has. */
function withoutLabels(text: string): string {
	return text.replace(/^\*\*[\p{L} ]+:\*\* /gmu, '');
}

/** The sentences of a text, and its list items and cells, each on one line. */
function sentencesOf(text: string): string[] {
	return writtenSentences(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
}

/** The first of the lines that contain the most terms; empty if none contains any. */
function lineWithMost(lines: readonly string[], terms: readonly string[]): string {
	let best = '';
	let most = 0;
	for (const line of lines) {
		const words = new Set(searchWords(line).map(stem));
		const count = terms.filter((term) => words.has(term)).length;
		if (count > most) {
			best = line;
			most = count;
		}
	}
	return best;
}

/** The context of a hit as plain text. */
export function contextText(hit: Hit): string {
	return plainText(hit.context.replace(/^[>|#\s]+|^[-*]\s+/, '').replace(/ ?\| ?$/, ''));
}
