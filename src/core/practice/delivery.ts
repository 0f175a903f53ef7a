import { countWords } from '../story/cut/content.ts';
import { type FillerWord, findFillerWords, hasSpaces } from '../story/fillerWords.ts';
import type { StoryLanguage } from '../story/languages/storyLanguage.ts';
import { clipped } from '../text/clipped.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Round } from './entry.ts';

/** How an answer would sound. */
export interface Delivery {
	/** By the clock; null if the answer was not spoken while it ran. */
	readonly wordsPerMinute: number | null;
	/** The first of the longest sentences; null if nothing shows where sentences end. */
	readonly longestSentence: { readonly text: string; readonly words: number } | null;
	/** "I" in the language of the answer; null if it is not said and nobody would miss it. */
	readonly pronoun: string | null;
	/** How many words come before the first "I"; null if there is none. */
	readonly wordsBeforeI: number | null;
	readonly fillers: readonly FillerWord[];
}

/**
 * How an answer would sound.
 *
 * @param spoken the answer without labels
 * @param answerSeconds how long the clock ran, 0 if it did not or the answer was typed
 */
export function deliveryOf(spoken: string, answerSeconds: number, language: StoryLanguage): Delivery {
	const firstI = spoken.search(language.sayingI ?? language.i);
	return {
		wordsPerMinute: spokenPace({ words: wordsIn(spoken), answerSeconds }) ?? null,
		longestSentence: longestSentence(spoken),
		pronoun: firstI >= 0 || hasSpaces(language) ? language.pronouns.i : null,
		wordsBeforeI: firstI < 0 ? null : wordsIn(spoken.slice(0, firstI)),
		fillers: findFillerWords(spoken, language),
	};
}

/** In characters: a quotation that fits into a line of the self-check. */
const mostOwn = 41;

/** An author's words on what he or she did, cut between words if they are many; empty if "us" or nobody did it all. */
export function ownWords(text: string, language: StoryLanguage): string {
	const said = text.search(language.sayingI ?? language.i);
	const from = said >= 0 ? said : splitSentences(text).find(isImplied)?.start;
	return from === undefined ? '' : clipped((text.slice(from).split(/[.!?。！？\n]/u, 1)[0] ?? '').trim(), mostOwn);

	function isImplied({ start, end }: Span): boolean {
		return !hasSpaces(language) && language.impliedI.test(text.slice(start, end));
	}
}

/** The number of words in a text when someone says it. */
export function wordsIn(text: string): number {
	return Math.round(countWords(text, { start: 0, end: text.length }));
}

/**
 * People write about 20 words per minute when composing at a keyboard, and about 30 when copying (Karat et al.,
 * "Patterns of entry and correction in large vocabulary continuous speech recognition systems", CHI 1999); they speak
 * 100 to 200. Anything slower was typed, even where nobody saw the keys, and anything faster than speech was pasted.
 */
const slowestSpeech = 80;
const fastestSpeech = 300;
/** With fewer words than this, a pace has not settled yet. */
const fewestWords = 30;

/** The words per minute of an answer; undefined if it was not spoken, or is too short. */
export function spokenPace({
	words = 0,
	answerSeconds = 0,
	typed = false,
}: Pick<Round, 'words' | 'answerSeconds' | 'typed'>): number | undefined {
	const pace = typed || words < fewestWords ? 0 : Math.round((words * 60) / answerSeconds);
	return pace >= slowestSpeech && pace <= fastestSpeech ? pace : undefined;
}

/** After this many answers, a pace is the speaker's own. */
export const answersForPace = 3;

/**
 * The pace of the last answers that were dictated, in words per minute; undefined if there are not enough.
 *
 * @param rounds oldest first
 */
export function ownPace(rounds: readonly Round[]): number | undefined {
	const last = rounds.filter((round) => spokenPace(round) !== undefined).slice(-answersForPace);
	const sum = (key: 'words' | 'answerSeconds') => last.reduce((sum, answer) => sum + (answer[key] ?? 0), 0);
	return last.length < answersForPace ? undefined : Math.round((sum('words') * 60) / sum('answerSeconds'));
}

function longestSentence(text: string): Delivery['longestSentence'] {
	const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
	if (!sentences.some((sentence) => /[.!?…。！？]["”’')\]*_]{0,3}$/.test(sentence))) {
		return null;
	}
	let longest: Delivery['longestSentence'] = null;
	for (const sentence of sentences) {
		const words = wordsIn(sentence);
		if (words > (longest?.words ?? 0)) {
			longest = { text: sentence, words };
		}
	}
	return longest;
}
