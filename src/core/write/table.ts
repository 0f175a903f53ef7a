import { cellsOf } from '../story/labels/tableMarks.ts';
import type { Part, Section, Story, StoryDocument } from '../story/model.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineBreakOf } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import { newLabel, placeholderFor } from './label.ts';
import { lastLineOf } from './lines.ts';
import type { NewPlace, NotationWriter, SectionPiece } from './notation.ts';
import { blocksOf, titleOf } from './piece.ts';
import { readLabel } from './readLabel.ts';

/** What separates two paragraphs in a cell. */
const paragraphBreak = /(?<!\s)\s*<br\s*\/?>\s*<br\s*\/?>\s*/i;
/** A fix that touches every row is not offered for longer tables. */
const maxRows = 200;

/** What rows and columns of a table have in common: its whole lines. */
const inTable = {
	startOf: (document: StoryDocument, section: Section) => document.lines.startOf(tableAround(document, section).first),
	endOf: (document: StoryDocument, section: Section) => document.lines.endOf(tableAround(document, section).last),
};

/** `| Situation | … |`: one row per section. */
export const row: NotationWriter = {
	...inTable,
	insert: insertRow,
	takeApart(document, section) {
		const line = document.lines.lineAt(section.labelSpan.start);
		const cells = cellsOf(document.text, lineSpan(document, line));
		const label = cells.findIndex(({ end }) => section.labelSpan.start < end);
		const { first } = tableAround(document, section);
		const isFirst = line === first + 2 && isDelimiterRow(document, first + 1);
		const lead = isFirst ? headOf(document, first) : [];
		return lead && cellPiece(document, section, cells[label + 1], lead);
	},
};

/** `| Situation | Task | … |`: one column per section, one row per story. */
export const column: NotationWriter = {
	...inTable,
	insert: insertColumn,
	takeApart: (document, section) => cellPiece(document, section, section.span, []),
};

function insertRow({ document, story, part, model, previous, next }: NewPlace): TextEdit[] | null {
	const { text, lines } = document;
	const eol = lineBreakOf(text);
	const line = lines.lineAt(model.labelSpan.start);
	const cells = wholeCells(document, line);
	const index = cells.findIndex(({ end }) => model.labelSpan.start < end);
	const [first, last] = [cells[0], cells.at(-1)];
	if (index === -1 || !first || !last) {
		return null;
	}
	const label = labelCell(document, story, part, model);
	const content = ` ${placeholderFor(story, part)} `;
	const written = cells.map((_, at) => (at === index ? label : at === index + 1 ? content : '  ')).join('|');
	const added = text.slice(lines.startOf(line), first.start) + written + (text.charAt(last.end) === '|' ? '|' : '');
	if (previous) {
		const after = lastLineOf(document, story, previous, next);
		const at = lines.endOf(isDelimiterRow(document, after + 1) ? after + 1 : after);
		return [{ start: at, end: at, text: eol + added }];
	}
	// No row can go above the header of a table.
	const at = lines.startOf(line);
	return isDelimiterRow(document, line + 1) ? null : [{ start: at, end: at, text: added + eol }];
}

/** Inserts a header cell, and a placeholder in every row. */
function insertColumn({ document, story, part, model, previous }: NewPlace): TextEdit[] | null {
	const { lines } = document;
	const head = lines.lineAt(model.labelSpan.start);
	const heads = wholeCells(document, head);
	const index = heads.findIndex(({ end }) => model.labelSpan.start < end);
	if (index === -1 || !isDelimiterRow(document, head + 1)) {
		return null;
	}
	const contents = [labelCell(document, story, part, model), ' --- '];
	const edits: TextEdit[] = [];
	const isRow = (line: number) => lines.textOf(line).trim() !== '';
	for (let line = head; isRow(line); line++) {
		const cells = wholeCells(document, line);
		const cell = cells[index];
		if (!cell || cells.length !== heads.length || edits.length === maxRows) {
			return null;
		}
		const content = contents[line - head] ?? ` ${placeholderFor(story, part)} `;
		const isAfter = model === previous;
		const at = isAfter ? cell.end : cell.start;
		edits.push({ start: at, end: at, text: isAfter ? `|${content}` : `${content}|` });
	}
	return edits;
}

/** The content of a cell with a new label, written like that of another section. */
function labelCell(document: StoryDocument, story: Story, part: Part, model: Section): string {
	const { open, word, close } = newLabel(document, story, part, model);
	return ` ${open}${word}${close.trimEnd()} `;
}

/** Turns a section written in cells into a piece. */
function cellPiece(
	document: StoryDocument,
	section: Section,
	content: Span | undefined,
	lead: readonly string[],
): SectionPiece | null {
	const { before, after } = readLabel(document, section);
	const title = titleOf(before, section.label, after);
	const words = content ? document.text.slice(content.start, content.end) : '';
	const body = words
		.replaceAll('\\|', '|')
		.split(paragraphBreak)
		.flatMap((paragraph, index) => (index === 0 ? [paragraph] : ['', paragraph]));
	return title === null ? null : { title, lead, isRunIn: true, body: words === '' ? [] : body };
}

/** Writes sections as a table with a row for each; null if their content does not fit into cells. */
export function writeRows(pieces: readonly SectionPiece[]): string[] | null {
	const cells = pieces.map(({ lead, body }) => (lead.length > 0 ? null : writeCell(body)));
	const rows = pieces.map(({ title }, index) => `| **${title}** | ${cells[index] ? `${cells[index]} ` : ''}|`);
	return cells.includes(null) ? null : ['|  |  |', '| --- | --- |', ...rows];
}

/** Writes lines of Markdown as the content of a cell; null if they are anything but paragraphs. */
function writeCell(body: readonly string[]): string | null {
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

/** The words in the header of a table: outside of it, `| Part | What I say |` fits only in a comment. */
function headOf(document: StoryDocument, line: number): string[] | null {
	const head = document.lines.textOf(line).trim();
	if (head.includes('--')) {
		return null;
	}
	return /[\p{L}\p{N}]/u.test(head) ? [`<!-- ${head} -->`] : [];
}

/** The first and the last line of the table that contains a section. */
function tableAround({ lines }: StoryDocument, { labelSpan }: Section): { first: number; last: number } {
	const isRow = (line: number) => lines.textOf(line).includes('|');
	let first = lines.lineAt(labelSpan.start);
	let last = first;
	while (isRow(first - 1)) {
		first--;
	}
	while (isRow(last + 1)) {
		last++;
	}
	return { first, last };
}

/** Whether a line is the delimiter row below the header of a table. */
function isDelimiterRow({ lines }: StoryDocument, line: number): boolean {
	const row = lines.textOf(line);
	return row.includes('-') && /^[\s>|:-]+$/.test(row);
}

/** The cells of a row, each from bar to bar. */
function wholeCells(document: StoryDocument, line: number): Span[] {
	const { text } = document;
	const row = lineSpan(document, line);
	return cellsOf(text, row).map(({ start, end }) => ({
		start: row.start + text.slice(row.start, start).trimEnd().length,
		end: end + (/^[ \t]*/.exec(text.slice(end, row.end))?.[0].length ?? 0),
	}));
}

function lineSpan({ lines }: StoryDocument, line: number): Span {
	return { start: lines.startOf(line), end: lines.endOf(line) };
}
