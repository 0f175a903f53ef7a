import * as vscode from 'vscode';
import type { GuideQuestion } from '../../../core/guide/guide.ts';
import { reasonText } from '../../../core/matching/reasonText.ts';
import type { OwnStory } from '../../../protocol/practice.ts';
import type { Services } from '../../services/services.ts';
import { readTellings, tellingsText } from '../../services/tellings.ts';
import { say } from '../../shared/say.ts';

const mostStories = 5;

/** The user's stories that fit a question, best first, with the reasons in words. */
export async function ownStories({ stories, guide, matches }: Services, question: GuideQuestion): Promise<OwnStory[]> {
	const [bank, known, tellingsOf] = await Promise.all([matches.bank(), guide.complete(), readTellings(stories)]);
	const byId = new Map(stories.known().map((story) => [story.id, story]));
	return bank
		.storiesFor(question.id)
		.slice(0, mostStories)
		.flatMap(({ id, reasons }) => {
			const story = byId.get(id);
			return story
				? {
						id,
						title: story.title,
						path: vscode.workspace.asRelativePath(story.uri),
						why: [
							...reasons.map((reason) => reasonText(reason, known, say)),
							tellingsText(tellingsOf(story)) ?? [],
						].flat(),
						notToClaim: story.notToClaim,
					}
				: [];
		});
}

/** Opens one of the user's stories next to the round. */
export async function openStory({ stories }: Pick<Services, 'stories'>, id: string): Promise<void> {
	const story = stories.known().find((story) => story.id === id);
	if (story) {
		const start = new vscode.Position(story.report.line - 1, 0);
		await vscode.window.showTextDocument(story.uri, {
			viewColumn: vscode.ViewColumn.Beside,
			selection: new vscode.Range(start, start),
		});
	}
}
