import * as vscode from 'vscode';
import type { Choice } from '../../../core/practice/choose.ts';
import type { Round, RoundDetails } from '../../../core/practice/entry.ts';
import {
	type Draft,
	type PracticeMessage,
	type PracticeRequest,
	practiceRequestSchema,
	type RoundMessage,
} from '../../../protocol/practice.ts';
import { describeFilter, pickFilter } from '../../guide/guideFilter.ts';
import { commands } from '../../shared/ids.ts';
import type { Services } from '../../shared/services.ts';
import { onMessage } from '../../webviews/messages.ts';
import { webviewHtml, webviewRoot } from '../../webviews/webviewHtml.ts';
import type { InterviewRound } from '../interviewRound.ts';
import { ratingName, whenText } from '../wording.ts';
import { checkAnswer, paceOf } from './checkAnswer.ts';
import { Drafts } from './drafts.ts';
import { ownStories } from './ownStories.ts';
import { questionMessage, ratingMessages } from './roundMessage.ts';
import { roundTexts } from './roundTexts.ts';
import { saveStory } from './saveStory.ts';

const letterKeysKey = 'practiceLetterKeys';

/** One question that is being answered. */
export interface ActiveRound {
	readonly id: string;
	readonly choice: Choice;
	readonly interview: InterviewRound | undefined;
	/** Whether the window was reloaded since the page was there. */
	readonly wasAway: boolean;
}

interface Rated {
	readonly rated: RoundMessage['rated'];
	/** As it is in the history; undefined until it is there. */
	readonly round: Round | undefined;
	readonly findings: readonly string[];
	/** What was written, to be there again when the rating is taken back. */
	readonly draft: Draft;
}

/** The page of the practice round: one question after another. */
export class RoundPanel implements vscode.Disposable {
	readonly #services: Services;
	readonly #panel: vscode.WebviewPanel;
	readonly #drafts: Drafts;
	readonly #subscriptions: vscode.Disposable;
	#round: ActiveRound | undefined;
	#rated: Rated | undefined;
	/** Ids of the questions passed over, oldest first. */
	#skipped: string[] = [];
	/** Whether the page, as it is after a reload of the window, has not said yet that it shows the round. */
	#wasAway: boolean;
	/** Whether the page takes messages. */
	#ready = false;

	readonly onDidDispose: vscode.Event<void>;

	constructor(panel: vscode.WebviewPanel, services: Services, round: ActiveRound | undefined) {
		this.#services = services;
		this.#panel = panel;
		this.#round = round;
		this.#wasAway = round?.wasAway === true;
		this.#drafts = new Drafts(services.context.workspaceState);
		this.onDidDispose = panel.onDidDispose;
		const { extensionUri } = services.context;
		const { webview } = panel;
		webview.options = { enableScripts: true, localResourceRoots: [webviewRoot(extensionUri)] };
		panel.iconPath = vscode.Uri.joinPath(extensionUri, 'media', 'icon.png');
		this.#subscriptions = vscode.Disposable.from(
			onMessage(webview, practiceRequestSchema, services.log, (request) => this.#answer(request)),
			panel.onDidChangeViewState(() => {
				// A page that was hidden is a new one when it is shown again, and says when it is ready.
				this.#ready &&= panel.visible;
			}),
			services.practice.onDidChange(() => void this.#followHistory()),
		);
		webview.html = webviewHtml(webview, extensionUri, 'practice', panel.title);
	}

	/** Turns to another question. */
	async start(round: ActiveRound): Promise<void> {
		this.#round = round;
		this.#wasAway = round.wasAway;
		this.#rated = undefined;
		this.#panel.reveal();
		await this.#sendRound();
	}

	dispose(): void {
		this.#subscriptions.dispose();
		this.#panel.dispose();
	}

	async #answer(request: PracticeRequest): Promise<void> {
		const { executeCommand } = vscode.commands;
		switch (request.type) {
			case 'ready':
				this.#ready = true;
				return this.#sendAll();
			case 'next':
				return this.#goOn();
			case 'another':
				return this.#another();
			case 'filter':
				return this.#filter();
			case 'undo':
				return this.#undo();
			case 'leave':
				this.dispose();
				return;
			case 'letterKeys':
				return this.#services.context.globalState.update(letterKeysKey, request.on);
			case 'openQuestion':
				await executeCommand(commands.openGuidePage, request.id);
				return;
			case 'openStory':
				return this.#openStory(request.id);
			case 'explain':
				await executeCommand(commands.explainRule, request.rule);
				return;
		}
		const round = this.#round;
		if (round?.id !== request.round) {
			return;
		}
		switch (request.type) {
			case 'draft':
				this.#wasAway = false;
				return this.#keepDraft(round, request.draft, request.finished);
			case 'stories':
				return this.#post({
					type: 'stories',
					round: round.id,
					stories: await ownStories(this.#services, round.choice.question),
				});
			case 'rate':
				return this.#rate(round, request);
			case 'save': {
				const name = await saveStory(round.choice.question, request.draft);
				return this.#post({ type: 'saved', round: round.id, name });
			}
		}
	}

	async #sendAll(): Promise<void> {
		const letterKeys = this.#services.context.globalState.get(letterKeysKey, true);
		await this.#post({ type: 'texts', language: vscode.env.language, texts: roundTexts(), letterKeys });
		if (this.#round) {
			await this.#sendRound();
		} else {
			await this.#next();
		}
	}

	async #sendRound(): Promise<void> {
		const round = this.#round;
		if (!round) {
			return;
		}
		const message = await questionMessage(this.#services, round.choice);
		if (round !== this.#round) {
			return;
		}
		const { interview } = round;
		const rated = this.#rated;
		await this.#post({
			...message,
			round: round.id,
			interview: interview ? { index: interview.index, count: interview.count, principle: interview.principle } : null,
			draft: rated?.draft ?? this.#drafts.of(round.choice.question.id),
			rated: rated?.rated ?? null,
			wasAway: this.#wasAway,
		});
	}

	async #goOn(): Promise<void> {
		const { interview } = this.#round ?? {};
		const { round, findings } = this.#rated ?? {};
		if (!interview) {
			return this.#next();
		}
		if (!round || !findings) {
			return;
		}
		const before = this.#round;
		await interview.next({ round, findings });
		if (this.#round === before) {
			// There is no other question: the report is shown.
			this.dispose();
		}
	}

	async #next(): Promise<void> {
		const { practice, guide } = this.#services;
		const choice = await practice.next(this.#skipped);
		if (choice) {
			await this.start(newRound(choice));
			return;
		}
		this.#round = undefined;
		await this.#post({ type: 'nothing', filter: describeFilter(await guide.load(), practice.filter) });
	}

	async #another(): Promise<void> {
		const round = this.#round;
		if (round?.interview) {
			return;
		}
		if (round) {
			const { id } = round.choice.question;
			this.#skipped = [...this.#skipped.filter((other) => other !== id), id];
		}
		await this.#next();
	}

	async #filter(): Promise<void> {
		const { practice, guide } = this.#services;
		const filter = await pickFilter(await guide.complete(), practice.filter);
		if (filter) {
			await practice.setFilter(filter);
			this.#skipped = [];
			await this.#next();
		}
	}

	async #keepDraft(round: ActiveRound, draft: Draft, finished: boolean): Promise<void> {
		const { id } = round.choice.question;
		if (!this.#rated) {
			await this.#drafts.keep(id, draft);
		}
		const answer = await checkAnswer(this.#services, draft, finished);
		await this.#post({ type: 'answer', round: round.id, ...answer, kept: !this.#rated && answer.words > 0 });
	}

	async #rate(round: ActiveRound, request: Extract<PracticeRequest, { type: 'rate' }>): Promise<void> {
		const { practice } = this.#services;
		const { id } = round.choice.question;
		if (this.#rated) {
			return;
		}
		const draft = this.#drafts.of(id);
		this.#rated = { rated: null, round: undefined, findings: [], draft };
		const { rating, mode, thinkSeconds, answerSeconds } = request;
		const [{ words, check }, { targetSeconds }, dates] = await Promise.all([
			checkAnswer(this.#services, draft, true),
			paceOf(this.#services),
			practice.dates(id),
		]);
		const details: RoundDetails = {
			mode,
			thinkSeconds,
			targetSeconds,
			...(answerSeconds !== undefined && { answerSeconds }),
			...(mode === 'write' && words > 0 && { words }),
			...(round.interview && { interview: round.interview.id }),
		};
		const added = await practice.rate(id, rating, details);
		await this.#drafts.forget(id);
		const said = { rating, name: ratingName(rating), when: whenText(dates[rating], Date.now()) };
		const findings = (check?.findings ?? []).map(({ message }) => message);
		this.#rated = { rated: said, round: added, findings, draft };
		await this.#postRated(round);
	}

	async #undo(): Promise<void> {
		const { practice } = this.#services;
		if (this.#round?.interview && !this.#rated) {
			// The rating before belongs to a question of the interview that is over.
			return;
		}
		const undone = await practice.undo();
		if (!undone) {
			return;
		}
		const round = this.#round;
		if (this.#rated?.round?.id === undone.id && round) {
			await this.#takeBack(round);
		} else if (!round?.interview) {
			const choice = await practice.choiceOf(undone.question);
			if (choice) {
				await this.start(newRound(choice));
			}
		}
	}

	/** The rating of this round was taken back elsewhere: by the command, or in another window. */
	async #followHistory(): Promise<void> {
		const round = this.#round;
		const rated = this.#rated;
		if (!round || !rated?.round) {
			return;
		}
		const memory = (await this.#services.practice.memories()).get(round.choice.question.id);
		if ((memory?.lastAt ?? 0) < rated.round.at && rated === this.#rated) {
			await this.#takeBack(round);
		}
	}

	async #takeBack(round: ActiveRound): Promise<void> {
		const rated = this.#rated;
		this.#rated = undefined;
		if (rated) {
			await this.#drafts.keep(round.choice.question.id, rated.draft);
		}
		await this.#postRated(round);
	}

	async #postRated(round: ActiveRound): Promise<void> {
		const dates = await this.#services.practice.dates(round.choice.question.id);
		const ratings = ratingMessages(dates, Date.now());
		await this.#post({ type: 'rated', round: round.id, rated: this.#rated?.rated ?? null, ratings });
	}

	async #openStory(id: string): Promise<void> {
		const story = this.#services.stories.known().find((story) => story.id === id);
		if (story) {
			const start = new vscode.Position(story.report.line - 1, 0);
			await vscode.window.showTextDocument(story.uri, {
				viewColumn: vscode.ViewColumn.Beside,
				selection: new vscode.Range(start, start),
			});
		}
	}

	async #post(message: PracticeMessage): Promise<void> {
		if (this.#ready) {
			await this.#panel.webview.postMessage(message);
		}
	}
}

/** A round that begins now. */
export function newRound(choice: Choice, interview?: InterviewRound): ActiveRound {
	return { id: `${Date.now()}-${Math.random()}`, choice, interview, wasAway: false };
}
