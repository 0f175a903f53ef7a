import { isDeclared } from '../story/declared.ts';
import { readMarkdown } from '../story/markdown/markdown.ts';
import { plainText } from '../story/markdown/plainText.ts';
import { listMarker } from '../text/listMarker.ts';
import type { SheetNotes } from './cheatSheet.ts';

const marker = new RegExp(String.raw`^\s*(?:${listMarker}\s)?\s*(?:\[[ xX]\]\s)?`);
const sentenceLine = /(?<=[.!?])\s*\n/;
const example = /^\s*[*_]Example/;
/** The section of a job's worksheet with the questions to ask there, and what is behind it. */
const jobAsks = /^## Questions to ask\s*$([\s\S]*)/m;

/**
 * What a sheet takes from notes on the pitch and from the worksheet of questions to ask, if they exist.
 *
 * @param pitch null if there is no such file
 * @param ask null if there is no such worksheet
 * @param job the worksheet of the job that the sheet is for, whose questions come first
 */
export function sheetNotes(pitch: string | null, ask: string | null, job = ''): SheetNotes {
	const [ofJob = ''] = jobAsks.exec(job)?.[1]?.split(/^##?\s/m) ?? [];
	return {
		// A pitch that is declared a story is exported as one.
		pitchNotes: pitch === null || isDeclared(pitch) ? [] : notesIn(pitch).filter((line) => !/:$/.test(line)),
		ask: [...new Set([ofJob, ask ?? ''].flatMap(notesIn))].filter((line) => line.endsWith('?')),
	};
}

/**
 * The list items and paragraphs of a worksheet as plain text, without empty ones and examples. A paragraph with a
 * sentence on each line is several.
 */
function notesIn(worksheet: string): string[] {
	const { text, blocks } = readMarkdown(worksheet);
	return blocks
		.filter(({ type }) => type === 'paragraph')
		.flatMap(({ start, end }) => text.slice(start, end).replace(marker, '').split(sentenceLine))
		.filter((note) => note.trim() !== '' && !example.test(note))
		.map(plainText);
}
