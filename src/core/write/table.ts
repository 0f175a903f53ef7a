import { cellsOf } from '../story/labels/tableMarks.ts';
import type { Part, Section, Story, StoryDocument } from '../story/model.ts';
import type { Span } from '../text/span.ts';
import { newLabel } from './label.ts';
import type { NotationWriter, SectionPiece, WrittenLabel } from './notation.ts';
import { blocksOf, titleOf } from './piece.ts';

/** What separates two paragraphs in a cell. */
const paragraphBreak = /(?<!\s)\s*<br\s*\/?>\s*<br\s*\/?>\s*/i;

/** A line of the document. */
export function lineSpan({ lines }: StoryDocument, line: number): Span {
	return { start: lines.startOf(line), end: lines.endOf(line) };
}

/** The first line of the table that contains a section. */
export function firstLineOfTable(document: StoryDocument, { labelSpan }: Section): number {
	let line = document.lines.lineAt(labelSpan.start);
	while (isRow(document, line - 1)) {
		line--;
	}
	return line;
}

/** The last line of the table that contains a section. */
function lastLineOfTable(document: StoryDocument, { labelSpan }: Section): number {
	let line = document.lines.lineAt(labelSpan.start);
	while (isRow(document, line + 1)) {
		line++;
	}
	return line;
}

function isRow({ lines }: StoryDocument, line: number): boolean {
	return lines.textOf(line).includes('|');
}

/** Whether a line is the delimiter row below the header of a table. */
export function isDelimiterRow({ lines }: StoryDocument, line: number): boolean {
	const row = lines.textOf(line);
	return row.includes('-') && /^[\s>|:-]+$/.test(row);
}

/** The cells of a row, each from bar to bar. */
export function wholeCells(document: StoryDocument, line: number): Span[] {
	const { text } = document;
	const row = lineSpan(document, line);
	return cellsOf(text, row).map(({ start, end }) => ({
		start: row.start + text.slice(row.start, start).trimEnd().length,
		end: end + (/^[ \t]*/.exec(text.slice(end, row.end))?.[0].length ?? 0),
	}));
}

/** How the label of a cell is written. */
function readCellLabel(document: StoryDocument, { labelSpan }: Section): WrittenLabel {
	const { text, lines } = document;
	const cells = cellsOf(text, lineSpan(document, lines.lineAt(labelSpan.start)));
	const { start, end } = cells.find((cell) => labelSpan.start < cell.end) ?? labelSpan;
	return {
		start,
		quote: '',
		mark: '',
		before: text.slice(start, labelSpan.start),
		after: text.slice(labelSpan.end, end),
		contentStart: end,
	};
}

/** What rows and columns of a table have in common. */
export const inTable: Pick<NotationWriter, 'readLabel' | 'startOf' | 'endOf'> = {
	readLabel: readCellLabel,
	startOf: (document, section) => document.lines.startOf(firstLineOfTable(document, section)),
	endOf: (document, section) => document.lines.endOf(lastLineOfTable(document, section)),
};

/** The content of a cell with a new label, written like that of another section. */
export function labelCell(document: StoryDocument, story: Story, part: Part, model: Section): string {
	const { open, word, close } = newLabel(document, story, part, model, readCellLabel(document, model));
	return ` ${open}${word}${close.trimEnd()} `;
}

/** Turns a section written in cells into a piece. */
export function cellPiece(
	document: StoryDocument,
	section: Section,
	content: Span | undefined,
	lead: readonly string[],
): SectionPiece | null {
	const { text } = document;
	const { before, after } = readCellLabel(document, section);
	const title = titleOf(before, section.label, after);
	const words = content ? text.slice(content.start, content.end) : '';
	const body = words
		.replaceAll('\\|', '|')
		.split(paragraphBreak)
		.flatMap((paragraph, index) => (index === 0 ? [paragraph] : ['', paragraph]));
	return title === null ? null : { title, lead, isRunIn: true, body: words === '' ? [] : body };
}

/** Writes lines of Markdown as the content of a cell; null if they are anything but paragraphs. */
export function writeCell(body: readonly string[]): string | null {
	const text = body.join('\n');
	const areParagraphs = blocksOf(body).every(({ type, item, quote }) => type === 'paragraph' && !item && !quote);
	if (!areParagraphs || text.includes('<!--') || text.includes('\\|') || paragraphBreak.test(text)) {
		return null;
	}
	return text
		.split(/\n(?:[ \t]*\n)+/)
		.map((paragraph) =>
			paragraph
				.replace(/(?:(?<! ) {2,}|\\)\n[ \t]*/g, ' <br> ')
				.replace(/(?<!\s)\s*\n\s*/g, ' ')
				.trim(),
		)
		.join(' <br><br> ')
		.replaceAll('|', '\\|');
}
