import * as vscode from 'vscode';
import type { Services } from '../services/services.ts';

/** What belongs into a part, and what a figure counts as, at the pointer. */
export function registerHover({ reports }: Services): vscode.Disposable {
	return vscode.languages.registerHoverProvider(
		{ language: 'markdown' },
		{
			async provideHover(document, position, token) {
				const result = await reports.of(document);
				if (!result || result.document.stories.length === 0 || token.isCancellationRequested) {
					return undefined;
				}
				const { storyHover } = await import('./storyHover.ts');
				const found = storyHover(result, document.offsetAt(position));
				if (!found) {
					return undefined;
				}
				const { start, end } = found.span;
				return new vscode.Hover(found.text, new vscode.Range(document.positionAt(start), document.positionAt(end)));
			},
		},
	);
}
