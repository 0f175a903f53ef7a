import { type Card, createEmptyCard, type FSRS, fsrs, type Grade, Rating as Grades, StrategyMode } from 'ts-fsrs';
import { day } from './days.ts';
import { type Rating, type Round, ratings } from './entry.ts';

/** The longest time between two rounds of a question, in days: people prepare for weeks or months, not years. */
export const longestInterval = 60;

/** How soon a failed answer comes back, in ms; the second of Anki's learning steps. */
export const againAfter = 10 * 60 * 1000;

/** What the schedule knows about a question. Times in ms since 1970. */
export interface Memory {
	readonly rounds: number;
	/** Rounds rated `again`. */
	readonly lapses: number;
	readonly lastAt: number;
	readonly lastRating: Rating;
	/** The id of the last round. */
	readonly lastRound: string;
	/** It is due on the day of this moment; see `dueFrom`. */
	readonly due: number;
	/** In days: after this long, nine of ten answers would still be good. */
	readonly stability: number;
	/** From 1 to 10. */
	readonly difficulty: number;
}

/** What the next round depends on. */
type State = Pick<Memory, 'rounds' | 'lapses' | 'lastAt' | 'stability' | 'difficulty'>;

type RatedQuestion = Pick<Round, 'id' | 'at' | 'question' | 'rating'>;

const grades: Readonly<Record<Rating, Grade>> = {
	again: Grades.Again,
	hard: Grades.Hard,
	good: Grades.Good,
	easy: Grades.Easy,
};

/** Decides when a question comes back: by FSRS, in whole days; after a failed answer, in the same session. */
export class Scheduler {
	readonly #fsrs: FSRS;
	#seed = '';

	/** @param fuzz whether intervals vary a little, so that questions learned together drift apart */
	constructor(fuzz: boolean) {
		this.#fsrs = fsrs({ enable_short_term: false, enable_fuzz: fuzz, maximum_interval: longestInterval });
		// By question and count, so that the date on a button is the date that the rating results in.
		const seed = () => this.#seed;
		this.#fsrs.useStrategy(StrategyMode.SEED, seed);
	}

	/** What is known about a question after one more round. */
	after(before: State | undefined, round: RatedQuestion): Memory {
		const state = this.#advance(before, round);
		const due = round.rating === 'again' ? state.lastAt + againAfter : this.#due(before, round, state.lastAt).getTime();
		return {
			...state,
			lastRating: round.rating,
			lastRound: round.id,
			due: Math.min(due, state.lastAt + longestInterval * day),
		};
	}

	/**
	 * Like `after`, for several rounds of the question. The due dates after all but the last no longer matter and are not
	 * computed, because they take most of the time.
	 *
	 * @param rounds oldest first
	 */
	afterAll(memory: Memory | undefined, rounds: readonly [RatedQuestion, ...RatedQuestion[]]): Memory {
		let state: State | undefined = memory;
		let next: RatedQuestion = rounds[0];
		for (const round of rounds.slice(1)) {
			state = this.#advance(state, next);
			next = round;
		}
		return this.after(state, next);
	}

	/** What would be known after each rating given now, in ms since 1970. */
	outcomes(memory: Memory | undefined, question: string, now: number): Readonly<Record<Rating, Memory>> {
		const outcomes = ratings.map((rating) => [rating, this.after(memory, { id: '', at: now, question, rating })]);
		return Object.fromEntries(outcomes) as Record<Rating, Memory>;
	}

	#advance(state: State | undefined, { at: ratedAt, rating }: RatedQuestion): State {
		const lastAt = Math.max(ratedAt, state?.lastAt ?? 0);
		const days = state ? Math.floor(lastAt / day) - Math.floor(state.lastAt / day) : 0;
		const { stability, difficulty } = this.#fsrs.next_state(state ?? null, days, grades[rating]);
		return {
			rounds: (state?.rounds ?? 0) + 1,
			lapses: (state?.lapses ?? 0) + (rating === 'again' ? 1 : 0),
			lastAt,
			stability,
			difficulty,
		};
	}

	#due(before: State | undefined, { question, rating }: RatedQuestion, at: number): Date {
		this.#seed = `${question} ${before?.rounds ?? 0}`;
		const card: Card = before
			? {
					...createEmptyCard(before.lastAt),
					stability: before.stability,
					difficulty: before.difficulty,
					reps: before.rounds,
					lapses: before.lapses,
					state: 2,
					last_review: new Date(before.lastAt),
				}
			: createEmptyCard(at);
		return this.#fsrs.next(card, at, grades[rating]).card.due;
	}
}
