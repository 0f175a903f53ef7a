import type { Output } from './host.ts';

const firstAfterMilliseconds = 500;
const everyMilliseconds = 100;

/** A line that shows the progress of a long run, but only on a terminal. */
export class Progress {
	readonly #output: Pick<Output, 'terminal' | 'write'>;
	readonly #now: () => number;
	#next: number;
	#shown = false;

	/** @param now returns the time in milliseconds */
	constructor(output: Pick<Output, 'terminal' | 'write'>, now: () => number) {
		this.#output = output;
		this.#now = now;
		this.#next = now() + firstAfterMilliseconds;
	}

	/** @param text returns one line that states how far along the run is */
	update(text: () => string): void {
		if (this.#output.terminal && this.#now() >= this.#next) {
			this.#next = this.#now() + everyMilliseconds;
			this.#shown = true;
			this.#output.write(`\r\u001B[K${text()}`);
		}
	}

	/** Removes the line until the next update. */
	end(): void {
		if (this.#shown) {
			this.#shown = false;
			this.#output.write('\r\u001B[K');
		}
	}
}
