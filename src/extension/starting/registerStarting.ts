import * as vscode from 'vscode';
import { pageIdOf } from '../guide/questionArgument.ts';
import { commands } from '../shared/ids.ts';
import { isMarkdownFile } from '../shared/isMarkdownFile.ts';
import type { Services } from '../shared/services.ts';

/** The last letter of `star`, and what follows it in every snippet's prefix. */
const snippetTriggers = ['r', '-'];

/** By which the paste can be chosen in keybindings and in the setting `editor.pasteAs.preferences`. */
const pasteKind = vscode.DocumentDropOrPasteEditKind.Empty.append('starCoach', 'story');

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
	const pastes: vscode.DocumentPasteEditProvider = {
		async provideDocumentPasteEdits(document, [range, ...others], data, _context, token) {
			const pasted = isMarkdownFile(document) && range && others.length === 0 ? data.get('text/plain') : undefined;
			const [text, { pasteEdit }] = await Promise.all([pasted?.asString() ?? '', import('./pasteStory.ts')]);
			return range && text !== '' && !token.isCancellationRequested ? pasteEdit(document, range, text, pasteKind) : [];
		},
	};
	return vscode.Disposable.from(
		vscode.languages.registerDocumentPasteEditProvider('markdown', pastes, {
			providedPasteEditKinds: [pasteKind],
			pasteMimeTypes: ['text/plain'],
		}),
		vscode.commands.registerTextEditorCommand(commands.pasteStory, async (editor) => {
			const { pasteClipboard } = await import('./pasteStory.ts');
			await pasteClipboard(editor);
		}),
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
