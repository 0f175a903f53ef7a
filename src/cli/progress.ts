import type { Output } from './host.ts';

const firstAfterMilliseconds = 500;
const everyMilliseconds = 100;

/** A line that shows the progress of a long run; it is only shown on a terminal. */
export class Progress {
	readonly #output: Output;
	readonly #now: () => number;
	#next: number;
	#shown = false;

	/** @param now gives a time in milliseconds */
	constructor(output: Output, now: () => number) {
		this.#output = output;
		this.#now = now;
		this.#next = now() + firstAfterMilliseconds;
	}

	/** @param text says how far the run is, in one line */
	update(text: () => string): void {
		if (this.#output.terminal && this.#now() >= this.#next) {
			this.#next = this.#now() + everyMilliseconds;
			this.#shown = true;
			this.#output.write(`\r\u001B[K${text()}`);
		}
	}

	/** Takes the line away, until the next update. */
	end(): void {
		if (this.#shown) {
			this.#shown = false;
			this.#output.write('\r\u001B[K');
		}
	}
}
