import { type Say, sayInEnglish } from '../text/say.ts';
import type { CheatSheet } from './cheatSheet.ts';
import { toFlashcards } from './toFlashcards.ts';
import { toHtml } from './toHtml.ts';
import { toMarkdown } from './toMarkdown.ts';

/** How a cheat sheet is written: for an editor, for a browser and paper, or as flashcards. */
export const exportFormats = ['markdown', 'html', 'anki'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const writers: Readonly<Record<ExportFormat, (sheet: CheatSheet, say: Say, language: string) => string>> = {
	markdown: toMarkdown,
	html: toHtml,
	anki: toFlashcards,
};

/**
 * The text of a cheat sheet in a format.
 *
 * @param say gives headings in the language of the user
 * @param language its tag after BCP 47
 */
export function exportText(sheet: CheatSheet, format: ExportFormat, say: Say = sayInEnglish, language = 'en'): string {
	return writers[format](sheet, say, language);
}

/** The format that the name of a file asks for; Markdown where it asks for none. */
export function formatOf(path: string): ExportFormat {
	return /\.html?$/i.test(path) ? 'html' : /\.csv$/i.test(path) ? 'anki' : 'markdown';
}
