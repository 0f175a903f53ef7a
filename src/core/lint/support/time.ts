import type { Pace } from '../config.ts';

/** How long a number of words takes to tell, in whole seconds. */
export function secondsOf(words: number, pace: Pace): number {
	return Math.round((words * 60) / pace.wordsPerMinute);
}

/** `45 s`, `2 min`, `3 min 20 s`. */
export function durationOf(seconds: number): string {
	const minutes = Math.floor(seconds / 60);
	const rest = seconds % 60;
	return [minutes > 0 ? `${minutes} min` : '', rest > 0 || minutes === 0 ? `${rest} s` : ''].filter(Boolean).join(' ');
}

/** The shortest story in percent of the target time. */
export const shortestPercent = 33;

/** A story so little below or above a limit of its time is on it. */
export const timeTolerance = 0.1;
