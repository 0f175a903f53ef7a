import { groupBy } from '../text/groupBy.ts';
import { daysBetween, isDue, startOfDay } from './days.ts';
import type { Memory } from './schedule.ts';

/** A question with what the schedule knows about it. */
export interface Scheduled<Question> {
	readonly question: Question;
	readonly memory: Memory;
}

/** The questions that have been practiced, by when they come back. */
export interface Agenda<Question> {
	/** Due today or earlier, most overdue first. */
	readonly due: readonly Scheduled<Question>[];
	/** Due later, by day. */
	readonly days: readonly DayOfAgenda<Question>[];
	/** Least stable first. */
	readonly weakest: readonly Scheduled<Question>[];
}

export interface DayOfAgenda<Question> {
	/** Its first moment, in ms since 1970. */
	readonly start: number;
	/** The number of days from today. */
	readonly daysAhead: number;
	readonly questions: readonly Scheduled<Question>[];
}

/** How many of the weakest questions to name. */
const weakestShown = 10;

/** Sorts questions by when they come back; those never practiced are left out. */
export function agendaOf<Question extends { readonly id: string }>(
	questions: readonly Question[],
	memoryOf: (questionId: string) => Memory | undefined,
	now: number,
): Agenda<Question> {
	const scheduled = questions
		.flatMap((question) => {
			const memory = memoryOf(question.id);
			return memory ? { question, memory } : [];
		})
		.sort((a, b) => a.memory.due - b.memory.due);
	const later = groupBy(
		scheduled.filter(({ memory }) => !isDue(memory, now)),
		({ memory }) => startOfDay(memory.due),
	);
	return {
		due: scheduled.filter(({ memory }) => isDue(memory, now)),
		days: [...later].map(([start, questions]) => ({ start, daysAhead: daysBetween(now, start), questions })),
		weakest: scheduled.toSorted((a, b) => a.memory.stability - b.memory.stability).slice(0, weakestShown),
	};
}
