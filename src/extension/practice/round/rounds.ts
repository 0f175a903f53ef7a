import * as vscode from 'vscode';
import type { Choice } from '../../../core/practice/choose.ts';
import { webviews } from '../../shared/ids.ts';
import type { Services } from '../../shared/services.ts';
import type { InterviewRound } from '../interviewRound.ts';
import type { ActiveRound, RoundPanel } from './roundPanel.ts';

/** The practice rounds of the window: one page for all of them, which comes back after a reload. */
export class Rounds implements vscode.Disposable {
	readonly #services: Services;
	readonly #serializer: vscode.Disposable;
	#current: RoundPanel | undefined;

	constructor(services: Services) {
		this.#services = services;
		this.#serializer = vscode.window.registerWebviewPanelSerializer(webviews.practice, {
			deserializeWebviewPanel: (panel, state) => this.#restore(panel, state),
		});
	}

	/** Asks a question, in the page that is open or in a new one. */
	async start(choice: Choice, interview?: InterviewRound): Promise<void> {
		const { newRound } = await import('./roundPanel.ts');
		const round = newRound(choice, interview);
		if (this.#current) {
			await this.#current.start(round);
		} else {
			const title = vscode.l10n.t('Practice');
			await this.#fill(vscode.window.createWebviewPanel(webviews.practice, title, vscode.ViewColumn.Active), round);
		}
	}

	dispose(): void {
		this.#serializer.dispose();
		this.#current?.dispose();
	}

	/** A round goes on with its question; what is not understood begins a new one. */
	async #restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
		const { readState } = await import('./readState.ts');
		const kept = readState(state);
		const choice = kept && (await this.#services.practice.choiceOf(kept.question));
		const { currentInterview } = await import('../mockInterview.ts');
		const interview = kept?.interview ? await currentInterview(this.#services, this, kept.question) : undefined;
		await this.#fill(panel, choice && { id: kept.round, choice, interview, wasAway: true });
	}

	async #fill(panel: vscode.WebviewPanel, round: ActiveRound | undefined): Promise<void> {
		const { RoundPanel } = await import('./roundPanel.ts');
		this.#current?.dispose();
		const current = new RoundPanel(panel, this.#services, round);
		this.#current = current;
		current.onDidDispose(() => {
			current.dispose();
			if (this.#current === current) {
				this.#current = undefined;
			}
		});
	}
}
