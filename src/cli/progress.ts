import type { Output } from './host.ts';

const firstAfterMilliseconds = 500;
const everyMilliseconds = 100;

/** A line that tells how far a long run is; it is only shown on a terminal. */
export class Progress {
	readonly #output: Output;
	readonly #total: number;
	#next = Date.now() + firstAfterMilliseconds;
	#shown = false;

	constructor(output: Output, total: number) {
		this.#output = output;
		this.#total = total;
	}

	update(done: number): void {
		if (this.#output.terminal && Date.now() >= this.#next) {
			this.#next = Date.now() + everyMilliseconds;
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
