import * as vscode from 'vscode';
import type { PracticeMessage } from '../../../protocol/practice.ts';
import type { Draft } from '../../../protocol/practiceDraft.ts';
import type { Services } from '../../services/services.ts';
import type { RoundState } from './reduceRound.ts';
import { interviewMessage, questionMessage, ratedMessage, ratingMessages } from './roundMessage.ts';

const letterKeysKey = 'practiceLetterKeys';

/** A message without the id of its round. */
type AboutRound<Message = PracticeMessage> = Message extends { round: string } ? Omit<Message, 'round'> : never;

/** Sends messages to the page of a practice round. */
export class RoundPage {
	readonly #webview: vscode.Webview;
	readonly #services: Services;
	readonly #isReady: () => boolean;

	/** @param isReady whether the page accepts messages; drops them if not, since a ready page requests all */
	constructor(webview: vscode.Webview, services: Services, isReady: () => boolean) {
		this.#webview = webview;
		this.#services = services;
		this.#isReady = isReady;
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

	/** Shows the question, or a notice that none matches. */
	async show(state: () => RoundState, draft: Draft | null): Promise<void> {
		const { asked, rated } = state();
		if (!asked || !draft) {
			await this.post({ type: 'nothing', filter: await this.#services.filter.describe() });
			return;
		}
		const { id, question, reason, interview } = asked;
		const [message, said] = await Promise.all([
			questionMessage(this.#services, question),
			ratedMessage(this.#services, rated),
		]);
		if (asked === state().asked) {
			await this.post({
				...message,
				round: id,
				reason,
				interview: interview ? interviewMessage(interview) : null,
				draft,
				rated: said,
				kept: state().page,
			});
		}
	}

	/** Shows that a rating was given or undone. */
	async showRating({ asked, rated }: RoundState): Promise<void> {
		if (asked) {
			const [practice, message] = await Promise.all([
				this.#services.practice.loaded(),
				ratedMessage(this.#services, rated),
			]);
			await this.post({
				type: 'rated',
				round: asked.id,
				rated: message,
				ratings: ratingMessages(practice.dates(asked.question.id), Date.now()),
			});
		}
	}

	/** Sends a message about a round, if there is one. */
	async postOf(round: { readonly id: string } | null, message: AboutRound): Promise<void> {
		if (round) {
			await this.post({ ...message, round: round.id } as PracticeMessage);
		}
	}

	async post(message: PracticeMessage): Promise<void> {
		if (this.#isReady()) {
			await this.#webview.postMessage(message);
		}
	}
}
