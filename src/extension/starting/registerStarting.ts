import * as vscode from 'vscode';
import { pageIdOf } from '../guide/questionArgument.ts';
import { commands } from '../shared/ids.ts';
import type { Services } from '../shared/services.ts';

/** What helps to begin: a new story, and a story made of notes. */
export function registerStarting({ guide }: Services): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.commands.registerCommand(commands.newStory, async (argument: unknown) => {
			const { startStory } = await import('./startStory.ts');
			await startStory(guide, pageIdOf(argument));
		}),
		vscode.commands.registerTextEditorCommand(commands.turnSelectionIntoStory, async (editor) => {
			const { turnSelection } = await import('./turnSelection.ts');
			await turnSelection(editor);
		}),
	);
}
