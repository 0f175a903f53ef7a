import * as vscode from 'vscode';
import type { Services } from '../services/services.ts';
import { commands } from '../shared/ids.ts';
import { RefactoringProvider, refactoringKind } from './refactoringProvider.ts';

type StoryFacts = typeof import('./storyFacts.ts');

/** Commands that change a story's notation or its sections, or what is noted about it. */
export function registerEditing(services: Services): vscode.Disposable {
	function register(id: string, run: (facts: StoryFacts, target: unknown, how: unknown) => Promise<void>) {
		return vscode.commands.registerCommand(id, async (target: unknown, how: unknown) =>
			run(await import('./storyFacts.ts'), target, how),
		);
	}
	return vscode.Disposable.from(
		vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, new RefactoringProvider(services), {
			providedCodeActionKinds: [refactoringKind, vscode.CodeActionKind.QuickFix],
		}),
		register(commands.markNotMeasurable, (facts, ...where) => facts.markNotMeasurable(services, ...where)),
		register(commands.linkStory, (facts, ...where) => facts.linkStory(services, ...where)),
		register(commands.markReady, (facts, ...where) => facts.setStatus(services, 'ready', ...where)),
		register(commands.retireStory, (facts, ...where) => facts.setStatus(services, 'retired', ...where)),
		register(commands.moveToOwnFile, (facts, ...where) => facts.moveToOwnFile(services, ...where)),
	);
}
