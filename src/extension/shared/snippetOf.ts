import * as vscode from 'vscode';
import type { Span } from '../../core/text/span.ts';

/** A text as a snippet, with some of its spans, in order, as placeholders to type over. */
export function snippetOf(text: string, placeholders: readonly Span[]): vscode.SnippetString {
	const snippet = new vscode.SnippetString();
	let end = 0;
	for (const placeholder of placeholders) {
		snippet.appendText(text.slice(end, placeholder.start));
		snippet.appendPlaceholder((stop) => stop.appendText(text.slice(placeholder.start, placeholder.end)));
		end = placeholder.end;
	}
	return snippet.appendText(text.slice(end));
}
