import * as vscode from 'vscode';
import { type PracticeRequest, practiceRequestSchema } from '../../../protocol/practice.ts';
import type { Draft } from '../../../protocol/practiceDraft.ts';
import { chatModel } from '../../services/models.ts';
import { choiceOf, nextQuestion } from '../../services/nextQuestion.ts';
import type { Services } from '../../services/services.ts';
import { onMessage } from '../../webviews/messages.ts';
import { webviewHtml, webviewRoot } from '../../webviews/webviewHtml.ts';
import { interviewAnswer, isFollowUp } from '../interviewRound.ts';
import { type ActiveRound, newRound } from './activeRound.ts';
import { AnswerEditor } from './answerEditor.ts';
import type { AnswerFiles } from './answerFiles.ts';
import { checkAnswer } from './checkAnswer.ts';
import { Drafts } from './drafts.ts';
import { keepRound } from './keptRound.ts';
import { rateAnswer } from './rateAnswer.ts';
import {
	draftKey,
	firstRoundState,
	type RateRequest,
	type RoundEffect,
	type RoundEvent,
	type RoundState,
	reduceRound,
} from './reduceRound.ts';
import { RoundPage } from './roundPage.ts';
import { answerAside } from './sideRequests.ts';

/** The page for practice rounds, one question after another; it carries out what `reduceRound` decides. */
export class RoundPanel implements vscode.Disposable {
	readonly #services: Services;
	readonly #panel: vscode.WebviewPanel;
	readonly #drafts: Drafts;
	readonly #editor: AnswerEditor;
	readonly #page: RoundPage;
	readonly #subscriptions: vscode.Disposable;
	#state: RoundState = firstRoundState;
	#choices = 0;

	readonly onDidDispose: vscode.Event<void>;

	constructor(panel: vscode.WebviewPanel, services: Services, files: AnswerFiles) {
		this.#services = services;
		this.#panel = panel;
		this.#drafts = new Drafts(services.context.workspaceState);
		this.#page = new RoundPage(panel.webview, services, () => this.#state.isReady);
		this.#editor = new AnswerEditor(files, {
			written: (free) => void this.#page.postOf(this.#state.asked, { type: 'written', free }),
			keep: (free) => this.#keepWritten(free),
		});
		this.onDidDispose = panel.onDidDispose;
		const { extensionUri } = services.context;
		const { webview } = panel;
		webview.options = { enableScripts: true, localResourceRoots: [webviewRoot(extensionUri)] };
		panel.iconPath = vscode.Uri.joinPath(extensionUri, 'media', 'icon.png');
		this.#subscriptions = vscode.Disposable.from(
			this.#editor,
			onMessage(webview, practiceRequestSchema, services.log, (request) => this.#answer(request)),
			panel.onDidChangeViewState(() => {
				if (!panel.visible) {
					// VS Code recreates the page when it is shown again; the page then reports that it is ready.
					void this.#dispatch({ type: 'hidden' });
				}
			}),
			services.practice.onDidChange(() => void this.#dispatch({ type: 'historyChanged' })),
		);
		webview.html = webviewHtml(webview, extensionUri, 'practice', panel.title);
	}

	/** Switches to a question once it is chosen; a question already being answered continues. */
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

	/** Brings the page to the front if it shows an unrated question in the background. */
	goOn(): boolean {
		const { asked, rated } = this.#state;
		const isWaiting = asked !== null && !rated && !this.#panel.active;
		if (isWaiting) {
			this.#panel.reveal();
		}
		return isWaiting;
	}

	/** Opens the answer in a text editor next to the page. */
	async answerInEditor(): Promise<void> {
		const { asked, rated } = this.#state;
		if (asked && !rated) {
			const free = editorText(this.#draftOf(asked));
			await this.#keepWritten(free);
			await this.#page.postOf(this.#state.asked, { type: 'written', free });
			await this.#editor.open(asked.question.id, free);
		}
	}

	/** Finishes the answer and returns to the page. */
	async finishAnswer(): Promise<void> {
		await this.#editor.settle();
		this.#panel.reveal();
		await this.#page.postOf(this.#state.asked, { type: 'finish' });
	}

	/** The written answer; null if no question is being asked. */
	get #draft(): Draft | null {
		const { asked, rated } = this.#state;
		return asked && (rated?.draft ?? this.#draftOf(asked));
	}

	#draftOf({ question, interview }: ActiveRound): Draft {
		return this.#drafts.of(draftKey(question.id, interview?.id));
	}

	dispose(): void {
		this.#subscriptions.dispose();
		this.#panel.dispose();
	}

	async #answer(request: PracticeRequest): Promise<void> {
		const { filter, notAsked } = this.#services;
		switch (request.type) {
			case 'ready':
			case 'next':
			case 'retry':
			case 'another':
			case 'undo':
			case 'state':
			case 'rate':
				return this.#dispatch(request);
			case 'draft': {
				await this.#dispatch(request);
				const { asked, rated } = this.#state;
				return asked?.id === request.round && !rated
					? this.#editor.turnTo(asked.question.id, request.draft.free)
					: undefined;
			}
			case 'openEditor':
				return this.#state.asked?.id === request.round ? this.answerInEditor() : undefined;
			case 'dontAsk': {
				const { asked } = this.#state;
				if (asked?.id === request.round && !asked.interview) {
					await notAsked.set(asked.question.id, true);
					await this.#dispatch({ type: 'another' });
				}
				return;
			}
			case 'filter':
				return (await filter.ask()) ? this.#dispatch({ type: 'filtered' }) : undefined;
			case 'leave':
				this.dispose();
				return;
			default:
				return answerAside(this.#services, this.#page, request, {
					asked: this.#state.asked,
					draft: this.#draft,
					followUps: this.#state.page?.followUps ?? [],
				});
		}
	}

	/** Does not block: the question is shown at once, whether or not a model is available. */
	async #tellOfModel(): Promise<void> {
		await this.#page.post({ type: 'model', available: (await chatModel()) !== undefined });
	}

	async #dispatch(event: RoundEvent): Promise<void> {
		const [state, effects] = reduceRound(this.#state, event);
		this.#state = state;
		for (const effect of effects) {
			await this.#do(effect);
		}
	}

	async #do(effect: RoundEffect): Promise<void> {
		const { practice, context } = this.#services;
		switch (effect.type) {
			case 'sendTexts':
				return this.#page.sendTexts();
			case 'show': {
				const { asked } = this.#state;
				const draft = this.#draft;
				await this.#editor.turnTo(asked?.question.id, draft?.free ?? '');
				await this.#page.show(() => this.#state, draft);
				void this.#tellOfModel();
				return;
			}
			case 'showRating':
				return this.#page.showRating(this.#state);
			case 'close':
				this.dispose();
				return;
			case 'choose': {
				const choice = await nextQuestion(this.#services, effect.skipped);
				const asked = choice ? await newRound(this.#services, choice) : null;
				return this.#dispatch({ type: 'turnedTo', asked });
			}
			case 'askAgain': {
				const choice = await choiceOf(this.#services, effect.question);
				return choice && this.#dispatch({ type: 'turnedTo', asked: await newRound(this.#services, choice) });
			}
			case 'goOnWithInterview': {
				const { asked, rated } = effect;
				await asked.interview?.next(interviewAnswer(rated, this.#state.page?.followUps ?? []));
				return this.#dispatch({ type: 'interviewEnded', askedId: asked.id });
			}
			case 'keepDraft':
				return this.#drafts.keep(effect.key, effect.draft);
			case 'forgetDraft':
				return this.#drafts.forget(effect.key);
			case 'keep':
				return keepRound(context.workspaceState, { state: effect.page, rated: effect.rated });
			case 'check': {
				const answer = await checkAnswer(this.#services, effect.draft, {
					scheme: effect.asked.question.scheme,
					lang: effect.asked.question.lang,
					finished: effect.finished && !isFollowUp(effect.asked.interview),
					answerSeconds: (this.#state.page?.timer.answerMs ?? 0) / 1000,
				});
				const kept = !this.#state.rated && answer.words > 0;
				return this.#page.post({ type: 'answer', round: effect.asked.id, ...answer, kept });
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

	async #rate(asked: ActiveRound, request: RateRequest): Promise<void> {
		try {
			const rated = await rateAnswer(this.#services, asked, request, this.#draftOf(asked));
			await this.#dispatch({ type: 'rated', askedId: asked.id, rated });
		} catch (error) {
			await this.#dispatch({ type: 'ratingFailed' });
			throw error;
		}
	}

	/** Keeps text from the editor, just like text written in the page. */
	async #keepWritten(free: string): Promise<void> {
		const { asked, rated, page } = this.#state;
		if (asked && !rated) {
			const draft: Draft = { ...this.#draftOf(asked), mode: 'write', form: 'free', free };
			await this.#dispatch({ type: 'draft', round: asked.id, draft, finished: page?.timer.phase === 'done' });
		}
	}
}

/** The answer as shown in the editor; joins its parts if there is no free text yet. */
function editorText({ form, free, situation, task, action, result }: Draft): string {
	const parts = [situation, task, action, result].filter((text) => text.trim() !== '');
	return form === 'parts' && free === '' ? parts.join('\n\n') : free;
}
