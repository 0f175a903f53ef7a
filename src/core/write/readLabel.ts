import { cellsOf } from '../story/labels/tableMarks.ts';
import type { Section, StoryDocument } from '../story/model.ts';
import { listMarker } from '../text/listMarker.ts';
import { isTable } from './notation.ts';

/** How a label is written. */
export interface WrittenLabel {
	/** Indentation and quote marks of the line that it begins. */
	readonly quote: string;
	/** What makes the line a block: `## `, `- [ ] `, `[!info] `. */
	readonly mark: string;
	/** Markup and numbering between the mark, or the start of the cell, and the label. */
	readonly before: string;
	/** What is between the label and its content, or the end of its line or cell. */
	readonly after: string;
}

/** A bullet or number, optionally with a checkbox. */
const item = String.raw`${listMarker}[ \t]+(?:\[[ xX]\][ \t]+)?`;
const itemMark = new RegExp(`^${item}`);
const beforeLabel = new RegExp(
	String.raw`^([\s>]*)((?:${item})?(?:#{1,6}[ \t]+|\[![^\]\n]{1,40}\][+-]?[ \t]*)?)(.*)$`,
	's',
);

/** How the label of a section is written: in its cell, within a line, or at the start of its line. */
export function readLabel(
	{ text, lines }: StoryDocument,
	{ labelSpan, span, content, notation }: Section,
): WrittenLabel {
	const line = { start: lines.startOf(lines.lineAt(labelSpan.start)), end: lines.endOf(lines.lineAt(labelSpan.end)) };
	const cell = isTable(notation) ? cellsOf(text, line).find(({ end }) => labelSpan.start < end) : undefined;
	const after = text.slice(labelSpan.end, cell?.end ?? Math.min(content[0]?.start ?? line.end, line.end));
	if (cell || notation === 'inline') {
		return { quote: '', mark: '', before: text.slice(cell?.start ?? span.start, labelSpan.start), after };
	}
	const [, quote = '', mark = '', before = ''] = beforeLabel.exec(text.slice(line.start, labelSpan.start)) ?? [];
	return { quote, mark, before, after };
}

/** The width of the bullet or number that a mark begins with; 0 if there is none. */
export function widthOfItem(mark: string): number {
	return itemMark.exec(mark)?.[0].length ?? 0;
}
