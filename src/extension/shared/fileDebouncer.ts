import type * as vscode from 'vscode';

/** Runs a task about a file once the calls for it have stopped. */
export class FileDebouncer implements vscode.Disposable {
	readonly #milliseconds: number;
	readonly #timers = new Map<string, TimerHandle>();

	/** @param milliseconds without a further call after which it is done */
	constructor(milliseconds: number) {
		this.#milliseconds = milliseconds;
	}

	schedule(uri: vscode.Uri, task: () => Promise<unknown>): void {
		const key = uri.toString();
		this.cancel(key);
		const run = () => {
			this.#timers.delete(key);
			void task();
		};
		this.#timers.set(key, setTimeout(run, this.#milliseconds));
	}

	cancel(key: string): void {
		clearTimeout(this.#timers.get(key));
		this.#timers.delete(key);
	}

	dispose(): void {
		for (const key of [...this.#timers.keys()]) {
			this.cancel(key);
		}
	}
}
