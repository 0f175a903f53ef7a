import * as vscode from 'vscode';
import type { syncedState } from './ids.ts';
import { marksIn, setMark } from './marks.ts';

/** What the user has marked, such as favorite questions; synced between machines. */
export class SyncedMarks implements vscode.Disposable {
	readonly #state: vscode.Memento;
	readonly #key: string;
	readonly #changed = new vscode.EventEmitter<void>();

	readonly onDidChange = this.#changed.event;

	constructor(state: vscode.Memento, key: (typeof syncedState)['favorites' | 'notAsked' | 'checks']) {
		this.#state = state;
		this.#key = key;
	}

	/** What was last said about an id; undefined if nothing was, or if the mark was removed. */
	get(id: string): boolean | undefined {
		return marksIn(this.#state, this.#key).get(id)?.[0] ?? undefined;
	}

	has(id: string): boolean {
		return this.get(id) === true;
	}

	/** @param value null to remove the mark */
	async set(id: string, value: boolean | null): Promise<void> {
		await setMark(this.#state, this.#key, id, value);
		this.#changed.fire();
	}

	dispose(): void {
		this.#changed.dispose();
	}
}
