import { shortestPercent, timeTolerance } from '../story/timeLimits.ts';
import type { Rating } from './rating.ts';

/** An answer up to this many times its target is on time: nobody stops a good story over ten seconds. */
export const overtimeFactor = 1.15;

/** What an interviewer listens for in an answer: the four parts, a figure, "I", what was learned, and the time. */
export const selfChecks = [
	'situation',
	'task',
	'action',
	'result',
	'figure',
	'ownPart',
	'reflection',
	'onTime',
] as const;
export type SelfCheck = (typeof selfChecks)[number];

/**
 * The rating that an answer deserves based on what was in it. A rule of thumb: interviewers' scorecards ask for all
 * four parts and a figure, and one gap is forgiven.
 */
export function suggestedRating(told: readonly SelfCheck[]): Rating {
	const missing = selfChecks.length - told.length;
	return missing <= 1 ? 'good' : missing <= 3 ? 'hard' : 'again';
}

/** Whether an answer is neither shorter than the shortest story nor over its time; both in seconds. */
export function isOnTime(seconds: number, target: number): boolean {
	const shortest = ((target * shortestPercent) / 100) * (1 - timeTolerance);
	return seconds >= shortest && seconds <= target * overtimeFactor;
}

/** The order in which an interviewer asks about what was missing: what happened first, then what it was worth. */
const byWeight: readonly Exclude<SelfCheck, 'onTime'>[] = [
	'result',
	'task',
	'ownPart',
	'figure',
	'action',
	'situation',
	'reflection',
];

/** What was missing, weakest first: what to ask about next. */
export function weakest(told: readonly SelfCheck[]): Exclude<SelfCheck, 'onTime'>[] {
	return byWeight.filter((check) => !told.includes(check));
}
