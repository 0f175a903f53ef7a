import type { Rating } from '../../core/practice/entry.ts';
import { isOnTime, type SelfCheck, suggestedRating } from '../../protocol/practice.ts';
import type { Controller } from './controller.ts';
import { timesAt } from './timer.ts';

/** How the answer of a round went: what was in it, which rating that suggests, and which one the user gives. */
export class AnswerRating {
	readonly #control: Controller;
	readonly #changed: () => void;
	readonly #now: () => number;
	/** The round that was just rated, until the extension confirms it. */
	#sent: string | undefined;
	/** A rating without an answer, until the user confirms it. */
	unconfirmed: Rating | undefined;

	/** @param changed called when anything has changed */
	constructor(control: Controller, changed: () => void, now: () => number) {
		this.#control = control;
		this.#changed = changed;
		this.#now = now;
	}

	/** What was in the answer: according to the linter if it is written, to the speaker if it is spoken. */
	get told(): readonly SelfCheck[] {
		const { draft, round, answer } = this.#control;
		if (round?.isPitch) {
			return [];
		}
		if (draft.mode === 'write') {
			return answer?.check?.told.map(({ check }) => check) ?? [];
		}
		const { answerMs } = timesAt(this.#control.state.timer, this.#now());
		return [...draft.told, ...(isOnTime(answerMs / 1000, round?.targetSeconds ?? 0) ? (['onTime'] as const) : [])];
	}

	/** The rating that the contents of the answer suggest; undefined until they are known. */
	get suggested(): Rating | undefined {
		const { draft, answer } = this.#control;
		if (this.#control.round?.isPitch) {
			return undefined;
		}
		const isKnown = draft.mode === 'write' ? answer?.check : draft.told.length > 0;
		return isKnown ? suggestedRating(this.told) : undefined;
	}

	/** Records whether something was in a spoken answer. */
	tell(check: SelfCheck, isTold: boolean): void {
		const others = this.#control.draft.told.filter((other) => other !== check);
		this.#control.write({ told: isTold ? [...others, check] : others });
	}

	/** Rates the answer; if there is none, asks first. */
	rate(rating: Rating): void {
		if (this.#control.hasAnswer) {
			this.#rate(rating);
		} else {
			this.#confirm(rating);
		}
	}

	rateAnyway(): void {
		if (this.unconfirmed) {
			this.#rate(this.unconfirmed);
		}
	}

	cancelRating(): void {
		this.#confirm(undefined);
	}

	#confirm(rating: Rating | undefined): void {
		if (this.#control.round && !this.#control.round.rated) {
			this.unconfirmed = rating;
			this.#changed();
		}
	}

	#rate(rating: Rating): void {
		const { round } = this.#control;
		if (!round || round.rated || this.#sent === round.round) {
			return;
		}
		this.#sent = round.round;
		this.unconfirmed = undefined;
		this.#control.flush();
		this.#control.stopClock();
		const { thinkMs, answerMs } = timesAt(this.#control.state.timer, this.#now());
		this.#control.send({
			type: 'rate',
			round: round.round,
			rating,
			mode: this.#control.draft.mode,
			told: [...this.told],
			thinkSeconds: Math.round(thinkMs / 1000),
			...(answerMs > 0 && { answerSeconds: Math.round(answerMs / 1000) }),
		});
	}

	/** The extension has accepted a rating, or taken one back. */
	arrived(): void {
		this.#sent = undefined;
	}

	/** Another round, which has not been rated here yet. */
	reset(): void {
		this.#sent = undefined;
		this.unconfirmed = undefined;
	}
}
