import * as vscode from 'vscode';
import type { Choice } from '../../../core/practice/choose.ts';
import type { Services } from '../../services/services.ts';
import { schemes, webviews } from '../../shared/ids.ts';
import { OnePanel } from '../../webviews/onePanel.ts';
import type { InterviewRound } from '../interviewRound.ts';
import { InterviewStore } from '../interviewStore.ts';
import type { ActiveRound } from './activeRound.ts';
import { AnswerFiles } from './answerFiles.ts';
import type { RoundPanel } from './roundPanel.ts';

/** The practice rounds of the window: all share one page, which is restored after a reload. */
export class Rounds implements vscode.Disposable {
	readonly #services: Services;
	readonly #answers = new AnswerFiles();
	readonly #subscriptions: vscode.Disposable;
	readonly #panels = new OnePanel<RoundPanel>();
	/** Stores the unfinished mock interview. */
	readonly interviews: InterviewStore;

	constructor(services: Services) {
		this.#services = services;
		this.interviews = new InterviewStore(services.context.workspaceState);
		this.#subscriptions = vscode.Disposable.from(
			this.#answers,
			vscode.workspace.registerFileSystemProvider(schemes.answer, this.#answers, { isCaseSensitive: true }),
			vscode.window.registerWebviewPanelSerializer(webviews.practice, {
				deserializeWebviewPanel: (panel) => this.#fill(panel, this.#kept()),
			}),
		);
	}

	/** Asks a question in the open page or in a new one, which appears while the question is being chosen. */
	async start(choosing: Promise<Choice | undefined>, interview?: InterviewRound): Promise<void> {
		const { newRound } = await import('./activeRound.ts');
		const starting = choosing.then((choice) => choice && newRound(this.#services, choice, interview));
		if (this.current) {
			await this.current.start(starting);
		} else {
			const title = vscode.l10n.t('Practice');
			const panel = vscode.window.createWebviewPanel(webviews.practice, title, vscode.ViewColumn.Active);
			await this.#fill(panel, starting);
		}
	}

	/** The page, if it is open. */
	get current(): RoundPanel | undefined {
		return this.#panels.current;
	}

	dispose(): void {
		this.#subscriptions.dispose();
		this.interviews.dispose();
		this.#panels.dispose();
	}

	/** The kept round; a new one if there is none. */
	async #kept(): Promise<ActiveRound | undefined> {
		const { practice, context } = this.#services;
		const [{ newRound }, { restoreRound }, { choiceOf, nextQuestion }, { currentInterview }] = await Promise.all([
			import('./activeRound.ts'),
			import('./keptRound.ts'),
			import('../../services/nextQuestion.ts'),
			import('../mockInterview.ts'),
		]);
		const kept = restoreRound(context.workspaceState);
		const question = kept && (await choiceOf(this.#services, kept.state.question))?.question;
		if (!question) {
			const choice = await nextQuestion(this.#services);
			return choice && newRound(this.#services, choice);
		}
		const { round: id, reason } = kept.state;
		const interview = kept.state.interview ? await currentInterview(this.#services, this, question.id) : undefined;
		const isRated = kept.rated && (await practice.memories()).get(question.id)?.lastRound === kept.rated.round.id;
		return {
			id,
			question: interview?.turn ?? question,
			reason,
			interview,
			kept: isRated ? kept : { ...kept, rated: null },
		};
	}

	async #fill(panel: vscode.WebviewPanel, starting: Promise<ActiveRound | undefined>): Promise<void> {
		const { RoundPanel } = await import('./roundPanel.ts');
		await this.#panels.fill(panel, () => new RoundPanel(panel, this.#services, this.#answers)).start(starting);
	}
}
