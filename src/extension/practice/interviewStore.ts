import * as vscode from 'vscode';
import type { InterviewSetup, PlannedQuestion } from '../../core/practice/interviewPlan.ts';
import type { InterviewAnswer } from './interviewRound.ts';

const key = 'mockInterview';

/** How a question was answered; version 1 stores the text of an answer, and no draft. */
export type StoredAnswer = Partial<InterviewAnswer> &
	Pick<InterviewAnswer, 'round' | 'findings'> & { readonly answer?: string };

/** A mock interview in the form in which it is stored, so that the user can leave it and continue later. */
export interface StoredInterview {
	readonly version: 1 | 2;
	readonly id: string;
	/** In ms since 1970. */
	readonly startedAt: number;
	readonly setup: InterviewSetup;
	readonly plan: readonly PlannedQuestion[];
	/** The id of the guide's interview that is replayed, one turn for each question of the plan. */
	readonly replay?: string;
	readonly answers: readonly StoredAnswer[];
}

/** Stores the mock interview whose report has not been written yet. */
export class InterviewStore implements vscode.Disposable {
	readonly #memento: vscode.Memento;
	readonly #changed = new vscode.EventEmitter<void>();

	readonly onDidChange = this.#changed.event;

	constructor(memento: vscode.Memento) {
		this.#memento = memento;
	}

	get(): StoredInterview | undefined {
		const stored = this.#memento.get<StoredInterview>(key);
		return stored && stored.version <= 2 ? stored : undefined;
	}

	/** @param interview undefined once its report is written */
	async set(interview: StoredInterview | undefined): Promise<void> {
		const before = this.get();
		if (before && before.id !== interview?.id) {
			const { Drafts } = await import('./round/drafts.ts');
			await new Drafts(this.#memento).forgetInterview(before.id);
		}
		await this.#memento.update(key, interview);
		this.#changed.fire();
	}

	dispose(): void {
		this.#changed.dispose();
	}
}
