import { type RichBlock, richText } from '../guide/richText.ts';
import type { SectionKind } from '../story/model.ts';
import { splitSentences } from '../text/sentences.ts';

/** What is known about a part of a story when its card is made. */
export interface ToldPart {
	readonly parts: readonly SectionKind[];
	/** Markdown without the label. */
	readonly text: string;
	readonly figures: readonly string[];
	/** How long it takes to tell. */
	readonly seconds: number;
}

/** A part of a story to tell from memory, with what helps to remember it. */
export interface CueCard {
	readonly parts: readonly SectionKind[];
	readonly seconds: number;
	readonly figures: readonly string[];
	/** How each sentence begins. */
	readonly firstWords: readonly string[];
	readonly text: readonly RichBlock[];
}

/** This many words bring a sentence back without giving it away. */
const wordsOfCue = 3;

/** The cards of a story, one per part; empty parts have none. */
export function cueCards(parts: readonly ToldPart[]): CueCard[] {
	return parts.flatMap(({ parts, text: source, figures, seconds }) => {
		const text = richText(source);
		return text.length === 0 ? [] : [{ parts, seconds, figures, firstWords: text.flatMap(firstWords), text }];
	});
}

function firstWords({ runs }: RichBlock): string[] {
	const text = runs.map(({ text }) => text).join('');
	return splitSentences(text).map(({ start, end }) => {
		const words = text.slice(start, end).split(/\s+/);
		const first = words.slice(0, wordsOfCue).join(' ');
		return words.length > wordsOfCue ? `${first.replace(/[,;:]$/, '')} …` : first;
	});
}
