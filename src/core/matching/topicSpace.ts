import type { Cue, Cues } from './cues.ts';
import type { Knowledge } from './knowledge.ts';
import { type Term, termsOf } from './terms.ts';

interface Sample {
	readonly spoken: TopicVector;
	/** In words. */
	readonly length: number;
}

interface ReadText {
	readonly cues: ReadonlySet<Cue>;
	/** The cues at the beginning. */
	readonly opening: ReadonlySet<Cue>;
	/** In words. */
	readonly length: number;
}

/** How strongly a text is about each topic. */
export type TopicVector = ReadonlyMap<string, number>;

/** The weight of a word in the title or of a tag, relative to one in the text. */
const titleWeight = 1.5;
/** Situation and task, which say what happened, take up about this share of a story. */
const openingShare = 0.35;
/** A longer phrase says more, but not in proportion to its number of words. */
const lengthPower = 0.7;
/** Keeps the weight of a topic that no sample mentions within bounds. */
const leastDeviation = 0.3;
/** Beyond this multiple of the average length, a longer text does not mention more topics by chance. */
const mostLength = 1.5;

/**
 * What texts are about, relative to what any text would mention by chance: a topic counts by how much more it is
 * mentioned than in other stories of that length, and a phrase by how rare it is.
 */
export class TopicSpace {
	/** The number of samples that contain each cue. */
	readonly #found = new Map<Cue, number>();
	/** The number of samples. */
	readonly #count: number;
	readonly #samples: ReadonlyMap<string, Sample>;
	/** The average number of words in a sample. */
	readonly #words: number;
	readonly #means: TopicVector;
	readonly #deviations: TopicVector;

	readonly #topics: readonly string[];
	readonly #cues: Cues;

	/** @param samples stories of all kinds; if there are none, all phrases count the same */
	constructor({ topics, topicCues }: Pick<Knowledge, 'topics' | 'topicCues'>, samples: readonly string[]) {
		this.#topics = topics;
		this.#cues = topicCues;
		const read = [...new Set(samples)].map((text) => [text, this.#read(termsOf(text))] as const);
		this.#count = read.length;
		for (const cue of read.flatMap(([, { cues }]) => [...cues])) {
			this.#found.set(cue, (this.#found.get(cue) ?? 0) + 1);
		}
		this.#samples = new Map(
			read.map(([text, each]) => [text, { spoken: this.#spokenFromStart(each), length: each.length }] as const),
		);
		const all = [...this.#samples.values()];
		this.#words = all.reduce((sum, { length }) => sum + length, 0) / Math.max(1, all.length);
		const mean = (of: (vector: TopicVector, topic: string) => number) =>
			new Map(
				topics.map((name) => [
					name,
					all.reduce((sum, { spoken }) => sum + of(spoken, name), 0) / Math.max(1, all.length),
				]),
			);
		this.#means = mean((vector, topic) => vector.get(topic) ?? 0);
		const variances = mean((vector, topic) => ((vector.get(topic) ?? 0) - (this.#means.get(topic) ?? 0)) ** 2);
		this.#deviations = new Map([...variances].map(([topic, variance]) => [topic, Math.sqrt(variance)]));
	}

	/** The topics of a story as a vector of length 1; negative for topics that it mentions less than others do. */
	vectorOf(title: readonly Term[], text: readonly Term[]): TopicVector {
		const spoken = this.#spokenFromStart(this.#read(text));
		add(spoken, this.#spoken(this.#cues.found(title)), titleWeight);
		return this.#excess(spoken, text.length);
	}

	/** Like `vectorOf`, for one of the samples. */
	vectorOfSample(text: string): TopicVector {
		const { spoken = new Map(), length = 0 } = this.#samples.get(text) ?? {};
		return this.#excess(spoken, length);
	}

	#read(terms: readonly Term[]): ReadText {
		const beginning = terms.slice(0, Math.ceil(terms.length * openingShare));
		return { cues: this.#cues.found(terms), opening: this.#cues.found(beginning), length: terms.length };
	}

	#excess(spoken: TopicVector, length: number): TopicVector {
		const expected = this.#words === 0 ? 0 : Math.min(mostLength, length / this.#words);
		return unit(
			this.#topics.map((name) => {
				const excess = (spoken.get(name) ?? 0) - expected * (this.#means.get(name) ?? 0);
				return [name, excess / ((this.#deviations.get(name) ?? 0) + leastDeviation)];
			}),
		);
	}

	/** What happened shows better than what was done what a story is about, so the beginning counts twice. */
	#spokenFromStart({ cues, opening }: ReadText): Map<string, number> {
		const spoken = this.#spoken(cues);
		add(spoken, this.#spoken(opening));
		return spoken;
	}

	#spoken(cues: Iterable<Cue>): Map<string, number> {
		const spoken = new Map<string, number>();
		for (const cue of cues) {
			const weight = cue.weight * cue.length ** lengthPower * this.#rarity(cue);
			spoken.set(cue.subject, (spoken.get(cue.subject) ?? 0) + weight);
		}
		return spoken;
	}

	/** 1 for a cue that no sample contains, 0 for one that all of them contain. */
	#rarity(cue: Cue): number {
		const all = this.#count + 1;
		return all === 1 ? 1 : Math.log(all / ((this.#found.get(cue) ?? 0) + 1)) / Math.log(all);
	}
}

function add(sum: Map<string, number>, more: TopicVector, weight = 1): void {
	for (const [topic, strength] of more) {
		sum.set(topic, (sum.get(topic) ?? 0) + weight * strength);
	}
}

/** A vector of length 1 in the same direction. */
export function unit(entries: Iterable<readonly [topic: string, weight: number]>): TopicVector {
	const all = [...entries];
	const length = Math.sqrt(all.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1;
	return new Map(all.map(([topic, weight]) => [topic, weight / length]));
}
