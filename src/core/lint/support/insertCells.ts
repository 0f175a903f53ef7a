import type { Part, Section, Story, StoryDocument } from '../../story/model.ts';
import type { TextEdit } from '../../text/edit.ts';
import { newLabel, placeholderFor } from './newLabel.ts';

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
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const line = lines.lineAt(model.labelSpan.start);
	const cells = cellsOf(document, line);
	const index = cells.findIndex(({ end }) => model.labelSpan.start < end);
	const cell = cells[index];
	if (!cell) {
		return null;
	}
	const before = text.slice(cell.start, model.labelSpan.start);
	const label = newLabel(
		document,
		story,
		part,
		model,
		before.trimStart(),
		text.slice(model.labelSpan.end, cell.end).trimEnd(),
		() => null,
	);
	const first = cells[0] as TextCell;
	const last = cells.at(-1) as TextCell;
	const written = cells.map((_, i) =>
		i === index
			? ` ${label.open}${label.word}${label.close.trimEnd()} `
			: i === index + 1
				? ` ${placeholderFor(story, part)} `
				: '  ',
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
	const edits: TextEdit[] = [];
	for (
		let line = head;
		line <= lines.count && text.slice(lines.startOf(line), lines.endOf(line)).includes('|');
		line++
	) {
		const cells = cellsOf(document, line);
		const cell = cells[Math.min(index, cells.length - 1)];
		if (!cell) {
			return null;
		}
		const label = newLabel(
			document,
			story,
			part,
			model,
			text.slice(cell.start, model.labelSpan.start).trimStart(),
			text.slice(model.labelSpan.end, cell.end).trimEnd(),
			() => null,
		);
		const content =
			line === head
				? ` ${label.open}${label.word}${label.close.trimEnd()} `
				: line === head + 1
					? ' --- '
					: ` ${placeholderFor(story, part)} `;
		const at = isAfter ? cell.end : cell.start;
		edits.push({ start: at, end: at, text: isAfter ? `|${content}` : `${content}|` });
	}
	return edits;
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
	return line <= lines.count && /^[\s>|:-]*-[\s>|:-]*$/.test(text.slice(lines.startOf(line), lines.endOf(line)));
}
