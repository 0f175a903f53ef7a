import * as vscode from 'vscode';
import { missingLabels } from '../../core/edit/missingLabels.ts';
import type { StoryDocument } from '../../core/story/model.ts';

/** The missing labels at a place, the part that comes next first. */
export function labelItems(
	document: vscode.TextDocument,
	parsed: StoryDocument,
	position: vscode.Position,
): vscode.CompletionItem[] {
	const found = missingLabels(parsed, document.offsetAt(position));
	if (!found) {
		return [];
	}
	const { span, labels } = found;
	const start = document.positionAt(span.start);
	return labels.map(({ text }, index) => {
		const label = text.replace(/[:.*_\s]+$/, '');
		const item = new vscode.CompletionItem(label, vscode.CompletionItemKind.Struct);
		item.detail = vscode.l10n.t('Part of the story');
		item.insertText = text;
		item.filterText = label;
		item.range = {
			inserting: new vscode.Range(start, position),
			replacing: new vscode.Range(start, document.positionAt(span.end)),
		};
		item.sortText = String(index);
		item.preselect = index === 0;
		return item;
	});
}
