import * as vscode from 'vscode';
import { typedPrefix } from '../../core/start/typedPrefix.ts';
import type { Services } from '../services/services.ts';
import { commands } from '../shared/ids.ts';
import { isMarkdownFile } from '../shared/isMarkdownFile.ts';
import { askedPageId } from '../shared/pageAddress.ts';
import type { Snippets } from './snippets.ts';

/** Comes right after `star` in every snippet's prefix. */
const snippetTrigger = '-';

/** Identifies the paste in keybindings and in the setting `editor.pasteAs.preferences`. */
const pasteKind = vscode.DocumentDropOrPasteEditKind.Empty.append('starCoach', 'story');

/** Ways to start: a new story, snippets, and a story made from notes or commits. */
export function registerStarting(services: Services): vscode.Disposable {
	const { context, guide, matches } = services;
	let snippets: Snippets | undefined;
	const loadSnippets = async () => {
		const { Snippets } = await import('./snippets.ts');
		snippets ??= new Snippets(context.extensionUri);
		return snippets;
	};
	const completions: vscode.CompletionItemProvider = {
		async provideCompletionItems(document, position) {
			const before = document.lineAt(position).text.slice(0, position.character);
			if (typedPrefix(before) === undefined || !isMarkdownFile(document)) {
				return [];
			}
			return (await loadSnippets()).complete(document, position);
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
		vscode.languages.registerCompletionItemProvider('markdown', completions, snippetTrigger),
		vscode.workspace.onDidChangeTextDocument(suggestOnStar),
		vscode.commands.registerTextEditorCommand(commands.insertSnippet, async (editor) => {
			await (await loadSnippets()).insert(editor);
		}),
		vscode.commands.registerCommand(commands.newStory, async (argument: unknown) => {
			const { startStory } = await import('./newStory.ts');
			await startStory({ guide, matches }, context.workspaceState, askedPageId(argument));
		}),
		vscode.commands.registerCommand(commands.whatDidIDo, async (question: unknown) => {
			const { whatDidIDo } = await import('./whatDidIDo.ts');
			await whatDidIDo(services, typeof question === 'string' ? question : undefined);
		}),
		vscode.commands.registerCommand(commands.noteAchievement, async () => {
			const { noteAchievement } = await import('./noteAchievement.ts');
			await noteAchievement(context.workspaceState);
		}),
		vscode.commands.registerCommand(commands.makeStory, async (target: unknown, line: unknown) =>
			(await import('./makeStory.ts')).makeStory(services, target, line),
		),
	);
}

/** Shows suggestions after `star`: letters cannot trigger them, and Markdown has quick suggestions turned off. */
function suggestOnStar({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
	const [change, ...others] = contentChanges;
	const isTyped = change?.text === 'r' && others.length === 0 && reason === undefined;
	if (!isTyped || document !== vscode.window.activeTextEditor?.document || !isMarkdownFile(document)) {
		return;
	}
	const { line, character } = change.range.start;
	const isWanted = typedPrefix(document.lineAt(line).text.slice(0, character + 1)) === 'star';
	if (isWanted && vscode.workspace.getConfiguration('editor', document).get('suggestOnTriggerCharacters')) {
		void vscode.commands.executeCommand('editor.action.triggerSuggest', { auto: true });
	}
}
