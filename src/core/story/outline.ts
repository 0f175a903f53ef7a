import type { LineIndex } from '../text/lineIndex.ts';
import { type Span, trimSpan } from '../text/span.ts';
import type { Block } from './blocks.ts';
import { readHtml } from './htmlLabels.ts';
import type { Heading, Label, Outline, RowStory } from './label.ts';
import { labelAt } from './labelAt.ts';
import { skipMarkers } from './markers.ts';
import { ParagraphReader } from './paragraphLabels.ts';
import { tableLabels } from './tables.ts';

/** Finds the headings and all places of a document where a label stands. */
export function readOutline(
	text: string,
	lines: LineIndex,
	blocks: readonly Block[],
	comments: readonly Span[],
): Outline {
	const headings: Heading[] = [];
	const labels: Label[] = [];
	const rows: RowStory[] = [];
	for (const [index, block] of blocks.entries()) {
		if (block.quote && !block.quote.callout) {
			continue;
		}
		if (block.type === 'heading' && block.lastLine - block.firstLine < 2) {
			headings.push(readHeading(text, lines, block));
		} else if (block.type === 'heading' || block.type === 'paragraph') {
			new ParagraphReader(text, lines, blocks, index, comments, labels).read();
		} else if (block.type === 'table') {
			const table = tableLabels(text, lines, block);
			labels.push(...table.labels);
			rows.push(...table.rows);
		} else if (block.type === 'html') {
			readHtml(text, lines, block, comments, headings, labels);
		}
	}
	return { headings, labels, rows };
}

function readHeading(text: string, lines: LineIndex, block: Block): Heading {
	const lineEnd = lines.endOf(block.firstLine);
	let start = skipMarkers(text, block.start, lineEnd, block.item !== null);
	const isAtx = block.firstLine === block.lastLine;
	let end = lineEnd;
	if (isAtx) {
		while (text.charCodeAt(start) === 35) {
			start++;
		}
		const closing = /[ \t]#+[ \t]*$/.exec(text.slice(start, lineEnd));
		end = closing ? start + closing.index : lineEnd;
	}
	const span = trimSpan(text, start, end);
	const match = labelAt(text, span.start, span.end);
	// `A. Invoices in the spam folder` numbers a title.
	const isNumbering = match !== null && match.letters !== '' && match.end === 'stop' && match.next < span.end;
	const label =
		match && !isNumbering
			? {
					match,
					notation: 'heading' as const,
					level: block.level,
					start: block.start,
					contentStart: block.end,
					limit: Number.POSITIVE_INFINITY,
					mayGoOn: false,
				}
			: null;
	return { level: block.level, start: block.start, end: block.end, text: span, label };
}
