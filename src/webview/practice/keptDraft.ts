import { type Draft, emptyDraft } from '../../protocol/practiceDraft.ts';

/** What is written is sent to be kept when nobody has typed for that long, in ms. */
const typingPause = 300;

/** What the user has written in the round. */
export class KeptDraft {
	readonly #send: (draft: Draft) => void;
	#draft: Draft = emptyDraft;
	#timeout: number | undefined;

	/** @param send sends a draft to be kept */
	constructor(send: (draft: Draft) => void) {
		this.#send = send;
	}

	get current(): Draft {
		return this.#draft;
	}

	/** Takes a draft that is kept elsewhere already. */
	take(draft: Draft): void {
		this.#draft = draft;
	}

	/** Changes the draft, and sends it when nobody has typed for a moment. */
	change(changes: Partial<Draft>): void {
		this.#draft = { ...this.#draft, ...changes };
		clearTimeout(this.#timeout);
		this.#timeout = setTimeout(() => this.send(), typingPause);
	}

	/** Sends what has changed since the last time, at once. */
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
