import type { StoryLanguage } from './languages/storyLanguage.ts';

/** A filler says nothing; a hedge weakens the words next to it. */
export type FillerKind = 'filler' | 'hedge';

export interface FillerWord {
	readonly kind: FillerKind;
	/** In lower case. */
	readonly phrase: string;
	readonly count: number;
}

const patterns = new Map<StoryLanguage, RegExp>();

/** Any phrase of a language as a whole word; longer ones first, so that "a little bit" is matched as a whole. */
function patternOf(language: StoryLanguage): RegExp {
	const known = patterns.get(language);
	if (known) {
		return known;
	}
	const phrases = [...language.fillers, ...language.hedges, ...(language.plain ?? [])]
		.sort((a, b) => b.length - a.length)
		.map((phrase) => phrase.replaceAll(' ', '[ \\t\\n]{1,3}').replaceAll("'", "['’]"))
		.join('|');
	const pattern = hasSpaces(language)
		? new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:${phrases})(?![\\p{L}\\p{N}'’-])`, 'giu')
		: new RegExp(phrases, 'gu');
	patterns.set(language, pattern);
	return pattern;
}

/** Whether a language has spaces between its words. */
export function hasSpaces({ tag }: StoryLanguage): boolean {
	return tag !== 'ja' && tag !== 'zh';
}

/** The filler and hedge words in a text, the most frequent first. */
export function findFillerWords(text: string, language: StoryLanguage): FillerWord[] {
	const counts = new Map<string, number>();
	for (const [found] of text.matchAll(patternOf(language))) {
		const phrase = found.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'");
		if (!language.plain?.includes(phrase)) {
			counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
		}
	}
	return [...counts]
		.map(([phrase, count]): FillerWord => {
			return { kind: language.fillers.includes(phrase) ? 'filler' : 'hedge', phrase, count };
		})
		.sort((a, b) => b.count - a.count);
}
