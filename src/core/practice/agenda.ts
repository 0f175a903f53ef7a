import type { GuideQuestion } from '../guide/guide.ts';
import { groupBy } from '../text/groupBy.ts';
import { isDue, startOfDay } from './days.ts';
import type { Memory } from './schedule.ts';

/** A question with what the schedule knows about it. */
export interface Scheduled {
	readonly question: GuideQuestion;
	readonly memory: Memory;
}

/** The questions that have been practiced, by when they come back. */
export interface Agenda {
	/** Due today or earlier, most overdue first. */
	readonly due: readonly Scheduled[];
	/** Due later, by day. */
	readonly days: readonly DayOfAgenda[];
	/** Least stable first. */
	readonly weakest: readonly Scheduled[];
}

export interface DayOfAgenda {
	/** Its first moment, in ms since 1970. */
	readonly start: number;
	readonly questions: readonly Scheduled[];
}

/** How many of the weakest questions to name. */
const weakestShown = 10;

/** Sorts questions by when they come back; those never practiced are left out. */
export function agendaOf(
	questions: readonly GuideQuestion[],
	memoryOf: (questionId: string) => Memory | undefined,
	now: number,
): Agenda {
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
		days: [...later].map(([start, questions]) => ({ start, questions })),
		weakest: scheduled.toSorted((a, b) => a.memory.stability - b.memory.stability).slice(0, weakestShown),
	};
}
