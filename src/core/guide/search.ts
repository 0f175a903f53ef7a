import MiniSearch, { type SearchResult } from 'minisearch';
import type { Guide, GuideQuestion } from './guide.ts';
import { plainText } from './markdown.ts';
import type { Chapter } from './model.ts';

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
	readonly hit: { readonly question: GuideQuestion } | { readonly chapter: Chapter };
}

const mostHits = 50;
const shortQuery = 3;

/** Full-text search over questions, other wordings, key points and chapters; forgives a mistyped letter. */
export class GuideSearch {
	readonly #index = new MiniSearch<Page>({
		idField: 'key',
		fields: ['title', 'wordings', 'points', 'tags', 'text'],
		searchOptions: {
			boost: { title: 5, wordings: 3, tags: 2, points: 2 },
			combineWith: 'AND',
			// The last word is still being typed.
			prefix: (_, index, terms) => index === terms.length - 1,
		},
	});
	readonly #pages = new Map<string, Page>();

	constructor(guide: Guide) {
		const pages = [
			...guide.questions.map((question) => questionPage(question, guide)),
			...guide.chapters.map(chapterPage),
		];
		for (const page of pages) {
			this.#pages.set(page.key, page);
		}
		this.#index.addAll(pages);
	}

	/** The pages that hold every word of a query, best first; with mistyped letters, or some of the words, if none does. */
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
		if (query.trim().length < shortQuery) {
			// One or two letters stand in every text.
			return this.#index.search(query, { fields: ['title'] });
		}
		const exact = this.#index.search(query);
		const similar = exact.length > 0 ? exact : this.#index.search(query, { fuzzy });
		return similar.length > 0 ? similar : this.#index.search(query, { fuzzy, combineWith: 'OR' });
	}
}

/** One wrong letter in five, and none in short words. */
function fuzzy(term: string): number | false {
	return term.length > 3 ? 0.2 : false;
}

function questionPage(question: GuideQuestion, guide: Guide): Page {
	const { otherWordings, keyPoints, weakAnswers, followUps, intent, sample, notes } = question;
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
		text: [intent, ...weakAnswers, ...followUps, sample?.title ?? '', sample?.text ?? '', notes].join('\n'),
		lines: [
			...otherWordings,
			...keyPoints,
			...followUps,
			...weakAnswers,
			...sentencesOf(`${intent}\n${sample?.text ?? ''}`),
		],
		hit: { question },
	};
}

function chapterPage(chapter: Chapter): Page {
	return {
		key: `chapter ${chapter.id}`,
		title: chapter.title,
		wordings: '',
		points: chapter.summary,
		tags: '',
		text: chapter.text,
		lines: [chapter.summary, ...sentencesOf(chapter.text)],
		hit: { chapter },
	};
}

/** Text cut at the ends of sentences, paragraphs, list items and rows. */
function sentencesOf(text: string): string[] {
	return text.split(/(?<=[.!?])\s+|\n(?=\s*[-*>|\d\n])/).map((sentence) => sentence.replace(/\s+/g, ' ').trim());
}

/** The first of the lines that hold the most of the terms; empty where none holds any. */
function lineWithMost(lines: readonly string[], terms: readonly string[]): string {
	let best = '';
	let most = 0;
	for (const line of lines) {
		const words = new Set(line.toLowerCase().match(/[\p{L}\p{N}]+/gu));
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
	return plainText(hit.context.replace(/^[>|#\s]+|^[-*]\s+/, ''));
}
