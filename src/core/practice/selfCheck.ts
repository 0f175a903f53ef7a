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
 * four parts and a figure, and one gap is forgiven, but an answer that is too short is not good, and a fraction of one
 * is none.
 *
 * @param told null if nobody judged it; only its time counts then, and nothing is said of one that is long enough
 * @param seconds how long it took
 * @param target how long it should have taken
 */
export function suggestedRating(told: readonly SelfCheck[] | null, seconds: number, target: number): Rating | null {
	const known = told ?? selfChecks.filter((check) => check !== 'onTime' || seconds >= shortestAnswer(target));
	const missing = selfChecks.length - known.length;
	const isShort = !known.includes('onTime') && seconds < target;
	if (missing > 3 || (isShort && seconds < shortestAnswer(target) / 2)) {
		return 'again';
	}
	return missing > 1 || isShort ? 'hard' : told && 'good';
}

/** Whether an answer is neither shorter than the shortest one nor over its time; all in seconds. */
export function isOnTime(seconds: number, target: number, shortest = shortestAnswer(target)): boolean {
	return seconds >= shortest && seconds <= target * overtimeFactor;
}

function shortestAnswer(target: number): number {
	return ((target * shortestPercent) / 100) * (1 - timeTolerance);
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
