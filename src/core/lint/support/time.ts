import type { Say } from '../../text/say.ts';
import type { Pace } from '../config.ts';

/** How long it takes to tell a number of words, in whole seconds. */
export function secondsOf(words: number, pace: Pace): number {
	return Math.round((words * 60) / pace.wordsPerMinute);
}

/** `45 s`, `2 min`, `3 min 20 s`. */
export function durationOf(seconds: number, say: Say): string {
	const minutes = Math.floor(seconds / 60);
	const rest = seconds % 60;
	if (minutes === 0) {
		return say('{0} s', rest);
	}
	return rest === 0 ? say('{0} min', minutes) : say('{0} min {1} s', minutes, rest);
}

/** The length of the shortest acceptable story, in percent of the target time. */
export const shortestPercent = 33;

/** A story this close to a time limit, above or below, counts as meeting it. */
export const timeTolerance = 0.1;
