import * as vscode from 'vscode';
import { frontMatterAt } from '../../core/edit/frontMatterAt.ts';
import { beginsLabel } from '../../core/edit/labelStart.ts';
import { LineIndex } from '../../core/text/lineIndex.ts';
import type { Services } from '../services/services.ts';

/** No front matter is longer. */
const maxFrontMatterLines = 100;

/**
 * Labels that a story lacks, behind a heading's or a bold marker; keys and values in its front matter. What cannot be
 * one of them is turned down by a look at the line, since the editor asks after every space.
 */
export function registerCompletion(services: Services): vscode.Disposable {
	const provider: vscode.CompletionItemProvider = {
		async provideCompletionItems(document, position, token) {
			const before = document.lineAt(position.line).text.slice(0, position.character);
			if (beginsLabel(before)) {
				const [result, { labelItems }] = await Promise.all([services.reports.of(document), import('./labelItems.ts')]);
				return result && !token.isCancellationRequested ? labelItems(document, result.document, position) : undefined;
			}
			if (!mayBeInFrontMatter(document, position)) {
				return undefined;
			}
			const text = document.getText();
			const place = frontMatterAt(text, new LineIndex(text), document.offsetAt(position));
			if (!place || !(await services.reports.of(document))) {
				return undefined;
			}
			const { frontMatterItems } = await import('./frontMatterItems.ts');
			return frontMatterItems(document, place, services.guide);
		},
	};
	return vscode.languages.registerCompletionItemProvider(
		{ language: 'markdown' },
		provider,
		...['#', '*', '_', ' ', ':', '[', ',', '-'],
	);
}

function mayBeInFrontMatter(document: vscode.TextDocument, { line }: vscode.Position): boolean {
	return line > 0 && line < maxFrontMatterLines && document.lineAt(0).text.startsWith('---');
}
