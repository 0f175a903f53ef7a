import * as vscode from 'vscode';
import type { QuestionState } from '../../core/guide/filter.ts';
import { within } from '../shared/within.ts';
import type { Favorites } from './favorites.ts';
import { isReady, type StoryIndex } from './storyIndex.ts';

/** What practice knows about a question. */
export interface PracticeState {
	readonly rounds: number;
	readonly due: boolean;
}

/** Answers at once with what is known; loads in the background and says when there is more. */
export interface PracticeSource {
	readonly onDidChange: vscode.Event<void>;
	/** Undefined for a question that was never practiced. */
	of(questionId: string): PracticeState | undefined;
	/** Ends when the rounds have been read; reads nothing once more. */
	loaded(): Promise<unknown>;
}

/** What is known about the user and each question: from stories, practice and favorites. */
export class QuestionStates implements vscode.Disposable {
	readonly #favorites: Favorites;
	readonly #stories: StoryIndex;
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #subscriptions: vscode.Disposable[];
	#practice: PracticeSource | undefined;

	/** Fires when the state of any question may have changed. */
	readonly onDidChange = this.#changed.event;

	constructor(favorites: Favorites, stories: StoryIndex) {
		this.#favorites = favorites;
		this.#stories = stories;
		const change = () => this.#changed.fire();
		this.#subscriptions = [
			favorites.onDidChange(change),
			stories.onDidChange(({ files, readiness }) => {
				if (!files || readiness) {
					change();
				}
			}),
		];
	}

	/** Names the feature that knows about practice; it is asked from then on. */
	setPractice(source: PracticeSource): vscode.Disposable {
		this.#practice = source;
		return source.onDidChange(() => this.#changed.fire());
	}

	/**
	 * Ends when stories and rounds have been read.
	 *
	 * @param longest how long to wait for that at most, in ms
	 */
	async loaded(longest: number): Promise<void> {
		await within(longest, Promise.all([this.#stories.first(), this.#practice?.loaded()]));
	}

	/** What is known now; starts to look for stories when it is called first. */
	of(questionId: string): QuestionState {
		const stories = this.#stories.ofQuestion(questionId);
		const practice = this.#practice?.of(questionId);
		return {
			favorite: this.#favorites.has(questionId),
			stories: stories.length,
			readyStories: stories.filter(isReady).length,
			rounds: practice?.rounds ?? 0,
			due: practice?.due ?? false,
		};
	}

	dispose(): void {
		vscode.Disposable.from(...this.#subscriptions).dispose();
		this.#changed.dispose();
	}
}
