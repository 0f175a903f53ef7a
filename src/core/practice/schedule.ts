import { type Card, createEmptyCard, type FSRS, fsrs, type Grade, Rating as Grades, StrategyMode } from 'ts-fsrs';
import { day } from './days.ts';
import { type Rating, type Round, ratings } from './entry.ts';

/** The longest time between two rounds of a question, in days: people prepare for weeks or months, not years. */
export const longestInterval = 60;

/** What the schedule knows of a question. Times in ms since 1970. */
export interface Memory {
	readonly rounds: number;
	/** Rounds rated `again`. */
	readonly lapses: number;
	readonly lastAt: number;
	readonly lastRating: Rating;
	/** The id of the last round. */
	readonly lastRound: string;
	/** It is due on the day of this moment. */
	readonly due: number;
	/** In days: after so long, nine of ten answers would still be good. */
	readonly stability: number;
	/** From 1 to 10. */
	readonly difficulty: number;
}

const grades: Readonly<Record<Rating, Grade>> = {
	again: Grades.Again,
	hard: Grades.Hard,
	good: Grades.Good,
	easy: Grades.Easy,
};

/** When a question comes back: FSRS, in whole days. */
export class Scheduler {
	readonly #fsrs: FSRS;
	#seed = '';

	/** @param fuzz whether intervals vary a little, so that questions learnt together do not stay together */
	constructor(fuzz: boolean) {
		this.#fsrs = fsrs({ enable_short_term: false, enable_fuzz: fuzz, maximum_interval: longestInterval });
		// By question and count, so that the date on a button is the date that the rating gives.
		const seed = () => this.#seed;
		this.#fsrs.useStrategy(StrategyMode.SEED, seed);
	}

	/** What is known of a question after one more round. */
	after(memory: Memory | undefined, round: Pick<Round, 'id' | 'at' | 'question' | 'rating'>): Memory {
		const at = Math.max(round.at, memory?.lastAt ?? 0);
		const { due, stability, difficulty } = this.#next(memory, round.question, round.rating, at);
		return {
			rounds: (memory?.rounds ?? 0) + 1,
			lapses: (memory?.lapses ?? 0) + (round.rating === 'again' ? 1 : 0),
			lastAt: at,
			lastRating: round.rating,
			lastRound: round.id,
			due: Math.min(due.getTime(), at + longestInterval * day),
			stability,
			difficulty,
		};
	}

	/** When the question would be due after each rating given now; ms since 1970. */
	dates(memory: Memory | undefined, question: string, now: number): Readonly<Record<Rating, number>> {
		const dates = ratings.map((rating) => [rating, this.after(memory, { id: '', at: now, question, rating }).due]);
		return Object.fromEntries(dates) as Record<Rating, number>;
	}

	#next(memory: Memory | undefined, question: string, rating: Rating, at: number): Card {
		this.#seed = `${question} ${memory?.rounds ?? 0}`;
		const card: Card = memory
			? {
					...createEmptyCard(memory.lastAt),
					due: new Date(memory.due),
					stability: memory.stability,
					difficulty: memory.difficulty,
					reps: memory.rounds,
					lapses: memory.lapses,
					scheduled_days: Math.round((memory.due - memory.lastAt) / day),
					state: 2,
					last_review: new Date(memory.lastAt),
				}
			: createEmptyCard(at);
		return this.#fsrs.next(card, at, grades[rating]).card;
	}
}
