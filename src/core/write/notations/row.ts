import { cellsOf } from '../../story/labels/tableMarks.ts';
import type { StoryDocument } from '../../story/model.ts';
import type { TextEdit } from '../../text/edit.ts';
import { lineBreakOf } from '../../text/lineIndex.ts';
import { placeholderFor } from '../label.ts';
import { lastLineOf } from '../lines.ts';
import type { NewPlace, NotationWriter } from '../notation.ts';
import {
	cellPiece,
	firstLineOfTable,
	inTable,
	isDelimiterRow,
	labelCell,
	lineSpan,
	wholeCells,
	writeCell,
} from '../table.ts';

/** A longer header may be a row with content. */
const maxHeadWords = 8;

/** `| Situation | … |`: one row per section. */
export const row: NotationWriter = {
	place: 'row',
	...inTable,
	insert: insertRow,
	takeApart(document, section) {
		const { text, lines } = document;
		const line = lines.lineAt(section.labelSpan.start);
		const cells = cellsOf(text, lineSpan(document, line));
		const label = cells.findIndex(({ end }) => section.labelSpan.start < end);
		const first = firstLineOfTable(document, section);
		const isFirst = line === first + 2 && isDelimiterRow(document, first + 1);
		const lead = isFirst ? headOf(document, first) : [];
		return lead && cellPiece(document, section, cells[label + 1], lead);
	},
	write(pieces) {
		const cells = pieces.map(({ lead, body }) => (lead.length > 0 ? null : writeCell(body)));
		const rows = pieces.map(({ title }, index) => `| **${title}** | ${cells[index] ? `${cells[index]} ` : ''}|`);
		return cells.includes(null) ? null : ['|  |  |', '| --- | --- |', ...rows];
	},
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

/** The words in the header of a table: outside of it, `| Part | What I say |` fits only in a comment. */
function headOf(document: StoryDocument, line: number): string[] | null {
	const { start, end } = lineSpan(document, line);
	const head = document.text.slice(start, end).trim();
	const words = head.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
	if (words > maxHeadWords || head.includes('--')) {
		return null;
	}
	return words > 0 ? [`<!-- ${head} -->`] : [];
}
