import * as vscode from 'vscode';
import type { GuideQuestion } from '../../../core/guide/guide.ts';
import type { PracticeRequest } from '../../../protocol/practice.ts';
import { type Draft, writtenTexts } from '../../../protocol/practiceDraft.ts';
import type { Services } from '../../services/services.ts';
import { commands } from '../../shared/ids.ts';
import { modelFollowUps } from './modelFollowUps.ts';
import { openStory, ownStories } from './ownStories.ts';
import type { RoundPage } from './roundPage.ts';
import { saveStory } from './saveStory.ts';
import { usePace } from './speakingPace.ts';

type Request<Type extends PracticeRequest['type']> = Extract<PracticeRequest, { type: Type }>;

/** Handles requests from the page that have nothing to do with the round. */
export async function answerAside(
	services: Services,
	page: RoundPage,
	request: Request<'usePace' | 'letterKeys' | 'openQuestion' | 'openStory' | 'explain'>,
): Promise<void> {
	const { executeCommand } = vscode.commands;
	switch (request.type) {
		case 'usePace':
			await usePace(request.wordsPerMinute);
			return page.post({ type: 'pace', wordsPerMinute: request.wordsPerMinute });
		case 'letterKeys':
			return page.setLetterKeys(request.on);
		case 'openQuestion':
			return executeCommand(commands.openGuidePage, request.id);
		case 'openStory':
			return openStory(services, request.id);
		case 'explain':
			return executeCommand(commands.explainRule, request.rule);
	}
}

/** Handles requests about the current question that do not change the round. */
export async function answerAbout(
	services: Services,
	page: RoundPage,
	request: Request<'stories' | 'save' | 'askModel'>,
	question: GuideQuestion,
	{ draft, followUps }: { readonly draft: Draft; readonly followUps: readonly string[] },
): Promise<void> {
	const { round } = request;
	switch (request.type) {
		case 'stories':
			return page.post({ type: 'stories', round, stories: await ownStories(services, question) });
		case 'save':
			return page.post({ type: 'saved', round, name: await saveStory(question, request.draft) });
		case 'askModel': {
			const answer = writtenTexts(draft).join('\n\n');
			return page.post({ type: 'followUps', round, ...(await modelFollowUps(question.title, answer, followUps)) });
		}
	}
}
