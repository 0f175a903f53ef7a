import * as vscode from 'vscode';
import type { Round } from '../../../core/practice/entry.ts';
import {
	type PracticeMessage,
	type PracticeRequest,
	type PracticeState,
	practiceRequestSchema,
} from '../../../protocol/practice.ts';
import { type Draft, writtenTexts } from '../../../protocol/practiceDraft.ts';
import { chatModel } from '../../services/models.ts';
import { choiceOf, nextQuestion } from '../../services/nextQuestion.ts';
import type { Services } from '../../services/services.ts';
import { showStory } from '../../services/showStory.ts';
import { commands } from '../../shared/ids.ts';
import { Page, pageTexts } from '../../webviews/page.ts';
import { runCommand } from '../../webviews/runCommand.ts';
import { type ActiveRound, newRound } from './activeRound.ts';
import { AnswerEditor } from './answerEditor.ts';
import type { AnswerFiles } from './answerFiles.ts';
import { checkAnswer } from './checkAnswer.ts';
import { Drafts, draftKey } from './drafts.ts';
import { keepRound, type Rated } from './keptRound.ts';
import { modelFollowUps } from './modelFollowUps.ts';
import { ownStories } from './ownStories.ts';
import { type RateRequest, rateAnswer } from './rateAnswer.ts';
import { ratedMessage, roundMessage } from './roundMessage.ts';
import { saveStory } from './saveStory.ts';
import { usePace } from './speakingPace.ts';

const letterKeysKey = 'practiceLetterKeys';

/** The page for practice rounds, one question after another. */
export class RoundPanel extends Page<PracticeRequest, PracticeMessage> {
	readonly #drafts: Drafts;
	readonly #editor: AnswerEditor;
	/** Null before the first question, and if no question matches. */
	#asked: ActiveRound | null = null;
	#rated: Rated | null = null;
	/** The rating of the previous question. */
	#before: Rated | null = null;
	/** What the page last said of its state. */
	#state: PracticeState | null = null;
	/** The id of the round whose rating is being written; rating it again would add a second round. */
	#rating: string | null = null;
	/** Ids of skipped questions, oldest first. */
	#skipped: readonly string[] = [];
	/** The number of the last choice of a question. */
	#choice = 0;
	#isChoosing = false;

	constructor(panel: vscode.WebviewPanel, services: Services, files: AnswerFiles) {
		super(panel, services, 'practice', practiceRequestSchema);
		this.#drafts = new Drafts(services.context.workspaceState);
		this.#editor = new AnswerEditor(files, {
			written: (free, isKey) => void this.#tell({ type: 'written', free, isKey }),
			keep: (free) => this.#keepWritten(free),
		});
		this.own(
			this.#editor,
			services.practice.onDidChange(() => void this.#lookUp()),
		);
	}

	/** Switches to a question once it is chosen; a question already being answered continues. */
	async start(starting: Promise<ActiveRound | undefined>): Promise<void> {
		this.panel.reveal();
		await this.#turnTo(starting, true);
	}

	/** Brings the page to the front if it shows an unrated question in the background. */
	goOn(): boolean {
		const isWaiting = this.#asked !== null && !this.#rated && !this.panel.active;
		if (isWaiting) {
			this.panel.reveal();
		}
		return isWaiting;
	}

	/** Opens the answer in a text editor next to the page. */
	async answerInEditor(): Promise<void> {
		const asked = this.#asked;
		if (asked && !this.#rated) {
			const free = editorText(this.#draftOf(asked));
			await this.#keepWritten(free);
			await this.#tell({ type: 'written', free, isKey: false });
			await this.#editor.open(asked.question.id, free);
		}
	}

	/** Finishes the answer and returns to the page. */
	async finishAnswer(): Promise<void> {
		await this.#editor.settle();
		this.panel.reveal();
		await this.#tell({ type: 'finish' });
	}

	protected async answer(request: PracticeRequest): Promise<void> {
		const asked = this.#asked;
		const { globalState } = this.services.context;
		if ('round' in request) {
			// What the page says about an older round is dropped.
			return asked?.id === request.round ? this.#answerAbout(asked, request) : undefined;
		}
		switch (request.type) {
			case 'ready':
				await this.post({ ...pageTexts(), letterKeys: globalState.get(letterKeysKey, true) });
				return this.#isChoosing ? undefined : this.#show();
			case 'next':
				return this.#next();
			case 'retry':
				return asked && this.#rated && !asked.interview ? this.#askAgain(asked.question.id) : undefined;
			case 'another':
				return this.#skip();
			case 'undo':
				return this.#undo();
			case 'filter':
				if (await this.services.filter.ask()) {
					this.#skipped = [];
					await this.#choose();
				}
				return;
			case 'leave':
				return this.dispose();
			case 'usePace':
				await usePace(request.wordsPerMinute);
				return this.post({ type: 'pace', wordsPerMinute: request.wordsPerMinute });
			case 'letterKeys':
				return globalState.update(letterKeysKey, request.on);
			case 'openStory': {
				const story = this.services.stories.known().find(({ id }) => id === request.id);
				return story && showStory(story, vscode.ViewColumn.Beside);
			}
			case 'run':
				return runCommand(request);
		}
	}

	async #answerAbout(asked: ActiveRound, request: Extract<PracticeRequest, { round: string }>): Promise<void> {
		const services = this.services;
		const { question } = asked;
		const { round } = request;
		switch (request.type) {
			case 'draft':
				await this.#keepDraft(asked, request.draft, request.finished);
				return asked === this.#asked && !this.#rated ? this.#editor.turnTo(question.id, request.draft.free) : undefined;
			case 'state':
				this.#state = request.state;
				return this.#keep();
			case 'rate':
				return this.#rate(asked, request);
			case 'openEditor':
				return this.answerInEditor();
			case 'dontAsk':
				if (!asked.interview) {
					void vscode.commands.executeCommand(commands.dontAsk, question.id);
					await this.#skip();
				}
				return;
			case 'stories':
				return this.post({ type: 'stories', round, stories: await ownStories(services, question) });
			case 'save':
				return this.post({ type: 'saved', round, name: await saveStory(question, request.draft) });
			case 'askModel': {
				const answer = writtenTexts(this.#draft(asked)).join('\n\n');
				const asks = await modelFollowUps(question.title, answer, this.#state?.followUps ?? []);
				return this.post({ type: 'followUps', round, ...asks });
			}
		}
	}

	/**
	 * Asks a question once it is chosen, unless another choice has begun by then.
	 *
	 * @param mayGoOn whether a question already being answered continues if it is chosen
	 */
	async #turnTo(choosing: Promise<ActiveRound | undefined>, mayGoOn = false): Promise<void> {
		const choice = ++this.#choice;
		this.#isChoosing = true;
		let asked: ActiveRound | undefined;
		try {
			asked = await choosing;
		} finally {
			this.#isChoosing &&= choice !== this.#choice;
		}
		if (choice !== this.#choice) {
			return;
		}
		if (!mayGoOn || !this.#isAsking(asked)) {
			this.#before = this.#rated ?? this.#before;
			this.#asked = asked ?? null;
			this.#rated = asked?.kept?.rated ?? null;
			this.#state = asked?.kept?.state ?? null;
		}
		await this.#show();
	}

	/** Whether a question is already being answered. */
	#isAsking(other: ActiveRound | undefined): boolean {
		const asked = this.#asked;
		return (
			!this.#rated &&
			asked !== null &&
			asked.question.id === other?.question.id &&
			asked.interview?.id === other.interview?.id
		);
	}

	#choose(): Promise<void> {
		const choosing = nextQuestion(this.services, this.#skipped);
		return this.#turnTo(choosing.then((choice) => choice && newRound(this.services, choice)));
	}

	async #askAgain(question: string): Promise<void> {
		const choice = await choiceOf(this.services, question);
		if (choice) {
			await this.#turnTo(newRound(this.services, choice));
		}
	}

	/** The question after a rated one; in an interview, its next question or its end. */
	async #next(): Promise<void> {
		const asked = this.#asked;
		if (!asked?.interview) {
			return this.#choose();
		}
		if (this.#rated) {
			await asked.interview.next({ ...this.#rated, followUps: this.#state?.followUps ?? [] });
			if (asked === this.#asked) {
				this.dispose();
			}
		}
	}

	/** Another question; an interview skips none. */
	async #skip(): Promise<void> {
		const asked = this.#asked;
		if (!asked?.interview) {
			const passed = asked ? [asked.question.id] : [];
			this.#skipped = [...this.#skipped.filter((id) => !passed.includes(id)), ...passed];
			await this.#choose();
		}
	}

	async #rate(asked: ActiveRound, request: RateRequest): Promise<void> {
		if (this.#rated || this.#rating === asked.id) {
			return;
		}
		this.#rating = asked.id;
		let rated: Rated;
		try {
			rated = await rateAnswer(this.services, asked, request, this.#draftOf(asked));
		} finally {
			this.#rating = null;
		}
		if (asked !== this.#asked) {
			// Another question has been asked in the meantime.
			this.#before = rated;
			return this.#drafts.forget(keyOfRated(rated.round));
		}
		this.#rated = rated;
		await this.#drafts.forget(keyOfRated(rated.round));
		await this.#keep();
		await this.#showRating();
	}

	/** Takes back the last rating, and asks its question again. */
	async #undo(): Promise<void> {
		const rated = this.#rated;
		if (this.#asked?.interview && !rated) {
			// Until this question is rated, the last rating in the history belongs to the previous one.
			return;
		}
		const undone = await this.services.practice.undo();
		if (!undone) {
			return;
		}
		if (rated?.round.id === undone.id) {
			return this.#takeBack(rated);
		}
		if (!this.#asked?.interview) {
			if (this.#before?.round.id === undone.id) {
				// Outside of an interview, where the question is asked again.
				await this.#drafts.keep(undone.question, this.#before.draft);
			}
			await this.#askAgain(undone.question);
		}
	}

	/** Notices a rating that was taken back elsewhere: by the command, or in another window. */
	async #lookUp(): Promise<void> {
		const rated = this.#rated;
		if (rated) {
			const memory = (await this.services.practice.memories()).get(rated.round.question);
			if ((memory?.lastAt ?? 0) < rated.round.at) {
				await this.#takeBack(rated);
			}
		}
	}

	async #takeBack(rated: Rated): Promise<void> {
		if (this.#rated === rated) {
			this.#rated = null;
			await this.#drafts.keep(keyOfRated(rated.round), rated.draft);
			await this.#keep();
			await this.#showRating();
		}
	}

	/** The written answer. */
	#draft(asked: ActiveRound): Draft {
		return this.#rated?.draft ?? this.#draftOf(asked);
	}

	#draftOf({ question, interview }: ActiveRound): Draft {
		return this.#drafts.of(draftKey(question.id, interview?.id));
	}

	async #keepDraft(asked: ActiveRound, draft: Draft, finished: boolean): Promise<void> {
		if (!this.#rated) {
			await this.#drafts.keep(draftKey(asked.question.id, asked.interview?.id), draft);
		}
		const answerSeconds = (this.#state?.timer.answerMs ?? 0) / 1000;
		const answer = await checkAnswer(this.services, asked, draft, finished, answerSeconds);
		const kept = !this.#rated && answer.words > 0;
		await this.post({ type: 'answer', round: asked.id, ...answer, kept });
	}

	/** Keeps text from the editor, just like text written in the page. */
	async #keepWritten(free: string): Promise<void> {
		const asked = this.#asked;
		if (asked && !this.#rated) {
			const draft: Draft = { ...this.#draftOf(asked), mode: 'write', form: 'free', free };
			await this.#keepDraft(asked, draft, this.#state?.timer.phase === 'done');
		}
	}

	/** Keeps the round in case the window reloads or crashes. */
	async #keep(): Promise<void> {
		if (this.#state) {
			await keepRound(this.services.context.workspaceState, { state: this.#state, rated: this.#rated });
		}
	}

	async #show(): Promise<void> {
		const asked = this.#asked;
		const draft = asked && this.#draft(asked);
		await this.#editor.turnTo(asked?.question.id, draft?.free ?? '');
		if (asked && draft) {
			const message = await roundMessage(this.services, asked, draft, this.#rated, this.#state);
			if (asked === this.#asked) {
				await this.post(message);
			}
		} else {
			await this.post({ type: 'nothing', filter: await this.services.filter.describe() });
		}
		// The question is shown at once, whether or not a model is available.
		void chatModel().then((model) => this.post({ type: 'model', available: model !== undefined }));
	}

	async #showRating(): Promise<void> {
		if (this.#asked) {
			await this.post(await ratedMessage(this.services, this.#asked, this.#rated));
		}
	}

	async #tell(message: { type: 'written'; free: string; isKey: boolean } | { type: 'finish' }) {
		if (this.#asked) {
			await this.post({ ...message, round: this.#asked.id });
		}
	}
}

function keyOfRated({ question, interview }: Round): string {
	return draftKey(question, interview);
}

/** The answer as shown in the editor; joins its parts if there is no free text yet. */
function editorText({ form, free, situation, task, action, result }: Draft): string {
	const parts = [situation, task, action, result].filter((text) => text.trim() !== '');
	return form === 'parts' && free === '' ? parts.join('\n\n') : free;
}
