import { type Draft, emptyDraft } from '../../protocol/practiceDraft.ts';

/** A draft is sent to be saved after nobody has typed for this long, in ms. */
const typingPause = 300;

/** What the user has written in the round. */
export class KeptDraft {
	readonly #send: (draft: Draft) => void;
	#draft: Draft = emptyDraft;
	#timeout: number | undefined;

	/** @param send sends a draft to be saved */
	constructor(send: (draft: Draft) => void) {
		this.#send = send;
	}

	get current(): Draft {
		return this.#draft;
	}

	/** Takes over a draft that is already saved elsewhere. */
	take(draft: Draft): void {
		this.#draft = draft;
	}

	/** Changes the draft, and sends it after a pause in typing. */
	change(changes: Partial<Draft>): void {
		this.#draft = { ...this.#draft, ...changes };
		clearTimeout(this.#timeout);
		this.#timeout = setTimeout(() => this.send(), typingPause);
	}

	/** Immediately sends what has changed since the last time. */
	flush(): void {
		if (this.#timeout !== undefined) {
			this.send();
		}
	}

	/** Sends the draft, changed or not. */
	send(): void {
		clearTimeout(this.#timeout);
		this.#timeout = undefined;
		this.#send(this.#draft);
	}
}
