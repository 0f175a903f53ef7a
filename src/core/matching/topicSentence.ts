import { plainText } from '../story/markdown/plainText.ts';
import { clipped } from '../text/clipped.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Cue, Cues } from './cues.ts';
import { isDistinctive, type Term, termsOf } from './terms.ts';
import type { TopicVector } from './topicSpace.ts';

/** How strongly a question must ask for a topic before a sentence about it can be the reason. */
const leastWanted = 0.15;
/** A phrase, or a word that says it plainly; a single word that only hints at it is not enough. */
const leastScore = 1;
/** How many words a sentence must share with a question that names no topic. */
const leastWords = 2;
/** In characters; a longer sentence cannot be read at a glance. */
const longest = 120;

/** What a question asks for: its topics and the stems of its own words. */
export interface Sought {
	readonly topics: TopicVector;
	readonly stems: ReadonlySet<string>;
	/** The question's id. If no sentence plainly says what it asks for, the best match is used instead. */
	readonly id?: string;
}

type ScoresOf = (sentence: readonly Term[]) => ReadonlyMap<string, number>;

interface Sentence {
	readonly text: string;
	readonly cues: ReadonlySet<Cue>;
	readonly stems: ReadonlySet<string>;
	/** How well it fits each question. */
	readonly scores: ReadonlyMap<string, number>;
}

/** Finds the sentence of a story about what a question asks for. */
export class Sentences {
	readonly #text: string;
	readonly #topicCues: Cues;
	readonly #scoresOf: ScoresOf;
	#read: readonly Sentence[] | undefined;

	/** @param scoresOf how well a sentence fits each question, as learned */
	constructor(text: string, topicCues: Cues, scoresOf: ScoresOf) {
		this.#text = text;
		this.#topicCues = topicCues;
		this.#scoresOf = scoresOf;
	}

	/** On one line and not too long; the first among equals, undefined if no sentence is about it. */
	about(sought: Sought): string | undefined {
		this.#read ??= splitSentences(this.#text).map(({ start, end }) => this.#readSentence(this.#text.slice(start, end)));
		const best =
			this.#most((sentence) => scoreOf(sentence, sought)) ??
			this.#most(({ scores }) => scores.get(sought.id ?? '') ?? 0);
		return best && clipped(best, longest);
	}

	#readSentence(markdown: string): Sentence {
		const text = plainText(markdown).replace(/\s+/g, ' ').trim();
		const terms = termsOf(text);
		return {
			text,
			cues: this.#topicCues.found(terms),
			scores: this.#scoresOf(terms),
			stems: new Set(terms.filter(isDistinctive).map(({ stem }) => stem)),
		};
	}

	#most(scoreOf: (sentence: Sentence) => number): string | undefined {
		let best: { readonly text: string; readonly score: number } | undefined;
		for (const sentence of this.#read ?? []) {
			const score = scoreOf(sentence);
			if (score > (best?.score ?? 0)) {
				best = { text: sentence.text, score };
			}
		}
		return best?.text;
	}
}

function scoreOf({ cues, stems }: Sentence, sought: Sought): number {
	if (sought.topics.size === 0) {
		const shared = [...sought.stems].filter((stem) => stems.has(stem)).length;
		return shared >= leastWords ? shared : 0;
	}
	let score = 0;
	for (const { subject, length, weight } of cues) {
		const wanted = sought.topics.get(subject) ?? 0;
		if (wanted >= leastWanted && length * weight >= leastScore) {
			score += wanted * length * weight;
		}
	}
	return score;
}
