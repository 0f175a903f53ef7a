import type { TextDocument } from 'vscode-languageserver-textdocument';

/** Whether a document is Markdown by what the editor says or by its name. */
export function isMarkdown({ languageId, uri }: TextDocument): boolean {
	return languageId === 'markdown' || /\.(?:md|markdown)$/i.test(uri);
}
