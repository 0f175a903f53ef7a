import * as vscode from 'vscode';
import type { Rating, Round, RoundDetails } from '../../core/practice/entry.ts';
import type { FileProblem } from '../../core/practice/history.ts';
import type { Practice } from '../../core/practice/practice.ts';
import type { Memory } from '../../core/practice/schedule.ts';
import { configurationSection, settings, syncedState } from '../shared/ids.ts';
import type { OpenPractice } from './openPractice.ts';

/** Practice rounds: how they went, and when each question comes back. Reads nothing until asked. */
export class PracticeService implements vscode.Disposable {
	readonly #context: vscode.ExtensionContext;
	readonly #log: vscode.LogOutputChannel;
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

	/** Fires when rounds are added or undone, here or elsewhere. */
	readonly onDidChange = this.#changed.event;

	constructor(context: vscode.ExtensionContext, log: vscode.LogOutputChannel) {
		this.#context = context;
		this.#log = log;
		this.#subscriptions = vscode.Disposable.from(
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

	/** What is known about a question now; the first call starts reading. */
	of(questionId: string): ReturnType<Practice['stateOf']> {
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
			this.#log.error('The practice history could not be read.', error);
		}
		return practice;
	}

	/** The schedule's memory of each practiced question. */
	async memories(): Promise<ReadonlyMap<string, Memory>> {
		return (await this.load()).memories();
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
		if (!hasChanged && this.#context.globalState.get(syncedState.rounds) === this.#synced) {
			return;
		}
		try {
			const { syncHistory } = await import('./openPractice.ts');
			const isNew = await syncHistory(this.#context, open);
			this.#synced = this.#context.globalState.get(syncedState.rounds);
			if (isNew) {
				this.#changed.fire();
			}
		} catch (error) {
			this.#log.warn('The practice history could not be synced.', error);
		}
	}

	#logProblems(problems: readonly FileProblem[]): void {
		for (const { name, line, problem } of problems) {
			this.#log.warn(`Practice history: ${name}${line === null ? '' : `, line ${line}`} was skipped: ${problem}.`);
		}
	}

	/** The rounds as last read. */
	async loaded(): Promise<Practice> {
		return this.#practice ?? this.load();
	}

	#open(): Promise<OpenPractice> {
		this.#opened ??= import('./openPractice.ts').then(async ({ openPractice }) => {
			const open = await openPractice(this.#context);
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
			this.#log.error('The practice history could not be written.', error);
			void vscode.window.showErrorMessage(
				vscode.l10n.t(
					'The practice history could not be saved; check disk space and permissions. Your rating will be saved with the next one.',
				),
			);
		}
	}
}
