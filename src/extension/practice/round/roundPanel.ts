import * as vscode from 'vscode';
import type { GuideQuestion } from '../../../core/guide/guide.ts';
import type { Choice } from '../../../core/practice/choose.ts';
import {
	type AskedRound,
	firstRoundState,
	type RoundEffect,
	type RoundEvent,
	type RoundState,
	reduceRound,
} from '../../../core/practice/round.ts';
import {
	type Draft,
	type PracticeMessage,
	type PracticeRequest,
	type PracticeState,
	practiceRequestSchema,
	writtenTexts,
} from '../../../protocol/practice.ts';
import { practiceTexts } from '../../../protocol/practiceTexts.ts';
import type { Services } from '../../services/services.ts';
import { commands } from '../../shared/ids.ts';
import { describeFilter, pickFilter } from '../../shared/questionFilter.ts';
import { translated } from '../../shared/translated.ts';
import { onMessage } from '../../webviews/messages.ts';
import { webviewHtml, webviewRoot } from '../../webviews/webviewHtml.ts';
import type { InterviewRound } from '../interviewRound.ts';
import { reasonText } from '../wording.ts';
import { checkAnswer } from './checkAnswer.ts';
import { Drafts } from './drafts.ts';
import { keepRound } from './keptRound.ts';
import { ownStories } from './ownStories.ts';
import { type RateRequest, rateAnswer } from './rateAnswer.ts';
import { interviewMessage, questionMessage, ratedMessage, ratingMessages } from './roundMessage.ts';
import { saveStory } from './saveStory.ts';

const letterKeysKey = 'practiceLetterKeys';

type Event = RoundEvent<ActiveRound, Draft, PracticeState, RateRequest>;
type Effect = RoundEffect<ActiveRound, Draft, PracticeState, RateRequest>;

/** One question that is being answered. */
export interface ActiveRound extends AskedRound<Draft, PracticeState> {
	readonly question: GuideQuestion;
	/** Why it was asked, in words; empty where the user asked for it. */
	readonly reason: string;
	readonly interview: InterviewRound | undefined;
}

/** The page of the practice round, one question after another: it does what `reduceRound` says. */
export class RoundPanel implements vscode.Disposable {
	readonly #services: Services;
	readonly #panel: vscode.WebviewPanel;
	readonly #drafts: Drafts;
	readonly #subscriptions: vscode.Disposable;
	#state: RoundState<ActiveRound, Draft, PracticeState> = firstRoundState;
	#choices = 0;

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
				if (!panel.visible) {
					// When it is shown again the page is a new one, and says when it is ready.
					void this.#dispatch({ type: 'hidden' });
				}
			}),
			services.practice.onDidChange(() => void this.#dispatch({ type: 'historyChanged' })),
		);
		webview.html = webviewHtml(webview, extensionUri, 'practice', panel.title);
	}

	/** Turns to the question that is being chosen. One that is being answered goes on. */
	async start(starting: Promise<ActiveRound | undefined>): Promise<void> {
		this.#panel.reveal();
		const choice = ++this.#choices;
		await this.#dispatch({ type: 'choosing', choice });
		try {
			await this.#dispatch({ type: 'chosen', choice, asked: (await starting) ?? null });
		} catch (error) {
			await this.#dispatch({ type: 'choiceFailed', choice });
			throw error;
		}
	}

	/** Shows a question that is not rated, where the page is not the one in front. */
	goOn(): boolean {
		const { asked, rated } = this.#state;
		const isWaiting = asked !== null && !rated && !this.#panel.active;
		if (isWaiting) {
			this.#panel.reveal();
		}
		return isWaiting;
	}

	dispose(): void {
		this.#subscriptions.dispose();
		this.#panel.dispose();
	}

	async #answer(request: PracticeRequest): Promise<void> {
		const { executeCommand } = vscode.commands;
		const { practice, guide, context } = this.#services;
		switch (request.type) {
			case 'ready':
			case 'next':
			case 'retry':
			case 'another':
			case 'undo':
				return this.#dispatch({ type: request.type });
			case 'draft':
				return this.#dispatch(request);
			case 'state':
				return this.#dispatch({ type: 'page', round: request.round, page: request.state });
			case 'rate':
				return this.#dispatch({ type: 'rate', round: request.round, request });
			case 'filter': {
				const filter = await pickFilter(await guide.complete(), practice.filter);
				if (filter) {
					await practice.setFilter(filter);
					await this.#dispatch({ type: 'filtered' });
				}
				return;
			}
			case 'stories':
			case 'save':
				return this.#answerForQuestion(request);
			case 'leave':
				this.dispose();
				return;
			case 'letterKeys':
				return context.globalState.update(letterKeysKey, request.on);
			case 'openQuestion':
				await executeCommand(commands.openGuidePage, request.id);
				return;
			case 'openStory':
				return this.#openStory(request.id);
			case 'explain':
				await executeCommand(commands.explainRule, request.rule);
				return;
		}
	}

	/** What does not change the round. */
	async #answerForQuestion(request: Extract<PracticeRequest, { type: 'stories' | 'save' }>): Promise<void> {
		const { asked } = this.#state;
		const { round } = request;
		if (asked?.id !== round) {
			return;
		}
		await this.#post(
			request.type === 'stories'
				? { type: 'stories', round, stories: await ownStories(this.#services, asked.question) }
				: { type: 'saved', round, name: await saveStory(asked.question, request.draft) },
		);
	}

	async #dispatch(event: Event): Promise<void> {
		const [state, effects] = reduceRound(this.#state, event);
		this.#state = state;
		for (const effect of effects) {
			await this.#do(effect);
		}
	}

	async #do(effect: Effect): Promise<void> {
		const { practice, context } = this.#services;
		switch (effect.type) {
			case 'sendTexts': {
				const letterKeys = context.globalState.get(letterKeysKey, true);
				return this.#post({
					type: 'texts',
					language: vscode.env.language,
					texts: translated(practiceTexts),
					letterKeys,
				});
			}
			case 'show':
				return this.#show();
			case 'showRating':
				return this.#showRating();
			case 'close':
				this.dispose();
				return;
			case 'choose': {
				const choice = await practice.next(effect.skipped);
				const asked = choice ? await newRound(this.#services, choice) : null;
				return this.#dispatch({ type: 'turnedTo', asked });
			}
			case 'askAgain': {
				const choice = await practice.choiceOf(effect.question);
				return choice && this.#dispatch({ type: 'turnedTo', asked: await newRound(this.#services, choice) });
			}
			case 'goOnWithInterview': {
				const { asked, rated } = effect;
				const { round, findings, fillers, draft } = rated;
				const followUps = this.#state.page?.followUps ?? [];
				await asked.interview?.next({ round, findings, fillers, answer: writtenTexts(draft).join('\n\n'), followUps });
				return this.#dispatch({ type: 'interviewEnded', askedId: asked.id });
			}
			case 'keepDraft':
				return this.#drafts.keep(effect.question, effect.draft);
			case 'forgetDraft':
				return this.#drafts.forget(effect.question);
			case 'keep':
				return keepRound(context.workspaceState, { state: effect.page, rated: effect.rated });
			case 'check': {
				const answer = await checkAnswer(this.#services, effect.draft, effect.finished);
				const kept = !this.#state.rated && answer.words > 0;
				return this.#post({ type: 'answer', round: effect.asked.id, ...answer, kept });
			}
			case 'rate':
				return this.#rate(effect.asked, effect.request);
			case 'undo': {
				const undone = await practice.undo();
				return undone && this.#dispatch({ type: 'undone', undone });
			}
			case 'lookUp': {
				const { round } = effect.rated;
				const memory = (await practice.memories()).get(round.question);
				const isGone = (memory?.lastAt ?? 0) < round.at;
				return isGone ? this.#dispatch({ type: 'takenBack', rated: effect.rated }) : undefined;
			}
		}
	}

	/** Shows the question, or that none matches. */
	async #show(): Promise<void> {
		const { guide, practice } = this.#services;
		const { asked, rated } = this.#state;
		if (!asked) {
			await this.#post({ type: 'nothing', filter: describeFilter(await guide.load(), practice.filter) });
			return;
		}
		const { id, question, reason, interview, kept } = asked;
		const [message, said] = await Promise.all([
			questionMessage(this.#services, question),
			ratedMessage(this.#services, rated),
		]);
		if (asked === this.#state.asked) {
			await this.#post({
				...message,
				round: id,
				reason,
				interview: interview ? interviewMessage(interview) : null,
				draft: rated?.draft ?? this.#drafts.of(question.id),
				rated: said,
				kept: this.#state.isSeen ? null : (kept?.state ?? null),
			});
		}
	}

	async #rate(asked: ActiveRound, request: RateRequest): Promise<void> {
		try {
			const rated = await rateAnswer(this.#services, asked, request, this.#drafts.of(asked.question.id));
			await this.#dispatch({ type: 'rated', askedId: asked.id, rated });
		} catch (error) {
			await this.#dispatch({ type: 'ratingFailed' });
			throw error;
		}
	}

	async #showRating(): Promise<void> {
		const { asked, rated } = this.#state;
		if (asked) {
			const [dates, message] = await Promise.all([
				this.#services.practice.dates(asked.question.id),
				ratedMessage(this.#services, rated),
			]);
			await this.#post({ type: 'rated', round: asked.id, rated: message, ratings: ratingMessages(dates, Date.now()) });
		}
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
		if (this.#state.isReady) {
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
