import * as vscode from 'vscode';
import type { Completion, Completions } from '../../assist/completion.ts';
import { completionTriggers } from '../../assist/completionPlaces.ts';
import { factsAt } from '../../core/edit/factsAt.ts';
import { beginsLabel } from '../../core/edit/labelStart.ts';
import { LineIndex } from '../../core/text/lineIndex.ts';
import type { Services } from '../services/services.ts';
import { say } from '../shared/editorLanguage.ts';

/**
 * Completes labels that a story lacks, after a heading or bold marker, and front matter keys and values. A glance at
 * the line rules out all other places, because the editor asks after every space.
 */
export function registerCompletion(services: Services): vscode.Disposable {
	const provider: vscode.CompletionItemProvider = {
		async provideCompletionItems(document, position, token) {
			const before = document.lineAt(position.line).text.slice(0, position.character);
			if (beginsLabel(before)) {
				const [result, { labelCompletions }] = await Promise.all([
					services.reports.of(document),
					import('../../assist/completion.ts'),
				]);
				return result && !token.isCancellationRequested
					? itemsOf(labelCompletions(result.document, document.offsetAt(position), say), document, position)
					: undefined;
			}
			const text = document.getText();
			const place = factsAt(text, new LineIndex(text), document.offsetAt(position));
			if (!place || !(await services.reports.of(document))) {
				return undefined;
			}
			const { factCompletions } = await import('../../assist/completion.ts');
			const completions = await factCompletions(place, () => services.guide.complete(), say);
			return itemsOf(completions, document, position);
		},
	};
	return vscode.languages.registerCompletionItemProvider({ language: 'markdown' }, provider, ...completionTriggers);
}

const kinds: Readonly<Record<Completion['kind'], vscode.CompletionItemKind>> = {
	label: vscode.CompletionItemKind.Struct,
	key: vscode.CompletionItemKind.Property,
	value: vscode.CompletionItemKind.EnumMember,
	id: vscode.CompletionItemKind.Reference,
};

function itemsOf(
	completions: Completions | null,
	document: vscode.TextDocument,
	position: vscode.Position,
): vscode.CompletionItem[] | undefined {
	if (!completions) {
		return undefined;
	}
	const start = document.positionAt(completions.span.start);
	const replacing = new vscode.Range(start, document.positionAt(completions.span.end));
	return completions.items.map(({ kind, label, detail = '', filter, text }, index) => {
		const hasDescription = kind === 'key' || (kind === 'value' && detail !== '');
		const item = new vscode.CompletionItem(hasDescription ? { label, description: detail } : label, kinds[kind]);
		item.insertText = text;
		item.filterText = filter ?? label;
		item.sortText = String(index).padStart(4, '0');
		item.range = kind === 'label' ? { inserting: new vscode.Range(start, position), replacing } : replacing;
		if (kind === 'label') {
			item.preselect = index === 0;
		}
		if (kind === 'label' || kind === 'id') {
			item.detail = detail;
		}
		if (kind === 'id') {
			item.documentation = label;
		}
		if (kind === 'key') {
			item.command = { command: 'editor.action.triggerSuggest', title: '' };
		}
		return item;
	});
}
