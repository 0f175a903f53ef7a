import type { TextDocument } from 'vscode-languageserver-textdocument';

/** Whether a document is Markdown by what the editor says or by its name; not without an address, which a broken editor leaves out. */
export function isMarkdown({ languageId, uri }: Partial<TextDocument>): boolean {
	return typeof uri === 'string' && (languageId === 'markdown' || /\.(?:md|markdown)$/i.test(uri));
}
