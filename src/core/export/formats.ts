import type { CheatSheet } from './cheatSheet.ts';
import { toFlashcards } from './toFlashcards.ts';
import { toHtml } from './toHtml.ts';
import { toMarkdown } from './toMarkdown.ts';

/** How a cheat sheet is written: for an editor, for a browser and paper, or as flashcards. */
export const exportFormats = ['markdown', 'html', 'anki'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const writers: Readonly<Record<ExportFormat, (sheet: CheatSheet) => string>> = {
	markdown: toMarkdown,
	html: toHtml,
	anki: toFlashcards,
};

/** The text of a cheat sheet in a format. */
export function exportText(sheet: CheatSheet, format: ExportFormat): string {
	return writers[format](sheet);
}

/** The format that the name of a file asks for; Markdown where it asks for none. */
export function formatOf(path: string): ExportFormat {
	return /\.html?$/i.test(path) ? 'html' : /\.csv$/i.test(path) ? 'anki' : 'markdown';
}
