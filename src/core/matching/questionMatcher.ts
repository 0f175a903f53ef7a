import { asking } from '../guide/asked.ts';
import type { MatchingData } from '../guide/model.ts';
import { groupBy } from '../text/groupBy.ts';
import { competencyCues } from './competencyWords.ts';
import { type Knowledge, knowledgeOf } from './knowledge.ts';
import type { BankStory, Match, MatchableQuestion, MatchReason } from './match.ts';
import { isWordingOf, tellingOf } from './notedPhrases.ts';
import { leastScore } from './suggestions.ts';
import { stemsOf, termsOf } from './terms.ts';
import { Sentences } from './topicSentence.ts';
import { TopicSpace, type TopicVector, unit } from './topicSpace.ts';

interface Scored {
	readonly id: string;
	readonly score: number;
}

/** What a question asks for. */
interface Asked {
	readonly question: MatchableQuestion;
	/** What its title is about. */
	readonly topics: ReadonlySet<string>;
	/** The topics of a story that answers it. */
	readonly vector: TopicVector;
	/** The stems of the words in its title. */
	readonly stems: ReadonlySet<string>;
	/** Those of each of its wordings. */
	readonly wordings: readonly (readonly string[])[];
}

/** What a story contains. */
interface StoryFeatures {
	/** The stems of its words. */
	readonly stems: ReadonlySet<string>;
	readonly vector: TopicVector;
	/** How well it fits each question of the guide, as learned. */
	readonly learned: ReadonlyMap<string, number>;
	/** Topics that it only seems to be about: of an incident that was not its teller's fault. */
	readonly seeming: ReadonlySet<string>;
	readonly sentences: Sentences;
	/** How strongly it shows each competency. */
	readonly competencies: ReadonlyMap<string, number>;
}

/**
 * How much a topic of the other wordings, and the topics of the samples, count relative to a topic of the title. Like all
 * the weights below, tuned on the open halves of test/accuracy/matching.
 */
const wordingsWeight = 0.1;
const samplesWeight = 0.5;
/** How much shared words count for a question about nothing that is known. */
const wordsWeight = 0.1;
/** How much shared competencies and the fit of related questions add to shared topics. */
const competencyWeight = 0.05;
const relatedWeight = 0.3;
const namedCompetencyWeight = 3;
/**
 * If there is a learned score: the share of the above that is kept, and the weight of that score. On average, it adds
 * as much as was taken away.
 */
const knownShare = 0.6;
const learnedWeight = 0.22;
/** A story is about a topic if it says at least this much more about it than others do. */
const leastTopic = 0.2;
/** Bonus for a question that could be answered by the story of a linked question. */
const linkedRelatedScore = 0.3;
/** A link outweighs anything that matching finds. */
const linkedScore = 1000;
/** What the writer notes outweighs what is guessed. */
const purposeScore = 20;
const mostTopics = 2;
/** The most questions that a story can fit, in addition to those that it names. */
const mostQuestions = 40;

/** Finds the questions that a story fits. The time per story depends only on the questions, not on other stories. */
export class QuestionMatcher {
	readonly #asked: ReadonlyMap<string, Asked>;
	readonly #known: ReadonlySet<string>;
	/** The questions that ask for a pitch. */
	readonly #pitches: readonly string[];
	/** Finds those that a phrase is a wording of; a value is named, not asked. */
	readonly #asking: (phrase: string) => readonly { readonly id: string }[];
	readonly #space: TopicSpace;
	readonly #knowledge: Knowledge;

	/**
	 * @param questions from the guide, the user's banks, and elsewhere, with unique ids
	 * @param data what the guide knows for matching
	 */
	constructor(questions: readonly MatchableQuestion[], data: MatchingData) {
		this.#knowledge = knowledgeOf(data);
		const answered = questions.filter(({ scheme }) => scheme !== 'pitch');
		this.#known = new Set(questions.map(({ id }) => id));
		this.#pitches = questions.filter(({ scheme }) => scheme === 'pitch').map(({ id }) => id);
		this.#asking = asking(
			questions.flatMap(({ id, title, otherWordings }) => (otherWordings ? [{ id, title, otherWordings }] : [])),
		);
		this.#space = new TopicSpace(
			this.#knowledge,
			answered.flatMap(({ samples = [] }) => samples.map(({ text }) => text)),
		);
		const asked = answered.map((question) => this.#ask(question));
		const byMain = groupBy(asked, ({ question }) => question.competencies?.[0]);
		this.#asked = new Map(
			asked.map((each) => [each.question.id, each.vector.size > 0 ? each : byCompetency(each, byMain)]),
		);
	}

	/** Whether scores of a question include what was learned. */
	isLearned(question: string): boolean {
		return this.#knowledge.learned.knows(question);
	}

	/** The questions that a story fits, best first: those that it names, then those that it could answer. */
	questionsFor(story: BankStory): Match[] {
		const matches = story.isPitch ? this.#pitchesFor(story) : this.#answersFor(story);
		for (const id of story.questions.filter((each) => this.#known.has(each))) {
			const match = matches.get(id);
			const more = match?.reasons.filter(({ kind }) => kind !== 'sentence') ?? [];
			const reasons = [{ kind: 'linked' } as const, ...more];
			matches.set(id, { id, score: linkedScore + (match?.score ?? 0), reasons });
		}
		return [...matches.values()].sort(byScore).map((match, place) => ({ ...match, place }));
	}

	/** Any question that asks for a pitch, unless the story names one. */
	#pitchesFor({ questions }: BankStory): Map<string, Omit<Match, 'place'>> {
		const isNamed = this.#pitches.some((id) => questions.includes(id));
		return new Map((isNamed ? [] : this.#pitches).map((id) => [id, { id, score: 1, reasons: [{ kind: 'pitch' }] }]));
	}

	#answersFor(story: BankStory): Map<string, Omit<Match, 'place'>> {
		const features = this.#featuresOf(story);
		const scores = this.#scores(features);
		const purposes = this.#purposesOf(story, scores, features);
		const isNoted =
			story.isNoted === true || [...purposes.values()].some((purpose) => story.purposes.includes(purpose));
		const { figure, questions } = story;
		const failings = [...this.#knowledge.faults.values()].flatMap(({ topics }) => topics);
		const isFree = !isNoted && questions.length === 0 && !failings.some((topic) => isAbout(features.vector, topic));
		const matches = new Map<string, Omit<Match, 'place'>>();
		for (const [rank, { id, score }] of scores.entries()) {
			const purpose = purposes.get(id);
			const asked = this.#asked.get(id) as Asked;
			if (isFree && figure !== undefined && score < leastScore && this.#isByFigure(asked)) {
				matches.set(id, { id, score, reasons: [{ kind: 'figure', figure }] });
				continue;
			}
			// Where the writer says what the story is for, nothing else is guessed.
			if (purpose === undefined && (isNoted || rank >= mostQuestions)) {
				continue;
			}
			const guessed = reasonsOf(asked, story, features);
			// One sentence says less than a writer who says what the story is for.
			const hasWord = purpose !== undefined || story.purposes.length > 0;
			const kept = hasWord ? guessed.filter(({ kind }) => kind !== 'sentence') : guessed;
			const reasons = purpose === undefined ? kept : [{ kind: 'purpose', purpose } as const, ...kept];
			if (reasons.length > 0) {
				const isRelated = reasons.some(({ kind }) => kind === 'related');
				const more = (purpose === undefined ? 0 : purposeScore) + (isRelated ? linkedRelatedScore : 0);
				matches.set(id, { id, score: score + more, reasons });
			}
		}
		return matches;
	}

	#isByFigure({ topics }: Asked): boolean {
		return [...topics].some((topic) => this.#knowledge.byFigure.has(topic));
	}

	/**
	 * The questions that the writer of a story notes it for, each with the phrase: one that it is a wording of, or else those
	 * that it usually stands for (where these are several, the one that the story fits best of those that it shares a topic
	 * with, or else the first), or else those that ask it in nearly the same words.
	 */
	#purposesOf({ purposes, tags }: BankStory, scores: readonly Scored[], features: StoryFeatures): Map<string, string> {
		const found = new Map<string, string>();
		const { noted } = this.#knowledge;
		const shared = scores
			.map(({ id }) => id)
			.filter((id) => topicsOf(this.#asked.get(id) as Asked, features).length > 0);
		for (const purpose of [...purposes, ...tags]) {
			const literal = this.#asking(purpose).map(({ id }) => id);
			const meant = noted
				.questionsFor(purpose)
				.flatMap((ids) => shared.find((id) => ids.includes(id)) ?? ids.find((id) => this.#asked.has(id)) ?? []);
			for (const id of [literal, meant].find(({ length }) => length > 0) ?? this.#askedAs(purpose)) {
				if (!found.has(id)) {
					found.set(id, purpose);
				}
			}
		}
		return found;
	}

	/** The questions that are asked in nearly the words of a phrase. */
	#askedAs(phrase: string): string[] {
		const telling = tellingOf(phrase);
		const asked = [...this.#asked.values()];
		return asked
			.filter(({ wordings }) => wordings.some((each) => isWordingOf(telling, each)))
			.map(({ question }) => question.id);
	}

	#ask(question: MatchableQuestion): Asked {
		const { title, short = '', otherWordings = [], samples = [] } = question;
		const { topicCues } = this.#knowledge;
		const inTitle = new Set(topicCues.in(termsOf(`${title}.\n${short}`)).keys());
		const weights = new Map(
			[...topicCues.in(termsOf(otherWordings.join('.\n'))).keys()].map((topic) => [topic, wordingsWeight]),
		);
		for (const topic of inTitle) {
			weights.set(topic, 1);
		}
		for (const { text } of samples) {
			for (const [topic, weight] of this.#space.vectorOfSample(text)) {
				weights.set(topic, (weights.get(topic) ?? 0) + (samplesWeight * weight) / samples.length);
			}
		}
		return {
			question,
			topics: inTitle,
			vector: unit(weights),
			stems: new Set(stemsOf(`${title}\n${short}`)),
			wordings: [title, short, ...otherWordings].map(tellingOf),
		};
	}

	#featuresOf({ title, tags, text, competencies }: BankStory): StoryFeatures {
		const { learned, topicCues, faults } = this.#knowledge;
		const terms = termsOf(text);
		const named = termsOf([title, ...tags].join('.\n'));
		const vector = this.#space.vectorOf(named, terms);
		const seeming = [...faults]
			.filter(([topic, { owned }]) => isAbout(vector, topic) && owned.found([...named, ...terms]).size === 0)
			.flatMap(([, { topics }]) => topics);
		const spoken = [...competencyCues.in([...named, ...terms])].map(([id, hits]) => [id, Math.log2(1 + hits)] as const);
		return {
			stems: new Set([...named, ...terms].map(({ stem }) => stem)),
			vector,
			seeming: new Set(seeming),
			learned: learned.scores(named, terms),
			sentences: new Sentences(text, topicCues, (sentence) => learned.scores([], sentence)),
			competencies: new Map([...spoken, ...competencies.map((id) => [id, namedCompetencyWeight] as const)]),
		};
	}

	/** How well a story fits each question, best first. */
	#scores({ stems, vector, learned, competencies }: StoryFeatures): Scored[] {
		const own = new Map<string, number>();
		for (const [id, { question, vector: wanted, stems: asked }] of this.#asked) {
			// A question about nothing that is known is compared by its words, of which a sentence has to have several.
			let score = wanted.size === 0 ? leastScore + wordsWeight * shareOf(asked, stems) : 0;
			for (const [topic, weight] of wanted) {
				score += weight * (vector.get(topic) ?? 0);
			}
			for (const competency of question.competencies ?? []) {
				score += competencyWeight * (competencies.get(competency) ?? 0);
			}
			own.set(id, score);
		}
		return [...this.#asked]
			.map(([id, { question }]) => {
				const others = question.related?.flatMap((other) => own.get(other) ?? []) ?? [];
				const related = others.reduce((sum, score) => sum + score, 0) / Math.max(1, others.length);
				const score = (own.get(id) as number) + relatedWeight * related;
				const added = learned.get(id);
				return { id, score: added === undefined ? score : knownShare * score + learnedWeight * added };
			})
			.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
	}
}

/** The share of some words that are among others. */
function shareOf(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
	return [...words].filter((word) => others.has(word)).length / Math.max(1, words.size);
}

/** Best first; ties are broken by id, so that the order is deterministic. */
export function byScore(a: Pick<Match, 'id' | 'score'>, b: Pick<Match, 'id' | 'score'>): number {
	return b.score - a.score || (a.id < b.id ? -1 : 1);
}

/**
 * If a question, such as a value, has competencies but no topic, it gets the topics of the questions on those
 * competencies.
 */
function byCompetency(own: Asked, byMain: ReadonlyMap<string | undefined, readonly Asked[]>): Asked {
	const alike = (own.question.competencies ?? []).flatMap((competency) => byMain.get(competency) ?? []);
	const weights = new Map<string, number>();
	for (const [topic, weight] of alike.flatMap(({ vector }) => [...vector])) {
		weights.set(topic, (weights.get(topic) ?? 0) + weight);
	}
	return { ...own, topics: new Set(alike.flatMap(({ topics }) => [...topics])), vector: unit(weights) };
}

function isAbout(vector: TopicVector, topic: string): boolean {
	return (vector.get(topic) ?? 0) >= leastTopic;
}

/** What both a question and a story are about, most told first. */
function topicsOf({ topics }: Asked, { vector }: StoryFeatures): string[] {
	return [...topics]
		.filter((topic) => isAbout(vector, topic))
		.sort((a, b) => (vector.get(b) ?? 0) - (vector.get(a) ?? 0));
}

function reasonsOf(asked: Asked, story: BankStory, features: StoryFeatures): MatchReason[] {
	const { question, topics, vector: wanted, stems } = asked;
	const isSeeming = [...topics].some((topic) => features.seeming.has(topic));
	const shared = isSeeming ? [] : topicsOf(asked, features);
	const reasons: MatchReason[] = shared.slice(0, mostTopics).map((topic) => ({ kind: 'topic', topic }));
	for (const id of question.related?.filter((other) => story.questions.includes(other)) ?? []) {
		reasons.push({ kind: 'related', question: id });
	}
	for (const competency of question.competencies?.filter((each) => story.competencies.includes(each)) ?? []) {
		reasons.push({ kind: 'competency', competency });
	}
	if (reasons.length === 0 && !isSeeming) {
		const sentence = features.sentences.about({ topics: wanted, stems, id: question.id });
		return sentence === undefined ? [] : [{ kind: 'sentence', sentence }];
	}
	return reasons;
}
