import * as vscode from 'vscode';
import { noFilter, type QuestionFilter } from '../../core/guide/filter.ts';
import type { Choice } from '../../core/practice/choose.ts';
import type { Rating, Round, RoundDetails } from '../../core/practice/entry.ts';
import type { FileProblem } from '../../core/practice/history.ts';
import type { Practice } from '../../core/practice/practice.ts';
import type { Memory } from '../../core/practice/schedule.ts';
import type { Summary } from '../../core/practice/summary.ts';
import { configurationSection, settings } from '../shared/ids.ts';
import { choiceFacts } from './choiceFacts.ts';
import type { OpenPractice } from './openPractice.ts';
import type { PracticeSource, PracticeState } from './questionStates.ts';
import type { Services } from './services.ts';

const filterKey = 'practiceFilter';

type Needs = Pick<Services, 'context' | 'log' | 'guide' | 'stories' | 'questionStates'>;

/** Practice rounds: what to ask next, how it went, and when it comes back. Nothing is read before someone asks. */
export class PracticeService implements PracticeSource, vscode.Disposable {
	readonly #services: Needs;
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #subscriptions: vscode.Disposable;
	#opened: Promise<OpenPractice> | undefined;
	#loading: Promise<Practice> | undefined;
	/** The day on which was last said what is due. */
	#day = '';
	/** The rounds read so far. */
	#practice: Practice | undefined;

	/** Fires when rounds were added or taken back, here or elsewhere, and when the filter has changed. */
	readonly onDidChange = this.#changed.event;

	constructor(services: Needs) {
		this.#services = services;
		this.#subscriptions = vscode.Disposable.from(
			services.questionStates.setPractice(this),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration(`${configurationSection}.${settings.practice}.history`)) {
					this.#reopen();
				} else if (
					event.affectsConfiguration(`${configurationSection}.${settings.interviewDate}`) ||
					event.affectsConfiguration(`${configurationSection}.${settings.practice}.dailyGoal`)
				) {
					this.#changed.fire();
				}
			}),
			vscode.workspace.onDidChangeWorkspaceFolders(() => this.#reopen()),
			vscode.window.onDidChangeWindowState(({ focused }) => {
				if (focused && this.#practice) {
					void this.load();
				}
			}),
		);
	}

	/** Which questions are asked; kept with the workspace. */
	get filter(): QuestionFilter {
		return { ...noFilter, ...this.#services.context.workspaceState.get<Partial<QuestionFilter>>(filterKey) };
	}

	async setFilter(filter: QuestionFilter): Promise<void> {
		await this.#services.context.workspaceState.update(filterKey, filter);
		this.#changed.fire();
	}

	/** Whether the history has been read. */
	get isLoaded(): boolean {
		return this.#practice !== undefined;
	}

	/** Lines of the history that could not be read. */
	get problems(): readonly FileProblem[] {
		return this.#practice?.problems ?? [];
	}

	/** What is known of a question now; starts to read when it is called first. */
	of(questionId: string): PracticeState | undefined {
		if (!this.#practice) {
			void this.load();
			return undefined;
		}
		return this.#practice.stateOf(questionId);
	}

	/** Takes in what other windows have added. */
	load(): Promise<Practice> {
		this.#loading ??= this.#load().finally(() => {
			this.#loading = undefined;
		});
		return this.#loading;
	}

	async #load(): Promise<Practice> {
		const open = await this.#open();
		const isFirst = this.#practice !== open.practice;
		const today = new Date().toDateString();
		try {
			const hasChanged = await open.practice.load();
			if ((await this.#open()) !== open) {
				// Meanwhile the history is kept at another place.
				return this.#load();
			}
			if (hasChanged) {
				this.#logProblems(open.practice.problems);
			}
			if (hasChanged || isFirst || this.#day !== today) {
				this.#practice = open.practice;
				this.#day = today;
				this.#changed.fire();
			}
			void this.#tidyUp(open, isFirst);
		} catch (error) {
			this.#services.log.error('The practice history could not be read.', error);
		}
		return open.practice;
	}

	/** What the schedule knows of each question that was practiced. */
	async memories(): Promise<ReadonlyMap<string, Memory>> {
		return (await this.load()).memories();
	}

	/** How many rounds there were on a day, by its first moment in ms since 1970. */
	async days(): Promise<ReadonlyMap<number, number>> {
		return (await this.load()).days;
	}

	/** What all rounds come to, as they were last read. */
	async summary(): Promise<Summary> {
		return (await this.loaded()).summary;
	}

	/** All rounds, oldest first. */
	async rounds(): Promise<readonly Round[]> {
		return (await this.load()).rounds();
	}

	/**
	 * The best question to ask next of those that the filter lets through; undefined when there is none.
	 *
	 * @param skipped ids of questions passed over, oldest first
	 */
	async next(skipped: readonly string[] = []): Promise<Choice | undefined> {
		const { filter } = this;
		const [facts, { chooseNext }] = await Promise.all([
			choiceFacts(this.#services, this, filter),
			import('../../core/practice/choose.ts'),
		]);
		return chooseNext(facts, filter, Date.now(), Math.random, skipped);
	}

	/** A question, or a story to rehearse, that the user has asked for; undefined when there is none with that id. */
	async choiceOf(questionId: string): Promise<Choice | undefined> {
		const [guide, { isStoryRound }, { storyToPractice }] = await Promise.all([
			this.#services.guide.complete(),
			import('../../core/practice/storyRounds.ts'),
			import('./rehearsedStories.ts'),
		]);
		const question = isStoryRound(questionId)
			? await storyToPractice(this.#services, questionId)
			: guide.question(questionId);
		return question && { question, reason: { kind: 'asked' } };
	}

	/**
	 * Takes over rounds of an export.
	 *
	 * @returns how many were not there yet
	 */
	async import(rounds: readonly Round[]): Promise<number> {
		const added = await (await this.load()).import(rounds);
		this.#changed.fire();
		void this.#tidyUp(await this.#open(), false);
		return added;
	}

	/** Starts over. */
	async reset(): Promise<void> {
		await (await this.load()).reset();
		this.#changed.fire();
	}

	/** The folder of the history. */
	async folder(): Promise<vscode.Uri> {
		return (await this.#open()).uri;
	}

	/** When a question would come back after each rating given now, in ms since 1970. */
	async dates(questionId: string): Promise<Readonly<Record<Rating, number>>> {
		return (await this.loaded()).dates(questionId);
	}

	/** Adds a round that ends now. It counts at once; a failed write is reported. */
	async rate(questionId: string, rating: Rating, details: RoundDetails): Promise<Round> {
		const practice = await this.loaded();
		const { round, written } = practice.rate(questionId, rating, details);
		this.#changed.fire();
		await this.#reportFailure(written);
		return round;
	}

	/** Takes the last round back; undefined when there is none. */
	async undo(): Promise<Round | undefined> {
		const practice = await this.load();
		const added = await practice.undo();
		this.#changed.fire();
		await this.#reportFailure(added?.written);
		return added?.round;
	}

	dispose(): void {
		this.#subscriptions.dispose();
		this.#changed.dispose();
	}

	/** Nobody waits for it. */
	async #tidyUp(open: OpenPractice, isFirst: boolean): Promise<void> {
		try {
			const { context } = this.#services;
			const { keepSummary, syncHistory } = await import('./openPractice.ts');
			const isMerged = isFirst && (await open.history.compact());
			await keepSummary(context, open, isMerged);
			if (await syncHistory(context, open)) {
				this.#changed.fire();
			}
		} catch (error) {
			this.#services.log.warn('The files of the practice history could not be merged or synced.', error);
		}
	}

	#logProblems(problems: readonly FileProblem[]): void {
		for (const { name, line, problem } of problems) {
			this.#services.log.warn(
				`Practice history: ${name}${line === null ? '' : `, line ${line}`} was skipped: ${problem}.`,
			);
		}
	}

	/** The rounds as they were last read. */
	async loaded(): Promise<Practice> {
		return this.#practice ?? this.load();
	}

	#open(): Promise<OpenPractice> {
		this.#opened ??= import('./openPractice.ts').then(({ openPractice }) => openPractice(this.#services.context));
		return this.#opened;
	}

	/** Another place: what is known is about the old one. */
	#reopen(): void {
		this.#opened = undefined;
		this.#practice = undefined;
		this.#changed.fire();
	}

	async #reportFailure(written: Promise<void> | undefined): Promise<void> {
		try {
			await written;
		} catch (error) {
			this.#services.log.error('The practice history could not be written.', error);
			void vscode.window.showErrorMessage(
				vscode.l10n.t(
					'The practice history could not be saved; check disk space and permissions. Your rating will be saved with the next one.',
				),
			);
		}
	}
}
