import * as vscode from 'vscode';
import type { Services } from '../services/services.ts';
import { commands } from '../shared/ids.ts';
import { RefactoringProvider, refactoringKind } from './refactoringProvider.ts';

/** Commands that change a story's notation or its sections, or what is noted about it. */
export function registerEditing(services: Services): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, new RefactoringProvider(services), {
			providedCodeActionKinds: [refactoringKind, vscode.CodeActionKind.QuickFix],
		}),
		vscode.commands.registerCommand(commands.markNotMeasurable, async (target: unknown, line: unknown) =>
			(await import('./markNotMeasurable.ts')).markNotMeasurable(services, target, line),
		),
		vscode.commands.registerCommand(commands.linkStory, async (target: unknown, how: unknown) =>
			(await import('./storyFacts.ts')).linkStory(services, target, how),
		),
		vscode.commands.registerCommand(commands.markReady, async (target: unknown, line: unknown) =>
			(await import('./storyFacts.ts')).markReady(services, target, line),
		),
		vscode.commands.registerCommand(commands.retireStory, async (target: unknown, line: unknown) =>
			(await import('./storyFacts.ts')).retireStory(services, target, line),
		),
	);
}
