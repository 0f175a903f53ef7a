import type { Rating } from '../../core/practice/entry.ts';
import { type GivenRating, type SelfCheck, suggestedRating } from '../../protocol/practice.ts';
import type { Controller } from './controller.ts';
import { timesAt } from './timer.ts';

/** Whether it is known what was in the answer: in a written one by its check, in a spoken one by what the speaker ticked. */
export function isJudged({ draft, answer, round }: Controller): boolean {
	return !round?.isPitch && (draft.mode === 'write' ? Boolean(answer?.check) : draft.told.length > 0);
}

/** The rating that the answer suggests, by its time alone as long as no more is known; null if it suggests none. */
export function suggestedBy(control: Controller): Rating | null {
	const { draft, answer, round, told, seconds, state } = control;
	const isFinished = draft.mode === 'write' ? answer?.check : state.timer.phase === 'done';
	return round && isFinished ? suggestedRating(isJudged(control) ? told : null, seconds, round.targetSeconds) : null;
}

/** Records whether something was in a spoken answer. */
export function tell(control: Controller, check: SelfCheck, isTold: boolean): void {
	const others = control.draft.told.filter((other) => other !== check);
	control.write({ told: isTold ? [...others, check] : others });
}

/** Rates the answer, if there is one. */
export function rate(control: Controller, rating: Rating): void {
	const { round } = control;
	if (!round || !control.hasAnswer || round.rated || control.isRating) {
		return;
	}
	control.isRating = true;
	control.flush();
	control.stopClock();
	const { thinkMs, answerMs } = timesAt(control.state.timer, Date.now());
	control.send({
		type: 'rate',
		round: round.round,
		rating,
		mode: control.draft.mode,
		told: [...control.told],
		// Whole seconds that have passed, as the page shows them.
		thinkSeconds: Math.floor(thinkMs / 1000),
		...(answerMs > 0 && { answerSeconds: Math.floor(answerMs / 1000) }),
	});
}

/** The rounds of the day once its goal is reached, unless the user has asked for more. */
export function dayDone({ roundsToGo, round }: Controller): GivenRating['day'] {
	return roundsToGo > 0 ? null : (round?.rated?.day ?? null);
}

/** Goes on after the day is done. */
export function threeMore(control: Controller): void {
	control.roundsToGo = 3;
	control.goOn();
}
