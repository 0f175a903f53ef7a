import * as vscode from 'vscode';
import type { Choice } from '../../core/practice/choose.ts';
import type { Rating, Round, RoundDetails } from '../../core/practice/entry.ts';
import type { FileProblem } from '../../core/practice/history.ts';
import type { Practice } from '../../core/practice/practice.ts';
import type { Memory } from '../../core/practice/schedule.ts';
import type { Summary } from '../../core/practice/summary.ts';
import { configurationSection, settings, syncedState } from '../shared/ids.ts';
import { type ChoiceSources, choiceFacts } from './choiceFacts.ts';
import type { CurrentFilter } from './currentFilter.ts';
import type { OpenPractice } from './openPractice.ts';
import type { PracticeSource, PracticeState } from './questionStates.ts';

interface Needs extends ChoiceSources {
	readonly context: vscode.ExtensionContext;
	readonly log: vscode.LogOutputChannel;
	readonly filter: CurrentFilter;
}

/** Practice rounds: what to ask next, how it went, and when it comes back. Reads nothing until asked. */
export class PracticeService implements PracticeSource, vscode.Disposable {
	readonly #services: Needs;
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #subscriptions: vscode.Disposable;
	#opened: Promise<OpenPractice> | undefined;
	#loading: Promise<Practice> | undefined;
	/** The rounds read so far. */
	#practice: Practice | undefined;
	/** Notices what other windows write. */
	#watcher: vscode.Disposable | undefined;
	/** What Settings Sync had when rounds were last exchanged. */
	#synced: unknown;

	/** Fires when rounds are added or undone, here or elsewhere, or when the filter changes. */
	readonly onDidChange = this.#changed.event;

	constructor(services: Needs) {
		this.#services = services;
		this.#subscriptions = vscode.Disposable.from(
			services.questionStates.setPractice(this),
			services.notAsked.onDidChange(() => this.#changed.fire()),
			services.filter.onDidChange(() => this.#changed.fire()),
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

	/** Lines of the history that could not be read. */
	get problems(): readonly FileProblem[] {
		return this.#practice?.problems ?? [];
	}

	/** What is known about a question now; the first call starts reading. */
	of(questionId: string): PracticeState | undefined {
		if (!this.#practice) {
			void this.load();
			return undefined;
		}
		return this.#practice.stateOf(questionId);
	}

	/** Reads what other windows have added. */
	load(): Promise<Practice> {
		this.#loading ??= this.#load().finally(() => {
			this.#loading = undefined;
		});
		return this.#loading;
	}

	async #load(): Promise<Practice> {
		const open = await this.#open();
		const { practice } = open;
		const isFirst = this.#practice !== practice;
		try {
			const hasChanged = await practice.load();
			if ((await this.#open()) !== open) {
				// The history was moved in the meantime.
				return this.#load();
			}
			if (hasChanged || isFirst) {
				this.#logProblems(practice.problems);
				this.#practice = practice;
				this.#changed.fire();
			}
			void this.#sync(open, hasChanged || isFirst);
		} catch (error) {
			this.#services.log.error('The practice history could not be read.', error);
		}
		return practice;
	}

	/** The schedule's memory of each practiced question. */
	async memories(): Promise<ReadonlyMap<string, Memory>> {
		return (await this.load()).memories();
	}

	/** The number of rounds per day, keyed by the start of the day in ms since 1970. */
	async days(): Promise<ReadonlyMap<number, number>> {
		return (await this.load()).summary.days;
	}

	/** A summary of all rounds, as last read. */
	async summary(): Promise<Summary> {
		return (await this.loaded()).summary;
	}

	/** All rounds, oldest first. */
	async rounds(): Promise<readonly Round[]> {
		return (await this.load()).rounds;
	}

	/**
	 * The best question to ask next among those that pass the filter; undefined if there is none.
	 *
	 * @param skipped ids of skipped questions, oldest first
	 */
	async next(skipped: readonly string[] = []): Promise<Choice | undefined> {
		const filter = this.#services.filter.value;
		const [facts, { chooseNext }] = await Promise.all([
			choiceFacts(this.#services, this, filter),
			import('../../core/practice/choose.ts'),
		]);
		return chooseNext(facts, filter, Date.now(), Math.random, skipped);
	}

	/** The question, or story to rehearse, that the user asked for; undefined if there is none with that id. */
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
	 * Adds the rounds of an export.
	 *
	 * @returns how many of them were new
	 */
	async import(rounds: readonly Round[]): Promise<number> {
		const added = await (await this.load()).import(rounds);
		this.#changed.fire();
		void this.#sync(await this.#open(), true);
		return added;
	}

	/** Starts over. */
	async reset(): Promise<void> {
		await (await this.load()).reset();
		this.#changed.fire();
	}

	/** The history folder. */
	async folder(): Promise<vscode.Uri> {
		return (await this.#open()).uri;
	}

	/** When a question would come back after each rating, if given now; in ms since 1970. */
	async dates(questionId: string): Promise<Readonly<Record<Rating, number>>> {
		return (await this.loaded()).dates(questionId);
	}

	/** Adds a round that ends now. It counts at once; if writing fails, the user sees an error. */
	async rate(questionId: string, rating: Rating, details: RoundDetails): Promise<Round> {
		const practice = await this.loaded();
		const { round, written } = practice.rate(questionId, rating, details);
		this.#changed.fire();
		await this.#reportFailure(written);
		return round;
	}

	/** Undoes the last round; undefined if there is none. */
	async undo(): Promise<Round | undefined> {
		const practice = await this.load();
		const added = await practice.undo();
		this.#changed.fire();
		await this.#reportFailure(added?.written);
		return added?.round;
	}

	dispose(): void {
		this.#watcher?.dispose();
		this.#subscriptions.dispose();
		this.#changed.dispose();
	}

	/** Exchanges rounds with other machines in the background, if there can be anything new. */
	async #sync(open: OpenPractice, hasChanged: boolean): Promise<void> {
		const { context, log } = this.#services;
		if (!hasChanged && context.globalState.get(syncedState.rounds) === this.#synced) {
			return;
		}
		try {
			const { syncHistory } = await import('./syncHistory.ts');
			const isNew = await syncHistory(context, open);
			this.#synced = context.globalState.get(syncedState.rounds);
			if (isNew) {
				this.#changed.fire();
			}
		} catch (error) {
			log.warn('The practice history could not be synced.', error);
		}
	}

	#logProblems(problems: readonly FileProblem[]): void {
		for (const { name, line, problem } of problems) {
			this.#services.log.warn(
				`Practice history: ${name}${line === null ? '' : `, line ${line}`} was skipped: ${problem}.`,
			);
		}
	}

	/** The rounds as last read. */
	async loaded(): Promise<Practice> {
		return this.#practice ?? this.load();
	}

	#open(): Promise<OpenPractice> {
		this.#opened ??= import('./openPractice.ts').then(async ({ openPractice }) => {
			const open = await openPractice(this.#services.context);
			this.#watch(open.uri);
			return open;
		});
		return this.#opened;
	}

	/** Reads what other windows write, as soon as they do. */
	#watch(folder: vscode.Uri): void {
		this.#watcher?.dispose();
		const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '*.jsonl'));
		const read = () => void this.load();
		this.#watcher = vscode.Disposable.from(
			watcher,
			watcher.onDidCreate(read),
			watcher.onDidChange(read),
			watcher.onDidDelete(read),
		);
	}

	/** Switches to a different folder, so that everything known about the old one is outdated. */
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
