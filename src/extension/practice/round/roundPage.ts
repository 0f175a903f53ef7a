import type * as vscode from 'vscode';
import { type PracticeMessage, type PracticeRequest, practiceRequestSchema } from '../../../protocol/practice.ts';
import type { Draft } from '../../../protocol/practiceDraft.ts';
import type { Services } from '../../services/services.ts';
import { Page, pageTexts } from '../../webviews/page.ts';
import type { ActiveRound } from './activeRound.ts';
import type { Rated } from './keptRound.ts';
import { interviewMessage, questionMessage, ratedMessage, ratingMessages } from './roundMessage.ts';

const letterKeysKey = 'practiceLetterKeys';

/** The page of a practice round. */
export class RoundPage extends Page<PracticeRequest, PracticeMessage> {
	readonly #services: Services;

	constructor(panel: vscode.WebviewPanel, services: Services, answer: (request: PracticeRequest) => Promise<void>) {
		super(panel, services, 'practice', practiceRequestSchema, answer);
		this.#services = services;
	}

	async sendTexts(): Promise<void> {
		await this.post({
			...pageTexts(),
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
}
