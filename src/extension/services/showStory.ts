import * as vscode from 'vscode';
import { stateText } from './readiness.ts';
import type { IndexedStory } from './storyIndex.ts';

/** Shows the beginning of a story in an editor. */
export async function showStory({ uri, report }: IndexedStory, viewColumn = vscode.ViewColumn.Active): Promise<void> {
	const start = new vscode.Position(report.line - 1, 0);
	await vscode.window.showTextDocument(uri, { selection: new vscode.Range(start, start), viewColumn });
}

/** Asks for one of several stories. */
export async function pickStory(
	stories: readonly IndexedStory[],
	placeHolder: string,
): Promise<IndexedStory | undefined> {
	const items = stories.map((story) => ({
		label: story.title,
		description: stateText(story.readiness),
		detail: vscode.workspace.asRelativePath(story.uri),
		story,
	}));
	return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDetail: true }))?.story;
}
