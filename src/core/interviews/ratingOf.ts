import type { Rating } from '../practice/entry.ts';
import type { Outcome } from './interview.ts';

const ratings: Readonly<Record<Outcome, Rating>> = { well: 'good', mixed: 'hard', badly: 'again' };

/** The practice rating that corresponds to how an answer in an interview went. */
export function ratingOf(outcome: Outcome): Rating {
	return ratings[outcome];
}
