import type { Term } from './terms.ts';

/** How much a word of the title counts relative to a word of the text. */
const titleWeight = 2;
/** A text of a few words says little; this is the length of a text of about fifty words. */
const leastLength = 10;

/** The words and the pairs of adjacent words in a story, each with its share of the story. */
export function featuresOf(title: readonly Term[], text: readonly Term[]): Map<string, number> {
	const counts = new Map<string, number>();
	count(counts, title, titleWeight);
	count(counts, text, 1);
	const weights = [...counts].map(([feature, times]) => [feature, Math.log2(1 + times)] as const);
	const length = Math.max(leastLength, Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight ** 2, 0)));
	return new Map(weights.map(([feature, weight]) => [feature, weight / length]));
}

function count(counts: Map<string, number>, terms: readonly Term[], weight: number): void {
	const add = (feature: string) => counts.set(feature, (counts.get(feature) ?? 0) + weight);
	terms.forEach(({ stem }, at) => {
		add(stem);
		const next = terms[at + 1];
		if (next) {
			add(`${stem} ${next.stem}`);
		}
	});
}
