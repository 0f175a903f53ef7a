import type {
	AnswerMessage,
	OwnStory,
	PracticeMessage,
	PracticeRequest,
	PracticeState,
	RoundMessage,
	Timer,
} from '../../protocol/practice.ts';
import { type Draft, writtenTexts } from '../../protocol/practiceDraft.ts';
import { post } from '../shared/host.ts';
import { AnswerRating } from './answerRating.ts';
import type { CurrentRound } from './currentRound.ts';
import { KeptDraft } from './keptDraft.ts';
import { KeptState } from './keptState.ts';
import { Shown } from './shown.ts';
import { enter, isRunning, pause } from './timer.ts';

/** The current round: what came from the extension, what the user has written, and what they can do. */
export class Controller implements CurrentRound {
	readonly #changed: () => void;
	readonly #now: () => number;
	readonly #state: KeptState;
	readonly #draft = new KeptDraft((draft) => this.#sendDraft(draft));
	readonly shown: Shown;
	readonly rating: AnswerRating;
	round: RoundMessage | undefined;
	/** The filter that no question matches, in words. */
	nothing: string | undefined;
	answer: AnswerMessage | undefined;
	stories: readonly OwnStory[] | undefined;
	saved: string | undefined;
	/** The pace that the user has adopted from their answers, in words per minute. */
	newPace: number | undefined;
	/** Whether a language model is available. */
	hasModel = false;
	isAskingModel = false;
	/** Why the model asked nothing. */
	modelProblem = '';

	/** @param changed called when anything has changed */
	constructor(changed: () => void, now: () => number) {
		this.#changed = changed;
		this.#now = now;
		this.#state = new KeptState(now);
		this.shown = new Shown(this, (changes) => this.#change(changes));
		this.rating = new AnswerRating(this, now);
	}

	get state(): PracticeState {
		return this.#state.current;
	}

	get draft(): Draft {
		return this.#draft.current;
	}

	/** Whether an answer is being written; if so, anything typed is meant for it, wherever the focus is. */
	get isWriting(): boolean {
		return this.draft.mode === 'write' && this.state.timer.phase !== 'done' && !this.round?.rated;
	}

	/** Whether anything was written, or said while the clock ran. */
	get hasAnswer(): boolean {
		const isSpoken = this.draft.mode === 'speak' && this.state.timer.phase !== 'think';
		return isSpoken || writtenTexts(this.draft).length > 0;
	}

	receive(message: Exclude<PracticeMessage, { type: 'texts' }>): void {
		if (message.type === 'round') {
			this.#show(message);
		} else if (message.type === 'nothing') {
			this.round = undefined;
			this.#state.show(undefined);
			this.nothing = message.filter;
		} else if (message.type === 'pace') {
			this.newPace = message.wordsPerMinute;
		} else if (message.type === 'model') {
			this.hasModel = message.available;
		} else if (this.round && message.round === this.round.round) {
			switch (message.type) {
				case 'answer':
					this.answer = message;
					break;
				case 'stories':
					this.stories = message.stories;
					break;
				case 'saved':
					this.saved = message.name;
					break;
				case 'written':
					this.#take(message.free);
					break;
				case 'finish':
					this.finish();
					break;
				case 'followUps':
					this.isAskingModel = false;
					this.modelProblem = message.problem;
					this.shown.addFollowUps(message.questions);
					break;
				case 'rated':
					this.rating.arrived(message.rated);
					this.round = { ...this.round, rated: message.rated, ratings: message.ratings };
			}
		}
		this.#changed();
	}

	/** Ends the think time or the answer, or resumes an answer that was ended. */
	step(): void {
		if (this.round?.rated) {
			return;
		}
		const next = { think: 'answer', answer: 'done', done: 'answer' } as const;
		this.#setTimer(enter(this.state.timer, next[this.state.timer.phase], this.#now()));
		if (this.state.timer.phase === 'done') {
			this.#draft.send();
		}
	}

	/** Typing starts the clock. */
	startAnswer(): void {
		const { timer } = this.state;
		if (!this.round?.rated && timer.phase !== 'done' && (timer.phase === 'think' || !isRunning(timer))) {
			this.#setTimer(enter(timer, 'answer', this.#now()));
		}
	}

	/** Ends the answer, whatever the state of the timer. */
	finish(): void {
		this.#setTimer(enter(this.state.timer, 'done', this.#now()));
		this.#draft.send();
	}

	/** Stops the clock: an answer in progress is done. */
	stopClock(): void {
		const { timer } = this.state;
		if (timer.phase === 'think') {
			this.#setTimer(pause(timer, this.#now()));
		} else if (timer.phase === 'answer') {
			this.#setTimer(enter(timer, 'done', this.#now()));
		}
	}

	togglePause(): void {
		const { timer } = this.state;
		if (timer.phase !== 'done') {
			const now = this.#now();
			this.#setTimer(isRunning(timer) ? pause(timer, now) : enter(timer, timer.phase, now));
		}
	}

	/** Lets a language model ask about the answer. */
	askModel(): void {
		if (this.round && !this.isAskingModel) {
			this.flush();
			this.isAskingModel = true;
			this.modelProblem = '';
			this.send({ type: 'askModel', round: this.round.round });
			this.#changed();
		}
	}

	write(changes: Partial<Draft>): void {
		this.#draft.change(changes);
		this.saved = undefined;
		this.#changed();
	}

	/** Opens the answer in a text editor next to the page. */
	answerInEditor(): void {
		if (this.round && !this.round.rated) {
			this.flush();
			this.send({ type: 'openEditor', round: this.round.round });
		}
	}

	/** Shows what was written in the editor, which the extension saves itself. */
	#take(free: string): void {
		if (!this.round?.rated) {
			const isTyped = free !== this.draft.free;
			this.#draft.take({ ...this.draft, mode: 'write', form: 'free', free });
			this.saved = undefined;
			if (isTyped) {
				this.startAnswer();
			}
		}
	}

	/** Immediately sends what was written since the last time. */
	flush(): void {
		this.#draft.flush();
	}

	/** Moves on to the next question, skipping this one if it is not rated. An interview skips none. */
	goOn(): void {
		if (this.round?.rated) {
			this.send({ type: 'next' });
		} else if (this.round?.interview === null) {
			this.send({ type: 'another' });
		}
	}

	/** Asks the same question again, once it is rated; an interview asks none twice. */
	tryAgain(): void {
		if (this.round?.rated && this.round.interview === null) {
			this.send({ type: 'retry' });
		}
	}

	save(): void {
		if (this.round && this.hasAnswer) {
			this.flush();
			this.send({ type: 'save', round: this.round.round, draft: this.draft });
		}
	}

	send(request: PracticeRequest): void {
		post(request);
	}

	/** Records that the page is visible, so that a timer does not keep running while it is away. */
	keep(): void {
		this.#state.keep();
	}

	#show(round: RoundMessage): void {
		this.round = round;
		this.nothing = undefined;
		this.answer = undefined;
		this.stories = undefined;
		this.saved = undefined;
		this.newPace = undefined;
		this.rating.reset();
		this.isAskingModel = false;
		this.modelProblem = '';
		this.#state.show(round);
		this.#draft.take(round.isPitch ? { ...round.draft, form: 'free' } : round.draft);
		this.#draft.send();
		if (this.state.stories) {
			this.send({ type: 'stories', round: round.round });
		}
	}

	#setTimer(timer: Timer): void {
		this.#change({ timer });
	}

	#change(changes: Partial<PracticeState>): void {
		this.#state.change(changes);
		this.#changed();
	}

	#sendDraft(draft: Draft): void {
		if (this.round) {
			const finished = this.state.timer.phase === 'done';
			this.send({ type: 'draft', round: this.round.round, draft, finished });
		}
	}
}
