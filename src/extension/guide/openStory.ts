import * as vscode from 'vscode';
import { stateText } from '../services/readiness.ts';
import type { Services } from '../services/services.ts';

/** *Open My Story*: opens a story that answers a question; asks which one where there are several. */
export async function openStory({ stories }: Pick<Services, 'stories'>, question: string): Promise<void> {
	await stories.all();
	const items = stories.ofQuestion(question).map((story) => ({
		label: story.title,
		description: stateText(story.readiness),
		detail: vscode.workspace.asRelativePath(story.uri),
		story,
	}));
	const placeHolder = vscode.l10n.t('Choose a story');
	const picked = items.length > 1 ? await vscode.window.showQuickPick(items, { placeHolder }) : items[0];
	if (picked) {
		const line = picked.story.report.line - 1;
		await vscode.window.showTextDocument(picked.story.uri, { selection: new vscode.Range(line, 0, line, 0) });
	}
}
