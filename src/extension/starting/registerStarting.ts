import * as vscode from 'vscode';
import { pageIdOf } from '../guide/questionArgument.ts';
import { commands } from '../shared/ids.ts';
import { isMarkdownFile } from '../shared/isMarkdownFile.ts';
import type { Services } from '../shared/services.ts';

/** The last letter of `star`, and what follows it in every snippet's prefix. */
const snippetTriggers = ['r', '-'];

/** What helps to begin: a new story, snippets, and a story made of notes. */
export function registerStarting({ context, guide }: Services): vscode.Disposable {
	const completions: vscode.CompletionItemProvider = {
		async provideCompletionItems(document, position, _token, { triggerKind }) {
			// When somebody asks for suggestions, the editor offers the snippets by itself.
			if (triggerKind === vscode.CompletionTriggerKind.Invoke || !isMarkdownFile(document)) {
				return [];
			}
			const { completeSnippets } = await import('./snippets.ts');
			return completeSnippets(context.extensionUri, document, position);
		},
	};
	return vscode.Disposable.from(
		vscode.languages.registerCompletionItemProvider('markdown', completions, ...snippetTriggers),
		vscode.commands.registerTextEditorCommand(commands.insertSnippet, async (editor) => {
			const { insertSnippet } = await import('./snippets.ts');
			await insertSnippet(context.extensionUri, editor);
		}),
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
