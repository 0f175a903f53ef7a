import type { GuideQuestion } from '../guide/guide.ts';
import { mustPrepare } from '../guide/model.ts';
import { addDays, daysBetween, isDue, startOfDay } from './days.ts';
import type { Memory } from './schedule.ts';

/** What to practice today so that everything has been practiced by the interview. */
export interface TodayPlan {
	/** Until the interview; 0 on the day itself. */
	readonly daysLeft: number;
	/** Questions to repeat today. */
	readonly due: number;
	/** Must-prepare questions to practice for the first time today. */
	readonly fresh: number;
}

/**
 * Moves a question that would come back too late to a day before the interview. So that not everything comes on the
 * last day, questions are spread over the second half of the remaining days.
 *
 * @param question its id: the same question always comes on the same day
 * @param interview the first moment of its day, in ms since 1970
 */
export function fitToInterview(memory: Memory, question: string, interview: number): Memory {
	const eve = addDays(interview, -1);
	const last = startOfDay(memory.lastAt);
	if (memory.due < interview || last >= interview) {
		return memory;
	}
	const days = Math.max(1, daysBetween(last, eve));
	const latest = Math.ceil(days / 2) + (hash(question) % (Math.floor(days / 2) + 1));
	return { ...memory, due: addDays(last, Math.min(latest, days)) };
}

/**
 * What to practice on a day: everything that is due, and enough new must-prepare questions to leave none for the last
 * day.
 *
 * @param memoryOf what the schedule knows about a question, fitted to the interview
 * @param interview the first moment of its day, in ms since 1970
 */
export function planToday(
	questions: readonly Pick<GuideQuestion, 'id' | 'category'>[],
	memoryOf: (questionId: string) => Memory | undefined,
	interview: number,
	now: number,
): TodayPlan {
	const today = startOfDay(now);
	const daysLeft = Math.max(0, daysBetween(now, interview));
	const memories = questions.map(({ id }) => memoryOf(id));
	const isNew = (_: unknown, index: number) => {
		const memory = memories[index];
		// A question practiced for the first time today was one of today's.
		return !memory || (memory.rounds === 1 && memory.lastAt >= today);
	};
	const fresh = questions.filter(isNew).filter(({ category }) => category === mustPrepare);
	const done = fresh.filter(({ id }) => memoryOf(id)).length;
	const share = Math.ceil(fresh.length / Math.max(1, daysLeft));
	return {
		daysLeft,
		due: memories.filter((memory) => memory && isDue(memory, now)).length,
		fresh: Math.max(0, share - done),
	};
}

/**
 * Reads the day of an interview from the settings.
 *
 * @param text such as `2026-11-30`
 * @returns its first moment in local time, in ms since 1970; undefined if it is not a date
 */
export function readDate(text: string): number | undefined {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
	if (!match) {
		return undefined;
	}
	const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
	const date = new Date(year, month - 1, day);
	return date.getMonth() === month - 1 ? date.getTime() : undefined;
}

/** A day as written in the settings, in local time. */
export function writeDate(time: number): string {
	const date = new Date(time);
	const two = (number: number) => String(number).padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A small number that depends on every letter. */
function hash(text: string): number {
	let sum = 0;
	for (const letter of text) {
		sum = (sum * 31 + (letter.codePointAt(0) as number)) % 65_521;
	}
	return sum;
}
