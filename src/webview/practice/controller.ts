import {
	type AnswerMessage,
	isOnTime,
	type OwnStory,
	type PracticeMessage,
	type PracticeRequest,
	type PracticeState,
	type RoundMessage,
	type SelfCheck,
	type Timer,
} from '../../protocol/practice.ts';
import { type Draft, emptyDraft, writtenTexts } from '../../protocol/practiceDraft.ts';
import { post } from '../shared/host.ts';
import { enter, isRunning, pause, startTimer, timesAt } from './timer.ts';

/** A draft is sent to be saved after nobody has typed for this long, in ms. */
const typingPause = 300;

/** The current round: what came from the extension, what the user has written, and what they can do. */
export class Controller {
	readonly #changed: () => void;
	/** The extension keeps it, for when the page is hidden or the window closed. */
	#state: PracticeState | undefined;
	#draft: Draft = emptyDraft;
	/** Set while something written has not been sent. */
	#timeout: number | undefined;
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
	/** Whether the round was just rated, until the extension confirms it. */
	isRating = false;
	/** How many more rounds the user has asked for since the day was done. */
	roundsToGo = 0;

	/** @param changed called when anything has changed */
	constructor(changed: () => void) {
		this.#changed = changed;
	}

	get state(): PracticeState {
		return this.#state ?? this.#initial(undefined);
	}

	get draft(): Draft {
		return this.#draft;
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

	/** By the clock for an answer that was spoken, also while it was written down; else what it takes to say it. */
	get seconds(): number {
		const isTyped = this.draft.mode === 'write' && this.answer?.check?.delivery.wordsPerMinute === null;
		return isTyped ? (this.answer?.seconds ?? 0) : timesAt(this.state.timer, Date.now()).answerMs / 1000;
	}

	/** What was in the answer: according to the linter if it is written, to the speaker if it is spoken. */
	get told(): readonly SelfCheck[] {
		if (this.round?.isPitch) {
			return [];
		}
		if (this.draft.mode === 'write') {
			return this.answer?.check?.told.map(({ check }) => check) ?? [];
		}
		const isInTime = isOnTime(this.seconds, this.round?.targetSeconds ?? 0);
		return [...this.draft.told, ...(isInTime ? (['onTime'] as const) : [])];
	}

	receive(message: Exclude<PracticeMessage, { type: 'texts' }>): void {
		if (message.type === 'round') {
			this.#show(message);
		} else if (message.type === 'nothing') {
			this.round = undefined;
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
					this.#take(message.free, message.isKey);
					break;
				case 'finish':
					this.finish();
					break;
				case 'followUps':
					this.isAskingModel = false;
					this.modelProblem = message.problem;
					this.change({ followUps: [...new Set([...this.state.followUps, ...message.questions])] });
					break;
				case 'rated':
					this.isRating = false;
					this.roundsToGo = Math.max(0, this.roundsToGo - (message.rated ? 1 : 0));
					this.round = { ...this.round, rated: message.rated, ratings: message.ratings };
			}
		}
		this.#changed();
	}

	/** Changes the state of the page. */
	change(changes: Partial<PracticeState>): void {
		this.#state = { ...this.state, ...changes };
		this.#sendState();
		this.#changed();
	}

	/** Ends the think time or the answer, or resumes an answer that was ended. */
	step(): void {
		if (this.round?.rated) {
			return;
		}
		const next = { think: 'answer', answer: 'done', done: 'answer' } as const;
		this.#setTimer(enter(this.state.timer, next[this.state.timer.phase], Date.now()));
		if (this.state.timer.phase === 'done') {
			this.#sendDraft();
		}
	}

	/** Typing starts the clock. */
	startAnswer(): void {
		const { timer } = this.state;
		if (!this.round?.rated && timer.phase !== 'done' && (timer.phase === 'think' || !isRunning(timer))) {
			this.#setTimer(enter(timer, 'answer', Date.now()));
		}
	}

	/** Ends the answer, whatever the state of the timer. */
	finish(): void {
		this.#setTimer(enter(this.state.timer, 'done', Date.now()));
		this.#sendDraft();
	}

	/** Stops the clock: an answer in progress is done. */
	stopClock(): void {
		const { timer } = this.state;
		if (timer.phase === 'think') {
			this.#setTimer(pause(timer, Date.now()));
		} else if (timer.phase === 'answer') {
			this.#setTimer(enter(timer, 'done', Date.now()));
		}
	}

	togglePause(): void {
		const { timer } = this.state;
		if (timer.phase !== 'done') {
			const now = Date.now();
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

	/** Changes the draft, and sends it after a pause in typing. */
	write(changes: Partial<Draft>): void {
		this.#draft = { ...this.#draft, ...changes };
		clearTimeout(this.#timeout);
		this.#timeout = setTimeout(() => this.#sendDraft(), typingPause);
		this.saved = undefined;
		this.#changed();
	}

	/** Immediately sends what was written since the last time. */
	flush(): void {
		if (this.#timeout !== undefined) {
			this.#sendDraft();
		}
	}

	/** Opens the answer in a text editor next to the page. */
	answerInEditor(): void {
		if (this.round && !this.round.rated) {
			this.flush();
			this.send({ type: 'openEditor', round: this.round.round });
		}
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

	/** Records that the page is visible, so that a running timer does not go on while it is away. */
	keep(): void {
		if (isRunning(this.state.timer)) {
			this.#sendState();
		}
	}

	#show(round: RoundMessage): void {
		this.round = round;
		this.nothing = undefined;
		this.answer = undefined;
		this.stories = undefined;
		this.saved = undefined;
		this.newPace = undefined;
		this.isRating = false;
		this.isAskingModel = false;
		this.modelProblem = '';
		if (this.#state?.round !== round.round) {
			const { kept } = round;
			this.#state = kept ? { ...kept, timer: pause(kept.timer, kept.seenAt) } : this.#initial(round);
		}
		this.#sendState();
		this.#draft = round.isPitch ? { ...round.draft, form: 'free' } : round.draft;
		this.#sendDraft();
		if (this.state.stories) {
			this.send({ type: 'stories', round: round.round });
		}
	}

	/** Shows what was written in the editor, which the extension saves itself. */
	#take(free: string, isKey: boolean): void {
		if (!this.round?.rated) {
			const isChanged = free !== this.draft.free;
			const typed = this.draft.typed + (isKey ? 1 : 0);
			this.#draft = { ...this.draft, mode: 'write', form: 'free', free, typed };
			this.saved = undefined;
			if (isChanged) {
				this.startAnswer();
			}
		}
	}

	#setTimer(timer: Timer): void {
		this.change({ timer });
	}

	#sendState(): void {
		if (this.round && this.#state) {
			this.#state = { ...this.#state, seenAt: Date.now() };
			this.send({ type: 'state', round: this.round.round, state: this.#state });
		}
	}

	#sendDraft(): void {
		clearTimeout(this.#timeout);
		this.#timeout = undefined;
		if (this.round) {
			const finished = this.state.timer.phase === 'done';
			this.send({ type: 'draft', round: this.round.round, draft: this.draft, finished });
		}
	}

	#initial(round: RoundMessage | undefined): PracticeState {
		const now = Date.now();
		return {
			version: 2,
			round: round?.round ?? '',
			question: round?.question.id ?? '',
			reason: round?.reason ?? '',
			interview: (round?.interview ?? null) !== null,
			timer: startTimer(now),
			seenAt: now,
			wording: 0,
			keyPoints: false,
			stories: false,
			sample: false,
			followUps: [],
			turned: 0,
			cues: this.#state?.cues ?? 'words',
			texts: [],
		};
	}
}
