import * as vscode from 'vscode';
import type { PracticeMessage } from '../../../protocol/practice.ts';
import type { Draft } from '../../../protocol/practiceDraft.ts';
import type { Services } from '../../services/services.ts';
import type { ActiveRound } from './activeRound.ts';
import type { Rated } from './keptRound.ts';
import { interviewMessage, questionMessage, ratedMessage, ratingMessages } from './roundMessage.ts';

const letterKeysKey = 'practiceLetterKeys';

/** Sends messages to the page of a practice round. */
export class RoundPage {
	readonly #webview: vscode.Webview;
	readonly #services: Services;
	/** Whether the page accepts messages. Others are dropped: once it is ready, it is sent everything. */
	isReady = false;

	constructor(webview: vscode.Webview, services: Services) {
		this.#webview = webview;
		this.#services = services;
	}

	async sendTexts(): Promise<void> {
		await this.post({
			type: 'texts',
			language: vscode.env.language,
			texts: vscode.l10n.bundle ?? {},
			letterKeys: this.#services.context.globalState.get(letterKeysKey, true),
		});
	}

	async setLetterKeys(on: boolean): Promise<void> {
		await this.#services.context.globalState.update(letterKeysKey, on);
	}

	/** The message that shows a question, without what the page has said of its state. */
	async messageOf({ id, question, reason, interview }: ActiveRound, draft: Draft, rated: Rated | null) {
		const [message, said] = await Promise.all([
			questionMessage(this.#services, question),
			ratedMessage(this.#services, rated),
		]);
		return {
			...message,
			round: id,
			reason,
			interview: interview ? interviewMessage(interview) : null,
			draft,
			rated: said,
		};
	}

	/** Shows that a rating was given or undone. */
	async showRating({ id, question }: ActiveRound, rated: Rated | null): Promise<void> {
		const [practice, message] = await Promise.all([
			this.#services.practice.loaded(),
			ratedMessage(this.#services, rated),
		]);
		const ratings = ratingMessages(practice.dates(question.id), Date.now());
		await this.post({ type: 'rated', round: id, rated: message, ratings });
	}

	async post(message: PracticeMessage): Promise<void> {
		if (this.isReady) {
			await this.#webview.postMessage(message);
		}
	}
}
