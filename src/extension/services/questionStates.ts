import * as vscode from 'vscode';
import type { QuestionState } from '../../core/guide/filter.ts';
import type { SyncedMarks } from '../shared/syncedMarks.ts';
import { within } from '../shared/within.ts';
import type { PracticeService } from './practiceService.ts';
import { isReady, type StoryIndex } from './storyIndex.ts';

type PracticeStates = Pick<PracticeService, 'onDidChange' | 'of'> & { loaded(): Promise<unknown> };

/** What the user has done about each question: stories, practice and favorites. */
export class QuestionStates implements vscode.Disposable {
	readonly #favorites: SyncedMarks;
	readonly #stories: StoryIndex;
	readonly #practice: PracticeStates;
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #subscriptions: vscode.Disposable;

	/** Fires when the state of any question may have changed. */
	readonly onDidChange = this.#changed.event;

	constructor(favorites: SyncedMarks, stories: StoryIndex, practice: PracticeStates) {
		this.#favorites = favorites;
		this.#stories = stories;
		this.#practice = practice;
		const change = () => this.#changed.fire();
		this.#subscriptions = vscode.Disposable.from(
			favorites.onDidChange(change),
			practice.onDidChange(change),
			stories.onDidChange(change),
		);
	}

	/**
	 * Resolves once stories and rounds have been read.
	 *
	 * @param longest the maximum wait, in ms
	 */
	async loaded(longest: number): Promise<void> {
		await within(longest, Promise.all([this.#stories.first(), this.#practice.loaded()]));
	}

	/** What is known now; the first call starts looking for stories. */
	of(questionId: string): QuestionState {
		const stories = this.#stories.ofQuestion(questionId);
		const practice = this.#practice.of(questionId);
		return {
			favorite: this.#favorites.has(questionId),
			stories: stories.length,
			readyStories: stories.filter(isReady).length,
			rounds: practice?.rounds ?? 0,
			due: practice?.due ?? false,
		};
	}

	dispose(): void {
		this.#subscriptions.dispose();
		this.#changed.dispose();
	}
}
