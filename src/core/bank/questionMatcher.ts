import MiniSearch, { type SearchResult } from 'minisearch';
import { competencyCues } from './competencyWords.ts';
import type { BankStory, Match, MatchableQuestion, MatchReason } from './match.ts';
import { isDistinctive, type Term, termsOf } from './terms.ts';
import { topicCues } from './topics.ts';

interface IndexedQuestion {
	readonly id: string;
	readonly title: string;
	readonly wordings: string;
	readonly points: string;
	readonly samples: string;
	/** Of its title. */
	readonly topics: string;
	/** Of its other wordings. */
	readonly moreTopics: string;
	readonly competencies: string;
}

/** What a story asks the index for. */
interface Profile {
	/** How much each term of the story counts. */
	readonly weights: ReadonlyMap<string, number>;
	/** Its topics, most spoken of first. */
	readonly topics: readonly string[];
	/** A word of the story for each stem. */
	readonly words: ReadonlyMap<string, string>;
}

/** Where a term counts how much, found with the open half of test/accuracy/matching. The topic of the title says most. */
const fieldWeights = {
	title: 1,
	wordings: 0.5,
	points: 0.2,
	samples: 0.25,
	topics: 16,
	moreTopics: 1.5,
	competencies: 0.6,
};
const bm25 = { k: 2, b: 0.5, d: 0.5 };
/** How much a word of the title, or a tag, counts beside one of the text. */
const titleWeight = 2;
const topicWeight = 1.5;
const namedCompetencyWeight = 3;
const spokenCompetencyWeight = 0.5;
/** Makes a topic that both speak of plainly count about ten. */
const scoreUnit = 100;
/** For a question that may be answered by the story of one that is linked. */
const relatedScore = 3;
/** A link says more than anything that can be found. */
const linkedScore = 1000;
const mostTopics = 2;
const mostWords = 3;
/** How many different words both must use before that alone is a reason. */
const leastWords = 2;
/** How many questions a story is said to fit, beside those that it names. */
const mostQuestions = 20;

/** The questions that a story fits. The time that a story takes depends on the questions, and on no other story. */
export class QuestionMatcher {
	readonly #questions: ReadonlyMap<string, MatchableQuestion>;
	readonly #index: MiniSearch<IndexedQuestion>;

	/** @param questions those of the guide and of the user's banks, and any others; their ids are different */
	constructor(questions: readonly MatchableQuestion[]) {
		this.#questions = new Map(questions.map((question) => [question.id, question]));
		this.#index = new MiniSearch({
			fields: Object.keys(fieldWeights),
			tokenize: (text, field) => (isList(field) ? listOf(text) : stemsOf(text)),
			processTerm: (term) => term,
			searchOptions: { tokenize: listOf, boost: fieldWeights, bm25, combineWith: 'OR' },
		});
		this.#index.addAll(questions.filter(({ scheme }) => scheme !== 'pitch').map(toIndexed));
	}

	/** The questions that a story fits, best first: those that it names, then those that it could answer. */
	questionsFor(story: BankStory): Match[] {
		const profile = profileOf(story);
		const matches = new Map<string, Match>();
		for (const result of this.#search(profile).slice(0, mostQuestions)) {
			const question = this.#questions.get(result.id as string) as MatchableQuestion;
			const reasons = reasonsOf(question, story, profile, result);
			if (reasons.length > 0) {
				const isRelated = reasons.some(({ kind }) => kind === 'related');
				matches.set(question.id, { id: question.id, score: result.score + (isRelated ? relatedScore : 0), reasons });
			}
		}
		for (const id of story.questions.filter((each) => this.#questions.has(each))) {
			const found = matches.get(id);
			const reasons = [{ kind: 'linked' } as const, ...(found?.reasons ?? [])];
			matches.set(id, { id, score: linkedScore + (found?.score ?? 0), reasons });
		}
		return [...matches.values()].sort(byScore);
	}

	#search({ weights }: Profile): SearchResult[] {
		// A long story has more words, not more to say.
		const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight ** 2, 0));
		const found = this.#index.search([...weights.keys()].join('\n'), {
			boostTerm: (term) => weights.get(term) ?? 1,
		});
		return found.map((result) => ({ ...result, score: result.score / length / scoreUnit }));
	}
}

/** Best first; of those that are equally good, the id decides, so that the order never depends on chance. */
export function byScore(a: Match, b: Match): number {
	return b.score - a.score || (a.id < b.id ? -1 : 1);
}

function toIndexed(question: MatchableQuestion): IndexedQuestion {
	const { id, title, short = '', otherWordings = [], intent = '', keyPoints = [], samples = [] } = question;
	const inTitle = topicCues.in(termsOf(`${title}.\n${short}`));
	const inWordings = topicCues.in(termsOf(otherWordings.join('.\n')));
	return {
		id,
		title: `${title}\n${short}`,
		wordings: otherWordings.join('\n'),
		points: [intent, ...keyPoints].join('\n'),
		samples: samples.map(({ text }) => text).join('\n'),
		topics: [...inTitle.keys()].map(topicTerm).join('\n'),
		moreTopics: [...inWordings.keys()]
			.filter((topic) => !inTitle.has(topic))
			.map(topicTerm)
			.join('\n'),
		competencies: (question.competencies ?? []).map(competencyTerm).join('\n'),
	};
}

function profileOf({ title, tags, text, competencies }: BankStory): Profile {
	const told = termsOf(text);
	const named = termsOf([title, ...tags].join('.\n'));
	const all = [...named, ...told];
	const counts = new Map<string, number>();
	const words = new Map<string, string>();
	const count = (terms: readonly Term[], weight: number) => {
		for (const term of terms.filter(isDistinctive)) {
			counts.set(term.stem, (counts.get(term.stem) ?? 0) + weight);
			words.set(term.stem, words.get(term.stem) ?? term.word);
		}
	};
	count(named, titleWeight);
	count(told, 1);
	const topics = topicCues.in(told);
	for (const [topic, hits] of topicCues.in(named)) {
		topics.set(topic, (topics.get(topic) ?? 0) + titleWeight * hits);
	}
	const weights = new Map([...counts].map(([stem, hits]) => [stem, Math.log2(1 + hits)]));
	for (const [topic, hits] of topics) {
		weights.set(topicTerm(topic), topicWeight * hits);
	}
	for (const [competency, hits] of competencyCues.in(all)) {
		weights.set(competencyTerm(competency), spokenCompetencyWeight * Math.log2(1 + hits));
	}
	for (const competency of competencies) {
		weights.set(competencyTerm(competency), namedCompetencyWeight);
	}
	const sorted = [...topics].sort(([, a], [, b]) => b - a);
	return { weights, topics: sorted.map(([topic]) => topic), words };
}

function reasonsOf(
	question: MatchableQuestion,
	story: BankStory,
	{ topics, words }: Profile,
	{ terms, match }: SearchResult,
): MatchReason[] {
	const shared = topics.filter((topic) => match[topicTerm(topic)]);
	const asked = shared.filter((topic) => match[topicTerm(topic)]?.includes('topics'));
	const reasons: MatchReason[] = (asked.length > 0 ? asked : shared)
		.slice(0, mostTopics)
		.map((topic) => ({ kind: 'topic', topic }));
	for (const id of question.related?.filter((other) => story.questions.includes(other)) ?? []) {
		reasons.push({ kind: 'related', question: id });
	}
	for (const competency of question.competencies?.filter((each) => story.competencies.includes(each)) ?? []) {
		reasons.push({ kind: 'competency', competency });
	}
	const both = [...new Set(terms.flatMap((term) => words.get(term) ?? []))];
	if (reasons.length === 0 && both.length >= leastWords) {
		reasons.push({ kind: 'words', words: both.slice(0, mostWords) });
	}
	return reasons;
}

/** Names that no text has. */
function topicTerm(topic: string): string {
	return `topic:${topic}`;
}

function competencyTerm(id: string): string {
	return `competency:${id}`;
}

function isList(field: string | undefined): boolean {
	return field === 'topics' || field === 'moreTopics' || field === 'competencies';
}

function listOf(text: string): string[] {
	return text === '' ? [] : text.split('\n');
}

function stemsOf(text: string): string[] {
	return termsOf(text)
		.filter(isDistinctive)
		.map(({ stem }) => stem);
}
