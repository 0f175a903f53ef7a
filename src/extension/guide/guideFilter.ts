import * as vscode from 'vscode';
import { isFilterActive, noFilter, type QuestionFilter } from '../../core/guide/filter.ts';
import type { Guide } from '../../core/guide/guide.ts';
import { contextKeys } from '../shared/ids.ts';
import { describeFilter, pickFilter } from '../shared/questionFilter.ts';

const key = 'guideFilter';

/** The filter of the guide view, stored in the workspace state. */
export class GuideFilter implements vscode.Disposable {
	readonly #state: vscode.Memento;
	readonly #changed = new vscode.EventEmitter<void>();

	readonly onDidChange = this.#changed.event;

	constructor(state: vscode.Memento) {
		this.#state = state;
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

	/** Lets the user choose what to show. */
	async ask(guide: Guide): Promise<void> {
		const picked = await pickFilter(guide, this.value);
		if (picked) {
			await this.set(picked);
		}
	}

	/** Describes the filter in words; empty without a filter. */
	describe(guide: Guide): string {
		return describeFilter(guide, this.value);
	}

	dispose(): void {
		this.#changed.dispose();
	}

	#announce(): void {
		const { value } = this;
		void vscode.commands.executeCommand('setContext', contextKeys.guideFiltered, isFilterActive(value));
		void vscode.commands.executeCommand('setContext', contextKeys.hidingDone, value.hideDone);
	}
}
