import {
	type PracticeRequest,
	type PracticeState,
	practiceStateSchema,
	type RoundMessage,
} from '../../protocol/practice.ts';
import { keepState, post, restoreState } from '../shared/host.ts';
import { isRunning, pause, startTimer } from './timer.ts';

/** How often to send the time of a running timer to be saved, in ms. */
const sendEvery = 5_000;

/**
 * The state of the page for its round. The page keeps it for the next time it loads. So does the extension: the editor
 * saves the state of a page only now and then, so after a crash it could be a minute old.
 */
export class KeptState {
	readonly #now: () => number;
	#state = restoreState(practiceStateSchema);
	/** The id of the round that is shown, if any. */
	#round: string | undefined;
	/** When the state was last sent to be saved, in ms since 1970. */
	#sentAt = 0;

	/** @param now returns the time, in ms since 1970 */
	constructor(now: () => number) {
		this.#now = now;
	}

	get current(): PracticeState {
		return this.#state ?? this.#initial(undefined);
	}

	/** Resumes a round from its saved state, or starts it; undefined if no round is shown. */
	show(round: RoundMessage | undefined): void {
		this.#round = round?.round;
		if (round) {
			this.#state = this.#of(round);
			this.keep();
			this.#send();
		}
	}

	change(changes: Partial<PracticeState>): void {
		this.#state = { ...this.current, ...changes };
		this.keep();
		this.#send();
	}

	/** Records that the page is visible, so that a timer does not keep running while it is away. */
	keep(): void {
		if (this.#state) {
			this.#state = { ...this.#state, seenAt: this.#now() };
			keepState(this.#state);
			if (isRunning(this.#state.timer) && this.#now() - this.#sentAt >= sendEvery) {
				this.#send();
			}
		}
	}

	#send(): void {
		if (this.#round !== undefined && this.#state) {
			this.#sentAt = this.#now();
			post<PracticeRequest>({ type: 'state', round: this.#round, state: this.#state });
		}
	}

	#of(round: RoundMessage): PracticeState {
		const { kept } = round;
		if (kept) {
			return { ...kept, timer: pause(kept.timer, kept.seenAt) };
		}
		return this.#state?.round === round.round ? this.#state : this.#initial(round);
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
