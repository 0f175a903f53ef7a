import * as vscode from 'vscode';
import { isFilterActive, noFilter, type QuestionFilter } from '../../core/guide/filter.ts';
import { contextKeys } from '../shared/ids.ts';
import { describeFilter, pickFilter } from '../shared/questionFilter.ts';
import type { GuideService } from './guideService.ts';

const key = 'filter';

/** The questions that the guide shows and practice asks; stored in the workspace state. */
export class CurrentFilter implements vscode.Disposable {
	readonly #state: vscode.Memento;
	readonly #guide: Pick<GuideService, 'load' | 'complete'>;
	readonly #changed = new vscode.EventEmitter<void>();

	readonly onDidChange = this.#changed.event;

	constructor(state: vscode.Memento, guide: Pick<GuideService, 'load' | 'complete'>) {
		this.#state = state;
		this.#guide = guide;
		this.#announce();
	}

	get value(): QuestionFilter {
		return { ...noFilter, ...this.#state.get<Partial<QuestionFilter>>(key) };
	}

	async set(filter: QuestionFilter): Promise<void> {
		await this.#state.update(key, isFilterActive(filter) ? filter : undefined);
		this.#announce();
		this.#changed.fire();
	}

	/** Lets the user choose; false if they cancel. */
	async ask(): Promise<boolean> {
		const picked = await pickFilter(await this.#guide.complete(), this.value);
		if (picked) {
			await this.set(picked);
		}
		return picked !== undefined;
	}

	/** The filter in words; empty without a filter. */
	async describe(): Promise<string> {
		return describeFilter(await this.#guide.load(), this.value);
	}

	dispose(): void {
		this.#changed.dispose();
	}

	#announce(): void {
		void vscode.commands.executeCommand('setContext', contextKeys.guideFiltered, isFilterActive(this.value));
	}
}
