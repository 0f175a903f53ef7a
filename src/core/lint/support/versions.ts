import type { Aside, AskedLength, Story } from '../../story/model.ts';
import type { Pace } from '../config.ts';
import { durationOf } from './time.ts';

/** A version of a story, with the length that its heading names. */
export interface Version extends Aside {
	readonly length: AskedLength;
}

/** Seconds are estimated from words, so that a version may take this much longer than its heading says. */
const tolerance = 1.1;

/** The versions of a story, in the order of the text. */
export function versionsOf({ asides }: Pick<Story, 'asides'>): Version[] {
	return asides.filter((aside): aside is Version => aside.length !== null);
}

/** How many words a length is. */
export function wordsIn({ unit, from, to }: AskedLength, { wordsPerMinute }: Pace): { from: number; to: number } {
	const words = (seconds: number) => Math.round((seconds * wordsPerMinute) / 60);
	return unit === 'words' ? { from, to } : { from: words(from), to: words(to) };
}

/** By how many words a version is longer (or, below zero, shorter) than its heading says; 0 where it fits. */
export function excessOf({ length, words }: Version, pace: Pace): number {
	const { from, to } = wordsIn(length, pace);
	const isLong = words > (length.unit === 'seconds' ? to * tolerance : to);
	return isLong ? words - to : Math.min(0, words - from);
}

/** `takes about 1 min 10 s`, `has 620 words` */
export function lengthText({ length, words }: Version, { wordsPerMinute }: Pace): string {
	return length.unit === 'words'
		? `has ${wordsText(words)}`
		: `takes about ${durationOf(Math.round((words * 60) / wordsPerMinute))}`;
}

/** `1 word`, `12 words` */
export function wordsText(words: number): string {
	return words === 1 ? '1 word' : `${words} words`;
}
