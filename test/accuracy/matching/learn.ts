import type { LearnedTable } from '../../../src/core/guide/model.ts';
import { featuresOf } from '../../../src/core/matching/features.ts';
import { first, levels, middle, separator } from '../../../src/core/matching/learned.ts';
import { inverse, mainDirections } from './algebra.ts';
import { accounts, askedIds, guideTexts, type Lesson, openStories, relatedIds, termsOfLesson } from './lessons.ts';

/** Found by cross-validation, as all that follows: how much large weights cost. */
const ridge = 0.5;
/** In how many lessons a feature has to be. */
const leastLessons = 2;
/** How much less a lesson says for each question than for the one before. */
const rankCost = 0.5;
/** What a lesson says for questions that other lessons of its questions answer too, and for those that the guide relates. */
const sharedWeight = 0.3;
const relatedWeight = 0.15;
/** How much of the differences between questions in how much their scores vary is taken out. */
const evenness = 0.5;
/** How many features are kept, in how many dimensions, and how coarse their numbers are. */
const kept = { features: 2600, parts: 24, step: 1.75 };

/** The file with what is learned from everything that may be learned from. */
export function learnedFile(): string {
	return `${JSON.stringify(learn([...accounts, ...openStories, ...guideTexts]), null, '\t')}\n`;
}

type Matrix = readonly Float64Array[];

/** A word or a pair of words. */
interface Feature {
	readonly name: string;
	readonly entries: readonly { readonly lesson: number; readonly said: number }[];
	/** How much it counts for being rare. */
	readonly rarity: number;
	/** Its class of features that are about as frequent. */
	readonly frequency: number;
}

/**
 * Learns from stories whose questions are known what speaks for each question of the guide: by ridge regression of the
 * questions on words and pairs of words. The most telling of them are kept, their weights in fewer dimensions.
 */
export function learn(lessons: readonly Lesson[], { features: most, parts, step } = kept): LearnedTable {
	const features = featuresIn(lessons);
	const { weights, scales } = regress(features, targetsOf(lessons));
	const spreads = spreadsOf(features, lessons.length);
	const spreadOf = ({ frequency }: Feature) => spreads.get(frequency) as number;
	const energies = features.map((feature, index) => square(weights[index] as Float64Array) * spreadOf(feature) ** 2);
	const chosen = [...features.keys()]
		.sort((a, b) => (energies[b] as number) - (energies[a] as number) || a - b)
		.slice(0, most)
		.sort((a, b) => (features[a] as Feature).frequency - (features[b] as Feature).frequency || a - b);

	const even = askedIds.map((_, q) =>
		rootMean(chosen.map((index) => (weights[index]?.[q] as number) * spreadOf(features[index] as Feature))),
	);
	const rows = chosen.map((index) =>
		(weights[index] as Float64Array).map(
			(weight, q) => (weight * spreadOf(features[index] as Feature)) / (even[q] as number),
		),
	);
	const directions = mainDirections(squares(rows), parts);
	const vectors = rows.map((row) => directions.map((direction) => product(row, direction)));
	const unit = step * rootMean(vectors.flat());
	const largest = (levels - 1) / 2;
	const numbers = directions.flatMap((_, part) =>
		vectors.map((vector) => Math.max(-largest, Math.min(largest, Math.round((vector[part] as number) / unit)))),
	);

	const asked = askedIds.map((_, q) =>
		directions.map((direction) => (direction[q] as number) * unit * (even[q] as number) * (scales[q] as number)),
	);
	const finest = Math.max(...asked.flat().map(Math.abs)) / (middle - first);
	return {
		questions: Object.fromEntries(
			asked.map((vector, q) => [
				askedIds[q] as string,
				String.fromCharCode(...vector.map((part) => middle + Math.round(part / finest))),
			]),
		),
		unit: Number(finest.toPrecision(4)),
		features: [...spreads].flatMap(([frequency, spread]) => {
			const names = chosen.flatMap((index) => {
				const { name, frequency: own } = features[index] as Feature;
				return own === frequency ? [name] : [];
			});
			return names.length > 0 ? [[Number((1 / spread).toPrecision(3)), ...names].join(separator)] : [];
		}),
		vectors: numbers.reduce(
			(text, number, at) =>
				at % 2 === 0
					? text + String.fromCharCode(first + (number + largest) * levels + ((numbers[at + 1] ?? 0) + largest))
					: text,
			'',
		),
	};
}

/** By name, so that their order never depends on chance. */
function featuresIn(lessons: readonly Lesson[]): Feature[] {
	const found = new Map<string, { lesson: number; said: number }[]>();
	for (const [lesson, each] of lessons.entries()) {
		for (const [name, said] of featuresOf(...termsOfLesson(each))) {
			const entries = found.get(name) ?? [];
			entries.push({ lesson, said });
			found.set(name, entries);
		}
	}
	return [...found]
		.filter(([, { length }]) => length >= leastLessons)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, entries]) => ({
			name,
			entries,
			rarity: Math.log((lessons.length + 1) / (entries.length + 0.5)),
			frequency: Math.round(2 * Math.log2(entries.length)),
		}));
}

/** How much features of each frequency differ between lessons. */
function spreadsOf(features: readonly Feature[], lessons: number): Map<number, number> {
	const variances = new Map<number, number[]>();
	for (const { frequency, entries } of features) {
		const mean = entries.reduce((sum, { said }) => sum + said, 0) / lessons;
		const variance = entries.reduce((sum, { said }) => sum + said ** 2, 0) / lessons - mean ** 2;
		variances.set(frequency, [...(variances.get(frequency) ?? []), variance]);
	}
	return new Map(
		[...variances]
			.sort(([a], [b]) => a - b)
			.map(([frequency, each]) => [frequency, Math.sqrt(each.reduce((sum, one) => sum + one, 0) / each.length)]),
	);
}

/** How much each lesson speaks for each question. */
function targetsOf(lessons: readonly Lesson[]): Matrix {
	const placeOf = new Map(askedIds.map((id, q) => [id, q]));
	const answered = lessons.map(({ questions }) => questions.flatMap((id) => placeOf.get(id) ?? []));
	const counts = new Float64Array(askedIds.length);
	const together = askedIds.map(() => new Float64Array(askedIds.length));
	for (const each of answered) {
		for (const q of each) {
			counts[q] = (counts[q] as number) + 1;
			for (const other of each.filter((one) => one !== q)) {
				(together[q] as Float64Array)[other] = ((together[q] as Float64Array)[other] as number) + 1;
			}
		}
	}
	const related = askedIds.map((id) => new Set(relatedIds.get(id)?.flatMap((other) => placeOf.get(other) ?? [])));
	return answered.map((each) =>
		Float64Array.from(askedIds, (_, q) => {
			const rank = each.indexOf(q);
			const shared = each.reduce(
				(sum, own) => sum + ((together[own] as Float64Array)[q] as number) / (counts[own] as number),
				0,
			);
			const isRelated = each.some((own) => related[own]?.has(q));
			const hinted = Math.min(1, sharedWeight * shared + (isRelated ? relatedWeight : 0));
			return rank < 0 ? hinted : Math.max(1 / (1 + rankCost * rank), hinted);
		}),
	);
}

/** The weights of features for questions, and what scores are multiplied by so that they vary by 1 and are comparable. */
function regress(features: readonly Feature[], targets: Matrix): { weights: Matrix; scales: readonly number[] } {
	const size = targets.length;
	const total = features.reduce(
		(sum, { entries, rarity }) => sum + entries.reduce((each, { said }) => each + (said * rarity) ** 2, 0),
		0,
	);
	const kernel = targets.map(() => new Float64Array(size));
	for (const { entries, rarity } of features) {
		for (const one of entries) {
			const row = kernel[one.lesson] as Float64Array;
			const said = (one.said * rarity ** 2 * size) / total;
			for (const other of entries) {
				row[other.lesson] = (row[other.lesson] as number) + said * other.said;
			}
		}
	}
	for (const [index, row] of kernel.entries()) {
		row[index] = (row[index] as number) + ridge;
	}
	const inverted = inverse(kernel);
	const columns = askedIds.map((_, q) => targets.map((target) => target[q] as number));
	const duals = inverted.map((row) => Float64Array.from(columns, (column) => product(row, column)));
	const weights = features.map(({ entries, rarity }) => {
		const sum = new Float64Array(askedIds.length);
		for (const { lesson, said } of entries) {
			duals[lesson]?.forEach((dual, q) => {
				sum[q] = (sum[q] as number) + (said * rarity ** 2 * dual * size) / total;
			});
		}
		return sum;
	});
	// What each lesson would be given had it not been among the lessons.
	const unseen = targets.map((target, lesson) =>
		target.map((each, q) => each - (duals[lesson]?.[q] as number) / (inverted[lesson]?.[lesson] as number)),
	);
	return { weights, scales: scalesOf(unseen) };
}

function scalesOf(scores: Matrix): number[] {
	const deviations = askedIds.map((_, q) => deviation(scores.map((row) => row[q] as number)));
	const mean = deviations.reduce((sum, each) => sum + each, 0) / deviations.length;
	const scales = deviations.map((each) => (each / mean) ** -evenness);
	const centered = scores.flatMap((row) => {
		const scaled = [...row].map((score, q) => score * (scales[q] as number));
		const middleOf = scaled.reduce((sum, score) => sum + score, 0) / scaled.length;
		return scaled.map((score) => score - middleOf);
	});
	return scales.map((scale) => scale / rootMean(centered));
}

function deviation(numbers: readonly number[]): number {
	const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
	return rootMean(numbers.map((each) => each - mean));
}

function rootMean(numbers: readonly number[]): number {
	return Math.sqrt(numbers.reduce((sum, each) => sum + each ** 2, 0) / numbers.length);
}

function square(row: Float64Array): number {
	return product(row, row);
}

function product(a: ArrayLike<number>, b: ArrayLike<number>): number {
	let sum = 0;
	for (let k = 0; k < a.length; k++) {
		sum += (a[k] as number) * (b[k] as number);
	}
	return sum;
}

/** Of each pair of columns how much they go together. */
function squares(rows: Matrix): Float64Array[] {
	const sums = askedIds.map(() => new Float64Array(askedIds.length));
	for (const row of rows) {
		for (const [p, weight] of row.entries()) {
			const sum = sums[p] as Float64Array;
			for (const [q, other] of row.entries()) {
				sum[q] = (sum[q] as number) + weight * other;
			}
		}
	}
	return sums;
}
