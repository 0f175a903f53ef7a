import type * as vscode from 'vscode';

/** How long to wait for further changes, in ms. */
export interface Waiting {
	/** Hands files over after this long without a change. */
	readonly quiet: number;
	/** Hands files over this long after the first change, even if changes continue. */
	readonly longest: number;
}

/**
 * Collects changed files and hands them over together, each once, after changes have stopped, so that switching
 * branches causes only one update.
 */
export class ChangedFiles implements vscode.Disposable {
	readonly #waiting: Waiting;
	readonly #take: (uris: readonly vscode.Uri[]) => Promise<unknown>;
	readonly #uris = new Map<string, vscode.Uri>();
	#timer: TimerHandle | undefined;
	/** When the first of the files changed, in ms since 1970. */
	#since = 0;

	/** @param take called with the files; its promise is not awaited */
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

	/** Removes a file, by its URI. */
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
