import type { PracticeRequest, PracticeState, RoundMessage } from '../../protocol/practice.ts';
import { post } from '../shared/host.ts';
import { isRunning, pause, startTimer } from './timer.ts';

/** The state of the page for its round. The extension keeps it, for when the page is hidden or the window closed. */
export class KeptState {
	readonly #now: () => number;
	#state: PracticeState | undefined;
	/** The id of the round that is shown, if any. */
	#round: string | undefined;

	/** @param now returns the time, in ms since 1970 */
	constructor(now: () => number) {
		this.#now = now;
	}

	get current(): PracticeState {
		return this.#state ?? this.#initial(undefined);
	}

	/** Resumes a round from its kept state, or starts it; undefined if no round is shown. */
	show(round: RoundMessage | undefined): void {
		this.#round = round?.round;
		if (round) {
			this.change(this.#of(round));
		}
	}

	change(changes: Partial<PracticeState>): void {
		this.#state = { ...this.current, ...changes };
		this.#send();
	}

	/** Records that the page is visible, so that a running timer does not go on while it is away. */
	keep(): void {
		if (this.#state && isRunning(this.#state.timer)) {
			this.#send();
		}
	}

	#send(): void {
		if (this.#round !== undefined && this.#state) {
			this.#state = { ...this.#state, seenAt: this.#now() };
			post<PracticeRequest>({ type: 'state', round: this.#round, state: this.#state });
		}
	}

	#of(round: RoundMessage): PracticeState {
		if (this.#state?.round === round.round) {
			return this.#state;
		}
		const { kept } = round;
		return kept ? { ...kept, timer: pause(kept.timer, kept.seenAt) } : this.#initial(round);
	}

	#initial(round: RoundMessage | undefined): PracticeState {
		const now = this.#now();
		return {
			version: 2,
			round: round?.round ?? '',
			question: round?.question.id ?? '',
			reason: round?.reason ?? '',
			interview: (round?.interview ?? null) !== null,
			timer: startTimer(now),
			seenAt: now,
			wording: 0,
			keyPoints: false,
			stories: false,
			sample: false,
			followUps: [],
			turned: 0,
			cues: this.#state?.cues ?? 'words',
			texts: [],
		};
	}
}
