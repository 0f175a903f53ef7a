import * as vscode from 'vscode';
import type { PracticeRequest } from '../../../protocol/practice.ts';
import { type Draft, emptyDraft, writtenTexts } from '../../../protocol/practiceDraft.ts';
import type { Services } from '../../services/services.ts';
import { commands } from '../../shared/ids.ts';
import type { ActiveRound } from './activeRound.ts';
import { modelFollowUps } from './modelFollowUps.ts';
import { openStory, ownStories } from './ownStories.ts';
import type { RoundPage } from './roundPage.ts';
import { saveStory } from './saveStory.ts';
import { usePace } from './speakingPace.ts';

type QuestionRequest = Extract<PracticeRequest, { type: 'stories' | 'save' | 'askModel' }>;
type SideRequest =
	| QuestionRequest
	| Extract<PracticeRequest, { type: 'usePace' | 'letterKeys' | 'openQuestion' | 'openStory' | 'explain' }>;

/** The state of the round when the page makes a request. */
interface RoundNow {
	readonly asked: ActiveRound | null;
	/** The written answer; null if no question is being asked. */
	readonly draft: Draft | null;
	/** The follow-up questions asked. */
	readonly followUps: readonly string[];
}

/** Handles requests from the page that do not change the round. */
export async function answerAside(
	services: Services,
	page: RoundPage,
	request: SideRequest,
	round: RoundNow,
): Promise<void> {
	const { executeCommand } = vscode.commands;
	switch (request.type) {
		case 'stories':
		case 'save':
		case 'askModel':
			return answerForQuestion(services, page, request, round);
		case 'usePace':
			await usePace(request.wordsPerMinute);
			return page.post({ type: 'pace', wordsPerMinute: request.wordsPerMinute });
		case 'letterKeys':
			return page.setLetterKeys(request.on);
		case 'openQuestion':
			await executeCommand(commands.openGuidePage, request.id);
			return;
		case 'openStory':
			return openStory(services, request.id);
		case 'explain':
			await executeCommand(commands.explainRule, request.rule);
			return;
	}
}

/** Handles requests about the current question; drops those about an older round. */
async function answerForQuestion(
	services: Services,
	page: RoundPage,
	request: QuestionRequest,
	{ asked, draft, followUps }: RoundNow,
): Promise<void> {
	const { round } = request;
	if (asked?.id !== round) {
		return;
	}
	switch (request.type) {
		case 'stories':
			return page.post({ type: 'stories', round, stories: await ownStories(services, asked.question) });
		case 'save':
			return page.post({ type: 'saved', round, name: await saveStory(asked.question, request.draft) });
		case 'askModel': {
			const answer = writtenTexts(draft ?? emptyDraft).join('\n\n');
			const questions = await modelFollowUps(asked.question.title, answer, followUps);
			return page.post({ type: 'followUps', round, ...questions });
		}
	}
}
