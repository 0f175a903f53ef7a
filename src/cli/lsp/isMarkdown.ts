import type { TextDocument } from 'vscode-languageserver-textdocument';

/** Whether a document is Markdown, by its language or its name; false without a URI, which a broken editor omits. */
export function isMarkdown({ languageId, uri }: Partial<TextDocument>): boolean {
	return typeof uri === 'string' && (languageId === 'markdown' || /\.(?:md|markdown)$/i.test(uri));
}
