import * as vscode from 'vscode';
import { syncedState } from '../shared/ids.ts';
import { SyncedMarks } from '../shared/syncedMarks.ts';

/** The user's favorite questions, synced across machines. */
export class Favorites implements vscode.Disposable {
	readonly #marks: SyncedMarks;
	readonly #changed = new vscode.EventEmitter<void>();

	readonly onDidChange = this.#changed.event;

	constructor(state: vscode.Memento) {
		this.#marks = new SyncedMarks(state, syncedState.favorites);
	}

	has(id: string): boolean {
		return this.#marks.all().get(id) === true;
	}

	async set(id: string, favorite: boolean): Promise<void> {
		await this.#marks.set(id, favorite);
		this.#changed.fire();
	}

	dispose(): void {
		this.#changed.dispose();
	}
}
