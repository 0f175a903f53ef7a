import type { Say } from '../text/translation.ts';

/** How fast stories are told, and how long one may take. */
export interface Pace {
	/** 150 by default: the pace of a calm presentation. */
	readonly wordsPerMinute: number;
	/** 120 by default: interviewers expect an answer of about two minutes. */
	readonly targetSeconds: number;
}

export const defaultPace: Pace = { wordsPerMinute: 150, targetSeconds: 120 };

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
