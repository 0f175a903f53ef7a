import type { Rating } from '../../core/practice/entry.ts';
import { isOnTime, type RoundMessage, type SelfCheck, suggestedRating } from '../../protocol/practice.ts';
import type { CurrentRound } from './currentRound.ts';
import { timesAt } from './timer.ts';

/** How the answer of a round went: what was in it, which rating that suggests, and which one the user gives. */
export class AnswerRating {
	readonly #control: CurrentRound;
	readonly #now: () => number;
	/** The round that was just rated, until the extension confirms it. */
	#sent: string | undefined;
	/** How many more rounds the user has asked for since the day was done. */
	#more = 0;

	constructor(control: CurrentRound, now: () => number) {
		this.#control = control;
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

	/** Rates the answer, if there is one. */
	rate(rating: Rating): void {
		const { round, hasAnswer } = this.#control;
		if (!round || !hasAnswer || round.rated || this.#sent === round.round) {
			return;
		}
		this.#sent = round.round;
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
	arrived(rated: RoundMessage['rated']): void {
		this.#sent = undefined;
		this.#more = Math.max(0, this.#more - (rated ? 1 : 0));
	}

	/** The rounds of the day once its goal is reached, unless the user has asked for more. */
	get dayDone(): NonNullable<RoundMessage['rated']>['day'] {
		return this.#more > 0 ? null : (this.#control.round?.rated?.day ?? null);
	}

	/** Goes on after the day is done. */
	threeMore(): void {
		this.#more = 3;
		this.#control.goOn();
	}

	/** Another round, which has not been rated here yet. */
	reset(): void {
		this.#sent = undefined;
	}
}
