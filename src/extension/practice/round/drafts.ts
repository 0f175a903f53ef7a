import { safeParse } from 'valibot';
import type * as vscode from 'vscode';
import { type Draft, draftSchema, emptyDraft } from '../../../protocol/practiceDraft.ts';

const prefix = 'practiceDraft ';

/** Answers to questions that are not rated yet, stored in the workspace state. */
export class Drafts {
	readonly #state: vscode.Memento;

	constructor(state: vscode.Memento) {
		this.#state = state;
	}

	/** The draft of a question; empty if there is none or it is invalid. */
	of(question: string): Draft {
		const { success, output } = safeParse(draftSchema, this.#state.get(prefix + question));
		return success ? output : emptyDraft;
	}

	async keep(question: string, draft: Draft): Promise<void> {
		await this.#state.update(prefix + question, isEmpty(draft) ? undefined : draft);
	}

	async forget(question: string): Promise<void> {
		await this.#state.update(prefix + question, undefined);
	}
}

function isEmpty({ free, situation, task, action, result, notes, told }: Draft): boolean {
	return told.length === 0 && [free, situation, task, action, result, notes].every((text) => text === '');
}
