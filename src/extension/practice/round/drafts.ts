import { safeParse } from 'valibot';
import type * as vscode from 'vscode';
import { type Draft, draftSchema, emptyDraft } from '../../../protocol/practiceDraft.ts';

const prefix = 'practiceDraft ';

/**
 * The key of the answer to a question. In a mock interview it is an answer of its own, so that nothing written before
 * enters the interview.
 *
 * @param interview the id of the interview
 */
export function draftKey(question: string, interview: string | undefined): string {
	return interview === undefined ? question : `${interview} ${question}`;
}

/** Answers to questions that are not rated yet, stored in the workspace state. */
export class Drafts {
	readonly #state: vscode.Memento;

	constructor(state: vscode.Memento) {
		this.#state = state;
	}

	/** The draft with a `draftKey`; empty if there is none or it is invalid. */
	of(key: string): Draft {
		const { success, output } = safeParse(draftSchema, this.#state.get(prefix + key));
		return success ? output : emptyDraft;
	}

	async keep(key: string, draft: Draft): Promise<void> {
		await this.#state.update(prefix + key, isEmpty(draft) ? undefined : draft);
	}

	async forget(key: string): Promise<void> {
		await this.#state.update(prefix + key, undefined);
	}

	/** Forgets the answers of an interview that were never rated. */
	async forgetInterview(id: string): Promise<void> {
		const keys = this.#state.keys().filter((key) => key.startsWith(`${prefix}${draftKey('', id)}`));
		await Promise.all(keys.map((key) => this.#state.update(key, undefined)));
	}
}

function isEmpty({ free, situation, task, action, result, notes, told }: Draft): boolean {
	return told.length === 0 && [free, situation, task, action, result, notes].every((text) => text === '');
}
