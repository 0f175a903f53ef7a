import type { TextEdit } from '../../text/edit.ts';
import { placeholderFor } from '../label.ts';
import type { NewPlace, NotationWriter } from '../notation.ts';
import { cellPiece, inTable, isDelimiterRow, labelCell, wholeCells } from '../table.ts';

/** A fix that touches every row is not offered for longer tables. */
const maxRows = 200;

/** `| Situation | Task | … |`: one column per section, one row per story. */
export const column: NotationWriter = {
	place: 'column',
	...inTable,
	insert: insertColumn,
	takeApart: (document, section) => cellPiece(document, section, section.span, []),
};

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
