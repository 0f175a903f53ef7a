/** A filler says nothing; a hedge makes what it stands beside smaller. */
export type FillerKind = 'filler' | 'hedge';

export interface FillerWord {
	readonly kind: FillerKind;
	/** In lower case. */
	readonly phrase: string;
	readonly count: number;
}

/**
 * Filled pauses and discourse markers, after Laserna, Seih and Pennebaker, "Um … who like says you know" (Journal of
 * Language and Social Psychology 33, 2014), without "like", which mostly is a plain word in writing; and intensifiers
 * that stand where a figure should.
 */
const fillers = [
	'um',
	'uh',
	'er',
	'you know',
	'i mean',
	'basically',
	'actually',
	'literally',
	'honestly',
	'obviously',
	'to be honest',
	'at the end of the day',
	'and so on',
	'or something',
	'or whatever',
	'stuff',
];

/** Hedges, from the lists of Hyland, "Metadiscourse" (2005), as far as people use them of their own work. */
const hedges = [
	'kind of',
	'sort of',
	'maybe',
	'perhaps',
	'probably',
	'possibly',
	'somewhat',
	'fairly',
	'quite',
	'a bit',
	'a little bit',
	'more or less',
	'i think',
	'i guess',
	'i suppose',
	'i believe',
	'i feel like',
	'it seems',
	'tried to',
	'hopefully',
];

const kinds = new Map<string, FillerKind>([
	...fillers.map((phrase) => [phrase, 'filler'] as const),
	...hedges.map((phrase) => [phrase, 'hedge'] as const),
]);

/** Longer phrases first, so that "a little bit" is not left over. */
const anyPhrase = new RegExp(
	`(?<![\\p{L}\\p{N}'’-])(?:${[...kinds.keys()]
		.sort((a, b) => b.length - a.length)
		.map((phrase) => phrase.replaceAll(' ', '[ \\t\\n]{1,3}'))
		.join('|')})(?![\\p{L}\\p{N}'’-])`,
	'giu',
);

/** English filler and hedge words of a text, the most frequent first. */
export function findFillerWords(text: string): FillerWord[] {
	const counts = new Map<string, number>();
	for (const [found] of text.matchAll(anyPhrase)) {
		const phrase = found.toLowerCase().replace(/\s+/g, ' ');
		counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
	}
	return [...counts]
		.map(([phrase, count]) => ({ kind: kinds.get(phrase) ?? 'filler', phrase, count }))
		.sort((a, b) => b.count - a.count);
}
