import { type Span, trimSpan } from '../../text/span.ts';
import type { Block } from '../markdown/blocks.ts';
import { type LabelMatch, labelAt } from './labelAt.ts';
import type { Labels } from './labels.ts';
import { type LabelMark, labelIn, type Mark, type RowMark, type Source } from './marks.ts';

type Cell = Span;
type Row = { readonly span: Span; readonly cells: readonly Cell[] };

/** The labels of a table: the first cells of its rows, or else its column heads, in which case each row is a story. */
export function readTable({ text, lines, labels }: Source, block: Block, marks: Mark[]): void {
	const rows: Row[] = [];
	for (let line = block.firstLine; line <= block.lastLine; line++) {
		if (line !== block.firstLine + 1) {
			const span = { start: lines.startOf(line), end: lines.endOf(line) };
			rows.push({ span, cells: cellsOf(text, span) });
		}
	}
	const heads = (rows[0] as Row).cells.map((cell) => wholeLabel(text, cell, labels));
	const isStories = distinctLabels(heads) >= 2 && rows.length > 1;
	if (isStories) {
		for (const row of rows.slice(1)) {
			marks.push(rowStory(text, block, row, heads));
		}
		return;
	}
	for (const row of rows) {
		const label = rowLabel(text, block, row, labels);
		if (label) {
			marks.push(label);
		}
	}
}

/** `| Situation | We had … |`, possibly with a number, a letter or an empty cell before the label. */
function rowLabel(text: string, block: Block, row: Row, labels: Labels): LabelMark | null {
	for (const [index, cell] of row.cells.slice(0, 2).entries()) {
		const match = wholeLabel(text, cell, labels);
		// `| 20 % | Situation |` says nothing about the situation.
		if (match && index === row.cells.length - 1) {
			return null;
		}
		if (match) {
			return {
				...cellLabel(block, match, 'row', row.span.start),
				contentStart: (row.cells[index + 1] as Cell).start,
				limit: (row.cells.at(-1) as Cell).end,
			};
		}
		if (cell.end - cell.start > 3) {
			return null;
		}
	}
	return null;
}

function rowStory(text: string, block: Block, row: Row, heads: readonly (LabelMatch | null)[]): RowMark {
	const labels = row.cells.flatMap((cell, index): LabelMark[] => {
		const match = heads[index];
		return match
			? [{ ...cellLabel(block, match, 'column', cell.start), contentStart: cell.start, limit: cell.end }]
			: [];
	});
	const name = row.cells.find((cell, index) => !heads[index] && /\p{L}/u.test(text.slice(cell.start, cell.end)));
	return { type: 'row', tableStart: block.start, ...row.span, name: name ?? null, labels };
}

function cellLabel(block: Block, match: LabelMatch, notation: 'row' | 'column', start: number): LabelMark {
	return labelIn(block, { match, notation, start, contentStart: start }, notation);
}

/** The label that fills a cell. */
function wholeLabel(text: string, cell: Cell, labels: Labels): LabelMatch | null {
	const match = cell.end > cell.start ? labelAt(text, cell.start, cell.end, labels) : null;
	return match && match.next >= cell.end ? match : null;
}

function distinctLabels(heads: readonly (LabelMatch | null)[]): number {
	const names = heads.flatMap((head) => (head ? head.letters || head.entries.map(({ part }) => part).join() : []));
	return new Set(names).size;
}

/** The trimmed cells of a row; `\|` does not end a cell, and after the last bar there is one only if it has text. */
export function cellsOf(text: string, row: Span): Cell[] {
	const line = text.slice(row.start, row.end);
	const first = row.start + (/^[ \t>]*\|?/.exec(line)?.[0].length ?? 0);
	const bars = [...line.matchAll(/(?<!\\)\|/g)].map(({ index }) => row.start + index).filter((bar) => bar >= first);
	const starts = [first, ...bars.map((bar) => bar + 1)];
	return [...bars, row.end]
		.map((end, index) => trimSpan(text, starts[index] as number, end))
		.filter((cell, index) => index < bars.length || cell.end > cell.start);
}
