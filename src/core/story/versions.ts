import type { Aside, AskedLength, Story } from './model.ts';
import type { Pace } from './pace.ts';

/** A version of a story, with the length stated in its heading. */
export interface Version extends Aside {
	readonly length: AskedLength;
}

/** Seconds are estimated from words, so a version may take this much longer than its heading says. */
const tolerance = 1.1;

/** The versions of a story, in document order. */
export function versionsOf({ asides }: Pick<Story, 'asides'>): Version[] {
	return asides.filter((aside): aside is Version => aside.length !== null);
}

/** How many words correspond to a length. */
export function wordsIn({ unit, from, to }: AskedLength, { wordsPerMinute }: Pace): { from: number; to: number } {
	const words = (seconds: number) => Math.round((seconds * wordsPerMinute) / 60);
	return unit === 'words' ? { from, to } : { from: words(from), to: words(to) };
}

/** By how many words a version is longer (or, if negative, shorter) than its heading says; 0 if it fits. */
export function excessOf({ length, words }: Version, pace: Pace): number {
	const { from, to } = wordsIn(length, pace);
	const isLong = words > (length.unit === 'seconds' ? to * tolerance : to);
	return isLong ? words - to : Math.min(0, words - from);
}
