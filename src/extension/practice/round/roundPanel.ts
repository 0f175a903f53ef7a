import * as vscode from 'vscode';
import type { GuideQuestion } from '../../../core/guide/guide.ts';
import type { Choice } from '../../../core/practice/choose.ts';
import type { RoundDetails } from '../../../core/practice/entry.ts';
import {
	type Draft,
	type PracticeMessage,
	type PracticeRequest,
	type PracticeState,
	practiceRequestSchema,
} from '../../../protocol/practice.ts';
import type { Services } from '../../services/services.ts';
import { commands } from '../../shared/ids.ts';
import { describeFilter, pickFilter } from '../../shared/questionFilter.ts';
import { onMessage } from '../../webviews/messages.ts';
import { webviewHtml, webviewRoot } from '../../webviews/webviewHtml.ts';
import type { InterviewRound } from '../interviewRound.ts';
import { reasonText } from '../wording.ts';
import { checkAnswer, paceOf } from './checkAnswer.ts';
import { Drafts } from './drafts.ts';
import { type KeptRound, keepRound, type RatedRound } from './keptRound.ts';
import { ownStories } from './ownStories.ts';
import { interviewMessage, questionMessage, ratedMessage, ratingMessages } from './roundMessage.ts';
import { roundTexts } from './roundTexts.ts';
import { saveStory } from './saveStory.ts';

const letterKeysKey = 'practiceLetterKeys';

/** One question that is being answered. */
export interface ActiveRound {
	readonly id: string;
	readonly question: GuideQuestion;
	/** Why it was asked, in words; empty where the user asked for it. */
	readonly reason: string;
	readonly interview: InterviewRound | undefined;
	/** How it was, where the window was closed since. */
	readonly kept: KeptRound | null;
}

/** The page of the practice round: one question after another. */
export class RoundPanel implements vscode.Disposable {
	readonly #services: Services;
	readonly #panel: vscode.WebviewPanel;
	readonly #drafts: Drafts;
	readonly #subscriptions: vscode.Disposable;
	#round: ActiveRound | undefined;
	/** Whether the page has shown the round since the window was opened. */
	#isSeen = false;
	/** Whether a rating is being written; another would be a second round. */
	#isRating = false;
	#rated: RatedRound | null = null;
	/** The rating of the question before. */
	#before: RatedRound | null = null;
	#state: PracticeState | undefined;
	/** Ids of the questions passed over, oldest first. */
	#skipped: string[] = [];
	/** The choice that was asked for last. */
	#starting: Promise<ActiveRound | undefined> | undefined;
	/** Whether the page takes messages. */
	#ready = false;

	readonly onDidDispose: vscode.Event<void>;

	constructor(panel: vscode.WebviewPanel, services: Services) {
		this.#services = services;
		this.#panel = panel;
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

	/** Turns to the question that is being chosen. One that is being answered goes on. */
	async start(starting: Promise<ActiveRound | undefined>): Promise<void> {
		this.#panel.reveal();
		this.#starting = starting;
		try {
			const round = await starting;
			if (this.#starting === starting && !(round && this.#isAsking(round))) {
				this.#turnTo(round);
			}
		} finally {
			if (this.#starting === starting) {
				this.#starting = undefined;
			}
		}
		await this.#show();
	}

	/** Shows a question that is not rated, where the page is not the one in front. */
	goOn(): boolean {
		const isWaiting = this.#round !== undefined && !this.#rated && !this.#panel.active;
		if (isWaiting) {
			this.#panel.reveal();
		}
		return isWaiting;
	}

	#isAsking({ question, interview }: ActiveRound): boolean {
		const round = this.#round;
		return round?.question.id === question.id && round.interview?.id === interview?.id && !this.#rated;
	}

	#turnTo(round: ActiveRound | undefined): void {
		this.#round = round;
		this.#isSeen = false;
		this.#before = this.#rated ?? this.#before;
		this.#rated = round?.kept?.rated ?? null;
		this.#state = round?.kept?.state;
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
				this.#isSeen = true;
				return this.#keepDraft(round, request.draft, request.finished);
			case 'state':
				this.#state = request.state;
				return this.#keep();
			case 'stories':
				return this.#post({
					type: 'stories',
					round: round.id,
					stories: await ownStories(this.#services, round.question),
				});
			case 'rate':
				return this.#rate(round, request);
			case 'save': {
				const name = await saveStory(round.question, request.draft);
				return this.#post({ type: 'saved', round: round.id, name });
			}
		}
	}

	async #sendAll(): Promise<void> {
		const letterKeys = this.#services.context.globalState.get(letterKeysKey, true);
		await this.#post({ type: 'texts', language: vscode.env.language, texts: roundTexts(), letterKeys });
		if (!this.#starting) {
			await this.#show();
		}
	}

	/** Shows the round, or that no question matches. */
	async #show(): Promise<void> {
		const { guide, practice } = this.#services;
		const round = this.#round;
		if (!round) {
			await this.#post({ type: 'nothing', filter: describeFilter(await guide.load(), practice.filter) });
			return;
		}
		const { question, interview, kept } = round;
		const rated = this.#rated;
		const [message, said] = await Promise.all([
			questionMessage(this.#services, question),
			ratedMessage(this.#services, rated),
		]);
		if (round === this.#round) {
			await this.#post({
				...message,
				round: round.id,
				reason: round.reason,
				interview: interview ? interviewMessage(interview) : null,
				draft: rated?.draft ?? this.#drafts.of(question.id),
				rated: said,
				kept: this.#isSeen ? null : (kept?.state ?? null),
			});
		}
	}

	async #goOn(): Promise<void> {
		const { interview } = this.#round ?? {};
		if (!interview) {
			return this.#next();
		}
		if (!this.#rated) {
			return;
		}
		const { round, findings } = this.#rated;
		const before = this.#round;
		await interview.next({ round, findings });
		if (this.#round === before) {
			// There is no other question: the report is shown.
			this.dispose();
		}
	}

	async #next(): Promise<void> {
		const choice = await this.#services.practice.next(this.#skipped);
		this.#turnTo(choice && (await newRound(this.#services, choice)));
		await this.#show();
	}

	async #another(): Promise<void> {
		const round = this.#round;
		if (round?.interview) {
			return;
		}
		if (round) {
			const { id } = round.question;
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
		if (!this.#rated) {
			await this.#drafts.keep(round.question.id, draft);
		}
		const answer = await checkAnswer(this.#services, draft, finished);
		await this.#post({ type: 'answer', round: round.id, ...answer, kept: !this.#rated && answer.words > 0 });
	}

	async #rate(round: ActiveRound, request: Extract<PracticeRequest, { type: 'rate' }>): Promise<void> {
		if (this.#rated || this.#isRating) {
			return;
		}
		this.#isRating = true;
		try {
			const draft = this.#drafts.of(round.question.id);
			const { rating, mode, thinkSeconds, answerSeconds } = request;
			const [{ words, check }, { targetSeconds }] = await Promise.all([
				checkAnswer(this.#services, draft, true),
				paceOf(this.#services),
			]);
			const details: RoundDetails = {
				mode,
				thinkSeconds,
				targetSeconds,
				...(answerSeconds !== undefined && { answerSeconds }),
				...(mode === 'write' && words > 0 && { words }),
				...(round.interview && { interview: round.interview.id }),
			};
			const added = await this.#services.practice.rate(round.question.id, rating, details);
			this.#rated = { round: added, findings: (check?.findings ?? []).map(({ message }) => message), draft };
			await this.#drafts.forget(round.question.id);
		} finally {
			this.#isRating = false;
		}
		await this.#keep();
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
		if (this.#rated?.round.id === undone.id && round) {
			await this.#takeBack(round, this.#rated);
		} else if (!round?.interview) {
			if (this.#before?.round.id === undone.id) {
				await this.#drafts.keep(undone.question, this.#before.draft);
			}
			const choice = await practice.choiceOf(undone.question);
			if (choice) {
				this.#turnTo(await newRound(this.#services, choice));
				await this.#show();
			}
		}
	}

	/** The rating of this round was taken back elsewhere: by the command, or in another window. */
	async #followHistory(): Promise<void> {
		const round = this.#round;
		const rated = this.#rated;
		if (!round || !rated) {
			return;
		}
		const memory = (await this.#services.practice.memories()).get(round.question.id);
		if ((memory?.lastAt ?? 0) < rated.round.at && rated === this.#rated) {
			await this.#takeBack(round, rated);
		}
	}

	async #takeBack(round: ActiveRound, { draft }: RatedRound): Promise<void> {
		this.#rated = null;
		await this.#drafts.keep(round.question.id, draft);
		await this.#keep();
		await this.#postRated(round);
	}

	/** Keeps the round, so that it is there again after a reload or a crash of the window. */
	async #keep(): Promise<void> {
		if (this.#state) {
			await keepRound(this.#services.context.workspaceState, { state: this.#state, rated: this.#rated });
		}
	}

	async #postRated(round: ActiveRound): Promise<void> {
		const [dates, rated] = await Promise.all([
			this.#services.practice.dates(round.question.id),
			ratedMessage(this.#services, this.#rated),
		]);
		await this.#post({ type: 'rated', round: round.id, rated, ratings: ratingMessages(dates, Date.now()) });
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
export async function newRound(
	{ guide }: Pick<Services, 'guide'>,
	{ question, reason }: Choice,
	interview?: InterviewRound,
): Promise<ActiveRound> {
	const id = `${Date.now()}-${Math.random()}`;
	return { id, question, reason: reasonText(reason, await guide.load()), interview, kept: null };
}
