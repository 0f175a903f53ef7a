import type { Part, Section, Story, StoryDocument } from '../../story/model.ts';
import type { TextEdit } from '../../text/edit.ts';
import { newLabel, placeholderFor } from './newLabel.ts';
import { eolOf } from './sectionLines.ts';

/**
 * A new row for a table with a row a section.
 *
 * @param after the line behind which the row belongs; 0 to put it before the row of the model.
 */
export function insertRow(
	document: StoryDocument,
	story: Story,
	part: Part,
	model: Section,
	after: number,
): TextEdit | null {
	const { text, lines } = document;
	const eol = eolOf(document);
	const line = lines.lineAt(model.labelSpan.start);
	const cells = cellsOf(document, line);
	const index = cells.findIndex(({ end }) => model.labelSpan.start < end);
	const [first, last] = [cells[0], cells.at(-1)];
	if (index === -1 || !first || !last) {
		return null;
	}
	const labelText = labelCell(document, story, part, model, line);
	const written = cells.map((_, i) =>
		i === index ? labelText : i === index + 1 ? ` ${placeholderFor(story, part)} ` : '  ',
	);
	const row =
		text.slice(lines.startOf(line), first.start) + written.join('|') + (text.charAt(last.end) === '|' ? '|' : '');
	if (after > 0) {
		const at = lines.endOf(isDelimiterRow(document, after + 1) ? after + 1 : after);
		return { start: at, end: at, text: eol + row };
	}
	// The head of a table cannot have a row before it.
	const at = lines.startOf(line);
	return isDelimiterRow(document, line + 1) ? null : { start: at, end: at, text: row + eol };
}

/** A longer table is no place for a fix that touches every row. */
const maxRows = 200;

/** A new column for a table with a column a section: a head, and a placeholder in every row. */
export function insertColumn(
	document: StoryDocument,
	story: Story,
	part: Part,
	model: Section,
	isAfter: boolean,
): TextEdit[] | null {
	const { text, lines } = document;
	const head = lines.lineAt(model.labelSpan.start);
	const index = cellsOf(document, head).findIndex(({ end }) => model.labelSpan.start < end);
	if (index === -1 || !isDelimiterRow(document, head + 1)) {
		return null;
	}
	const placeholder = ` ${placeholderFor(story, part)} `;
	const contents = [labelCell(document, story, part, model, head), ' --- '];
	const edits: TextEdit[] = [];
	const columns = cellsOf(document, head).length;
	const isRow = (line: number) =>
		line <= lines.count && text.slice(lines.startOf(line), lines.endOf(line)).trim() !== '';
	for (let line = head; isRow(line); line++) {
		const cells = cellsOf(document, line);
		const cell = cells[index];
		if (!cell || cells.length !== columns || edits.length === maxRows) {
			return null;
		}
		const content = contents[line - head] ?? placeholder;
		const at = isAfter ? cell.end : cell.start;
		edits.push({ start: at, end: at, text: isAfter ? `|${content}` : `${content}|` });
	}
	return edits;
}

/** The cell of a new label, written like the label of the model in the cell that holds it. */
function labelCell(document: StoryDocument, story: Story, part: Part, model: Section, line: number): string {
	const { text } = document;
	const { start, end } = cellsOf(document, line).find((cell) => model.labelSpan.start < cell.end) as TextCell;
	const before = text.slice(start, model.labelSpan.start).trimStart();
	const after = text.slice(model.labelSpan.end, end).trimEnd();
	const label = newLabel(document, story, part, model, before, after, () => null);
	return ` ${label.open}${label.word}${label.close.trimEnd()} `;
}

interface TextCell {
	readonly start: number;
	readonly end: number;
}

/** The cells of a table row, without the bars between them. */
function cellsOf({ text, lines }: StoryDocument, line: number): TextCell[] {
	const end = lines.endOf(line);
	const row = text.slice(lines.startOf(line), end);
	let start = lines.startOf(line) + (/^[\s>]*(?:[-*+]\s+)?\|?/.exec(row)?.[0].length ?? 0);
	const cells: TextCell[] = [];
	for (let i = start; i < end; i++) {
		if (text[i] === '|' && text[i - 1] !== '\\') {
			cells.push({ start, end: i });
			start = i + 1;
		}
	}
	if (text.slice(start, end).trim() !== '') {
		cells.push({ start, end });
	}
	return cells;
}

function isDelimiterRow({ text, lines }: StoryDocument, line: number): boolean {
	const row = line <= lines.count ? text.slice(lines.startOf(line), lines.endOf(line)) : '';
	return row.includes('-') && /^[\s>|:-]+$/.test(row);
}
