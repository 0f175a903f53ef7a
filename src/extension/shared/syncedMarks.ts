import type * as vscode from 'vscode';
import { type Marks, mergeMarks } from './marks.ts';

/**
 * Marks that Settings Sync transfers between machines. Settings Sync cannot merge them and lets one machine overwrite
 * another's marks, so a local copy restores what was lost.
 */
export class SyncedMarks {
	readonly #state: vscode.Memento;
	readonly #key: string;

	/** @param key a synced key of the state */
	constructor(state: vscode.Memento, key: string) {
		this.#state = state;
		this.#key = key;
	}

	/** Keyed by id; excludes removed marks. */
	all(): ReadonlyMap<string, boolean> {
		const marks = Object.entries(this.#marks()).map(([id, [value]]) => [id, value] as const);
		return new Map(marks.filter((mark): mark is [string, boolean] => mark[1] !== null));
	}

	/** @param value null to remove the mark */
	async set(id: string, value: boolean | null): Promise<void> {
		const known = this.#marks();
		const last = new Map(Object.entries(known)).get(id)?.[1] ?? 0;
		const marks = mergeMarks(known, Object.fromEntries([[id, [value, Math.max(Date.now(), last + 1)] as const]]));
		await this.#state.update(this.#own, marks);
		await this.#state.update(this.#key, marks);
	}

	get #own(): string {
		return `${this.#key}.here`;
	}

	#marks(): Marks {
		return mergeMarks(this.#state.get<Marks>(this.#key, {}), this.#state.get<Marks>(this.#own, {}));
	}
}
