import * as vscode from 'vscode';
import type { GuideQuestion } from '../../../core/guide/guide.ts';
import type { OwnStory } from '../../../protocol/practice.ts';
import type { Services } from '../../services/services.ts';
import { readTellings, tellingsText } from '../../services/tellings.ts';

const mostStories = 5;

/** The user's stories that fit a question, best first, with the reasons in words. */
export async function ownStories({ stories, matches }: Services, question: GuideQuestion): Promise<OwnStory[]> {
	const [fitting, tellingsOf] = await Promise.all([matches.storiesFor(question.id), readTellings(stories)]);
	return fitting.slice(0, mostStories).map(({ story, why }) => ({
		id: story.id,
		title: story.title,
		path: vscode.workspace.asRelativePath(story.uri),
		why: [...why, ...[tellingsText(tellingsOf(story)) ?? []].flat()],
		notToClaim: story.notToClaim,
	}));
}
