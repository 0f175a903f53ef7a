import { turning } from '../text/acting.ts';
import { type Say, sayInEnglish } from '../text/translation.ts';
import type { CheatSheet } from './cheatSheet.ts';
import { toFlashcards } from './toFlashcards.ts';
import { toHtml } from './toHtml.ts';
import { toMarkdown } from './toMarkdown.ts';

/** The formats of a cheat sheet: for an editor, for browser and paper, or as flashcards. */
export const exportFormats = ['markdown', 'html', 'anki'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const writers: Readonly<Record<ExportFormat, (sheet: CheatSheet, say: Say, language: string) => string>> = {
	markdown: toMarkdown,
	html: toHtml,
	anki: toFlashcards,
};

/**
 * A cheat sheet as text in a format.
 *
 * @param say gives headings in the user's language
 * @param language the BCP 47 tag of that language
 */
export function exportText(sheet: CheatSheet, format: ExportFormat, say: Say = sayInEnglish, language = 'en'): string {
	return writers[format](sheet, say, language).replace(turning, '\uFFFD');
}

/** The format that a file name implies; Markdown by default. */
export function formatOf(path: string): ExportFormat {
	return /\.html?$/i.test(path) ? 'html' : /\.csv$/i.test(path) ? 'anki' : 'markdown';
}
