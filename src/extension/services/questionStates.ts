import * as vscode from 'vscode';
import type { QuestionState } from '../../core/guide/filter.ts';
import { within } from '../shared/within.ts';
import type { MarkedQuestions } from './markedQuestions.ts';
import { isReady, type StoryIndex } from './storyIndex.ts';

/** The practice state of a question. */
export interface PracticeState {
	readonly rounds: number;
	readonly due: boolean;
}

/** Answers immediately with what is known; loads in the background and fires an event once there is more. */
export interface PracticeSource {
	readonly onDidChange: vscode.Event<void>;
	/** Undefined for a question that was never practiced. */
	of(questionId: string): PracticeState | undefined;
	/** Resolves once the rounds have been read; does not read them again. */
	loaded(): Promise<unknown>;
}

/** What the user has done about each question: stories, practice and favorites. */
export class QuestionStates implements vscode.Disposable {
	readonly #favorites: MarkedQuestions;
	readonly #stories: StoryIndex;
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #subscriptions: vscode.Disposable[];
	#practice: PracticeSource | undefined;

	/** Fires when the state of any question may have changed. */
	readonly onDidChange = this.#changed.event;

	constructor(favorites: MarkedQuestions, stories: StoryIndex) {
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

	/** Sets the source of practice states; it is used from then on. */
	setPractice(source: PracticeSource): vscode.Disposable {
		this.#practice = source;
		return source.onDidChange(() => this.#changed.fire());
	}

	/**
	 * Resolves once stories and rounds have been read.
	 *
	 * @param longest the maximum wait, in ms
	 */
	async loaded(longest: number): Promise<void> {
		await within(longest, Promise.all([this.#stories.first(), this.#practice?.loaded()]));
	}

	/** What is known now; the first call starts looking for stories. */
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
