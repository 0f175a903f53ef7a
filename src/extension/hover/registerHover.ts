import * as vscode from 'vscode';
import type { Services } from '../services/services.ts';

/** What belongs into a part, what a figure counts as, and what an id stands for, at the pointer. */
export function registerHover({ reports, guide }: Services): vscode.Disposable {
	return vscode.languages.registerHoverProvider(
		{ language: 'markdown' },
		{
			async provideHover(document, position, token) {
				const result = await reports.of(document);
				if (!result || result.document.stories.length === 0 || token.isCancellationRequested) {
					return undefined;
				}
				const { frontMatter } = result.document;
				if (frontMatter && document.offsetAt(position) < frontMatter.span.end) {
					return (await import('./idHover.ts')).idHover(result.document, document, position, guide);
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
