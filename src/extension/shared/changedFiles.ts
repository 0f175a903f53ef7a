import type * as vscode from 'vscode';

/** How long changes are waited for, in ms. */
export interface Waiting {
	/** Without a further change, after which files are handed over. */
	readonly quiet: number;
	/** From the first change on, after which they are handed over although changes go on. */
	readonly longest: number;
}

/**
 * Collects files that change, and hands them over together, each once, when the changes have stopped: a branch that is
 * switched costs the work of one.
 */
export class ChangedFiles implements vscode.Disposable {
	readonly #waiting: Waiting;
	readonly #take: (uris: readonly vscode.Uri[]) => Promise<unknown>;
	readonly #uris = new Map<string, vscode.Uri>();
	#timer: TimerHandle | undefined;
	/** When the first of the files has changed, in ms since 1970. */
	#since = 0;

	/** @param take gets the files; what it is doing is not waited for */
	constructor(waiting: Waiting, take: (uris: readonly vscode.Uri[]) => Promise<unknown>) {
		this.#waiting = waiting;
		this.#take = take;
	}

	add(uri: vscode.Uri): void {
		const now = Date.now();
		if (this.#uris.size === 0) {
			this.#since = now;
		}
		this.#uris.set(uri.toString(), uri);
		const { quiet, longest } = this.#waiting;
		clearTimeout(this.#timer);
		const left = Math.max(0, this.#since + longest - now);
		this.#timer = setTimeout(() => this.#handOver(), Math.min(quiet, left));
	}

	/** Takes a file out, by its address. */
	cancel(key: string): void {
		this.#uris.delete(key);
	}

	dispose(): void {
		clearTimeout(this.#timer);
		this.#uris.clear();
	}

	#handOver(): void {
		const uris = [...this.#uris.values()];
		this.#uris.clear();
		if (uris.length > 0) {
			void this.#take(uris);
		}
	}
}
