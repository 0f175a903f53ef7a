import * as vscode from 'vscode';
import type { syncedState } from '../shared/ids.ts';
import { SyncedMarks } from '../shared/syncedMarks.ts';

/** Questions that the user has marked, such as the favorites; synced across machines. */
export class MarkedQuestions implements vscode.Disposable {
	readonly #marks: SyncedMarks;
	readonly #changed = new vscode.EventEmitter<void>();

	readonly onDidChange = this.#changed.event;

	constructor(state: vscode.Memento, key: (typeof syncedState)['favorites' | 'notAsked']) {
		this.#marks = new SyncedMarks(state, key);
	}

	has(id: string): boolean {
		return this.#marks.all().get(id) === true;
	}

	async set(id: string, isMarked: boolean): Promise<void> {
		await this.#marks.set(id, isMarked);
		this.#changed.fire();
	}

	dispose(): void {
		this.#changed.dispose();
	}
}
