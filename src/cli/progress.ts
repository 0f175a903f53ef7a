import type { Output } from './host.ts';

const firstAfterMilliseconds = 500;
const everyMilliseconds = 100;

/** A line that tells how far a long run is; it is only shown on a terminal. */
export class Progress {
	readonly #output: Output;
	readonly #total: number;
	readonly #now: () => number;
	#next: number;
	#shown = false;

	/** @param now gives a time in milliseconds */
	constructor(output: Output, total: number, now: () => number) {
		this.#output = output;
		this.#total = total;
		this.#now = now;
		this.#next = now() + firstAfterMilliseconds;
	}

	update(done: number): void {
		if (this.#output.terminal && this.#now() >= this.#next) {
			this.#next = this.#now() + everyMilliseconds;
			this.#shown = true;
			this.#output.write(`\r\u001B[KLinting: ${done} of ${this.#total} files`);
		}
	}

	/** Takes the line away. */
	end(): void {
		if (this.#shown) {
			this.#output.write('\r\u001B[K');
		}
	}
}
