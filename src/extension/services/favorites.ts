import * as vscode from 'vscode';

const key = 'favorites';

/** The questions that the user has marked, on this machine. */
export class Favorites implements vscode.Disposable {
	readonly #state: vscode.Memento;
	readonly #changed = new vscode.EventEmitter<void>();

	readonly onDidChange = this.#changed.event;

	constructor(state: vscode.Memento) {
		this.#state = state;
	}

	has(id: string): boolean {
		return this.#ids().includes(id);
	}

	async set(id: string, favorite: boolean): Promise<void> {
		const others = this.#ids().filter((other) => other !== id);
		await this.#state.update(key, favorite ? [...others, id] : others);
		this.#changed.fire();
	}

	dispose(): void {
		this.#changed.dispose();
	}

	#ids(): readonly string[] {
		return this.#state.get<readonly string[]>(key, []);
	}
}
