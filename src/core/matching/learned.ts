import type { LearnedTable } from '../guide/model.ts';
import { featuresOf } from './features.ts';
import type { Term } from './terms.ts';

/** A character of `questions` encodes its distance from this code. */
export const middle = 80;
/** A character of `vectors` encodes two numbers from -4 to 4. */
export const levels = 9;
/** The lowest character code in `vectors`. */
export const first = 40;
/** Separates the names of features. */
export const separator = '|';

/** Scores by its words which questions of the guide a story answers, as learned from labeled stories. */
export class Learned {
	readonly #questions: ReadonlyMap<string, readonly number[]>;
	readonly #features = new Map<string, readonly number[]>();

	constructor({ questions, unit, features, vectors }: LearnedTable) {
		this.#questions = new Map(
			Object.entries(questions).map(([id, codes]) => [
				id,
				[...codes].map((code) => (code.charCodeAt(0) - middle) * unit),
			]),
		);
		const named = features.flatMap((row) => {
			const [weight, ...names] = row.split(separator);
			return names.map((name) => [name, Number(weight)] as const);
		});
		const parts = Object.values(questions)[0]?.length ?? 0;
		const numberAt = (at: number) => {
			const pair = vectors.charCodeAt(at >> 1) - first;
			return (at % 2 === 0 ? Math.floor(pair / levels) : pair % levels) - (levels - 1) / 2;
		};
		named.forEach(([name, weight], index) => {
			this.#features.set(
				name,
				Array.from({ length: parts }, (_, part) => weight * numberAt(part * named.length + index)),
			);
		});
	}

	/** Whether there is a score for a question; there is none for those of the user's own banks. */
	knows(question: string): boolean {
		return this.#questions.has(question);
	}

	/** How well a story fits each question, relative to the others: 0 on average. */
	scores(title: readonly Term[], text: readonly Term[]): Map<string, number> {
		const vector = this.#vectorOf(featuresOf(title, text));
		const scores = [...this.#questions].map(([id, asked]) => [id, product(asked, vector)] as const);
		const mean = scores.reduce((sum, [, score]) => sum + score, 0) / Math.max(1, scores.length);
		return new Map(scores.map(([id, score]) => [id, score - mean]));
	}

	#vectorOf(features: ReadonlyMap<string, number>): number[] {
		const sum: number[] = [];
		for (const [feature, weight] of features) {
			this.#features.get(feature)?.forEach((part, at) => {
				sum[at] = (sum[at] ?? 0) + weight * part;
			});
		}
		return sum;
	}
}

function product(a: readonly number[], b: readonly number[]): number {
	return b.reduce((sum, part, at) => sum + part * (a[at] ?? 0), 0);
}
