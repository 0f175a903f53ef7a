import type { Say } from '../../core/text/translation.ts';
import type { RoundMessage } from '../../protocol/practice.ts';
import type { Controller } from './controller.ts';
import { timesAt } from './timer.ts';

/** What every part of the page needs. */
export interface Page {
	readonly say: Say;
	readonly round: RoundMessage;
	readonly control: Controller;
	/** In ms since 1970. */
	readonly now: number;
}

/** How much time of a mock interview is left; undefined outside of one. */
export function interviewSecondsLeft({ round, control, now }: Page): number | undefined {
	const { thinkMs, answerMs } = timesAt(control.state.timer, now);
	return round.interview ? round.interview.secondsLeft - (thinkMs + answerMs) / 1000 : undefined;
}
