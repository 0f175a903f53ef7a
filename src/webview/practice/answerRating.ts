import type { Rating } from '../../core/practice/entry.ts';
import { type GivenRating, type SelfCheck, selfChecks, suggestedRating } from '../../protocol/practice.ts';
import type { Controller } from './controller.ts';
import { timesAt } from './timer.ts';

/** The rating that the contents of the answer suggest; undefined until they are known, and for a pitch of some length. */
export function suggestedBy({ draft, answer, round, told, seconds }: Controller): Rating | undefined {
	const isKnown = draft.mode === 'write' ? answer?.check : draft.told.length > 0;
	const isShort = answer?.check?.findings.some(({ rule }) => rule === 'too-short');
	if (!round || !isKnown || (round.isPitch && !isShort)) {
		return undefined;
	}
	// All that is known of a pitch is that it lacks time.
	const has = round.isPitch ? selfChecks.filter((check) => check !== 'onTime') : told;
	return suggestedRating(has, seconds, round.targetSeconds);
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
