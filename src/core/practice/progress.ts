import { addDays, daysBetween, startOfDay } from './days.ts';
import { type Rating, type Round, ratings } from './entry.ts';
import { isOnTime, type SelfCheck, selfChecks } from './selfCheck.ts';

const weeksShown = 12;
const daysLookedBack = 28;
/** How many answer times to show. */
const answersShown = 10;
/** How many of the last answers to count the contents of. */
const answersCompared = 20;
export type RatingCounts = Readonly<Record<Rating, number>>;

/** How practice has gone so far. All times in ms since 1970. */
export interface Progress {
	readonly rounds: number;
	readonly questions: number;
	/** The last weeks, oldest first, starting with the first one that has a round; weeks start on Monday. */
	readonly weeks: readonly { readonly start: number; readonly rounds: number }[];
	/** The number of days with a round in the last four weeks. */
	readonly activeDays: number;
	/** The number of days in a row up to today or yesterday. */
	readonly daysInARow: number;
	/** How answers were rated, by the category of their question; null for questions that no longer exist. */
	readonly categories: readonly { readonly category: string | null; readonly counts: RatingCounts }[];
	readonly times: AnswerTimes;
	/** What the last answers contained, if their speakers said so. */
	readonly told: { readonly answers: number; readonly counts: Readonly<Record<SelfCheck, number>> };
}

export interface AnswerTimes {
	/** Answers with a time and a target. */
	readonly answers: number;
	/** How many of them were on time. */
	readonly onTime: number;
	/** The most recent ones, newest first; in seconds. */
	readonly last: readonly {
		readonly question: string;
		readonly at: number;
		readonly spoken: number;
		readonly target: number;
	}[];
}

/**
 * What a history shows.
 *
 * @param rounds oldest first
 * @param categoryOf the category of a question; undefined if the question no longer exists
 */
export function progressOf(
	rounds: readonly Round[],
	categoryOf: (questionId: string) => string | undefined,
	now: number,
): Progress {
	const past = rounds.filter(({ at }) => at <= now);
	const days = new Set(past.map(({ at }) => startOfDay(at)));
	return {
		rounds: past.length,
		questions: new Set(past.map(({ question }) => question)).size,
		weeks: weeksOf(past, now),
		activeDays: [...days].filter((day) => daysBetween(day, now) < daysLookedBack).length,
		daysInARow: daysInARow(days, now),
		categories: categoriesOf(past, categoryOf),
		times: timesOf(past),
		told: toldOf(past),
	};
}

function weeksOf(rounds: readonly Round[], now: number): Progress['weeks'] {
	const counts = new Map<number, number>();
	for (const { at } of rounds) {
		const week = startOfWeek(at);
		counts.set(week, (counts.get(week) ?? 0) + 1);
	}
	const starts = Array.from({ length: weeksShown }, (_, index) => addDays(startOfWeek(now), -7 * index)).reverse();
	const weeks = starts.map((start) => ({ start, rounds: counts.get(start) ?? 0 }));
	const first = weeks.findIndex((week) => week.rounds > 0);
	return first === -1 ? [] : weeks.slice(first);
}

/**
 * The number of days in a row up to today or yesterday: a day that is not over yet does not break a streak.
 *
 * @param days their first moments
 */
export function daysInARow(days: { has(day: number): boolean }, now: number): number {
	const today = startOfDay(now);
	let day = days.has(today) ? today : addDays(today, -1);
	let count = 0;
	while (days.has(day)) {
		count++;
		day = addDays(day, -1);
	}
	return count;
}

function categoriesOf(
	rounds: readonly Round[],
	categoryOf: (questionId: string) => string | undefined,
): Progress['categories'] {
	const categories = new Map<string | null, Record<Rating, number>>();
	for (const { question, rating } of rounds) {
		const category = categoryOf(question) ?? null;
		const counts = categories.get(category) ?? { again: 0, hard: 0, good: 0, easy: 0 };
		counts[rating]++;
		categories.set(category, counts);
	}
	return [...categories].map(([category, counts]) => ({ category, counts }));
}

function timesOf(rounds: readonly Round[]): AnswerTimes {
	const timed = rounds.flatMap(({ question, at, mode, answerSeconds, targetSeconds }) =>
		mode === 'speak' && answerSeconds !== undefined && targetSeconds !== undefined && targetSeconds > 0
			? { question, at, spoken: answerSeconds, target: targetSeconds }
			: [],
	);
	return {
		answers: timed.length,
		onTime: timed.filter(({ spoken, target }) => isOnTime(spoken, target)).length,
		last: timed.slice(-answersShown).reverse(),
	};
}

function toldOf(rounds: readonly Round[]): Progress['told'] {
	const last = rounds.flatMap(({ told }) => (told ? [told] : [])).slice(-answersCompared);
	const counts = selfChecks.map((check) => [check, last.filter((told) => told.includes(check)).length]);
	return { answers: last.length, counts: Object.fromEntries(counts) };
}

/** The total number of answers. */
export function totalOf(counts: RatingCounts): number {
	return ratings.reduce((sum, rating) => sum + counts[rating], 0);
}

function startOfWeek(time: number): number {
	const sinceMonday = (new Date(time).getDay() + 6) % 7;
	return addDays(startOfDay(time), -sinceMonday);
}
