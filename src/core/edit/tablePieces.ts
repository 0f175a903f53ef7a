import type { Section, Story, StoryDocument } from '../story/model.ts';
import { cellsOf } from '../story/tableMarks.ts';
import type { Span } from '../text/span.ts';
import { type SectionPiece, type StoryPieces, titleOf } from './piece.ts';

const delimiterRow = /^(?=[^-]*-)[\s|:-]*$/;
/** What stands between two paragraphs of a cell. */
export const paragraphBreak = /(?<!\s)\s*<br\s*\/?>\s*<br\s*\/?>\s*/i;
/** A longer head may be a row of its own. */
const maxHeadWords = 8;

/**
 * The sections of a story that is a table: a row a section, or a column a section and one row.
 *
 * @returns null where the table holds anything else
 */
export function tablePieces(document: StoryDocument, story: Story): StoryPieces | null {
	const [first] = story.sections as readonly [Section, ...Section[]];
	const span = tableSpan(document, document.lines.lineAt(first.span.start));
	const isInside = story.sections.every(
		(section) =>
			section.notation === first.notation && section.span.start >= span.start && section.span.end <= span.end,
	);
	if (!isInside) {
		return null;
	}
	return first.notation === 'row' ? rowPieces(document, story, span) : columnPieces(document, story, span);
}

function rowPieces(document: StoryDocument, { sections }: Story, span: Span): StoryPieces | null {
	const { text, lines } = document;
	const pieces: SectionPiece[] = [];
	const head = lines.lineAt(span.start);
	const lead: string[] = [];
	for (const row of rowsOf(document, span)) {
		const line = lines.lineAt(row.start);
		const cells = cellsOf(text, row).filter(({ start, end }) => end > start);
		const section = sections.find(({ labelSpan }) => lines.lineAt(labelSpan.start) === line);
		if (!section) {
			const words = text.slice(row.start, row.end);
			if (line !== head || wordsOf(words) > maxHeadWords || words.includes('--')) {
				return null;
			}
			// Outside of a table, `| Part | What I say |` has no place but a comment.
			if (wordsOf(words) > 0) {
				lead.push(`<!-- ${words.trim()} -->`);
			}
			continue;
		}
		const [label, content, ...others] = cells;
		const title = label && cellTitle(text, label, section.labelSpan);
		if (!title || others.length > 0) {
			return null;
		}
		pieces.push({ title, lead: lead.splice(0), isRunIn: true, body: content ? cellBody(text, content) : [] });
	}
	return pieces.length === sections.length ? { span, pieces } : null;
}

function columnPieces(document: StoryDocument, { sections }: Story, span: Span): StoryPieces | null {
	const { text } = document;
	const [head, row, ...others] = rowsOf(document, span);
	if (!head || !row || others.length > 0) {
		return null;
	}
	const heads = cellsOf(text, head);
	const cells = cellsOf(text, row);
	const pieces: SectionPiece[] = [];
	for (const [index, cell] of heads.entries()) {
		const section = sections.find(({ labelSpan }) => labelSpan.start >= cell.start && labelSpan.end <= cell.end);
		const title = section && cellTitle(text, cell, section.labelSpan);
		const content = cells[index];
		if (title) {
			pieces.push({
				title,
				lead: [],
				isRunIn: true,
				body: content && content.end > content.start ? cellBody(text, content) : [],
			});
		} else if (cell.end > cell.start || (content && content.end > content.start)) {
			return null;
		}
	}
	return pieces.length === sections.length && cells.length <= heads.length ? { span, pieces } : null;
}

function cellTitle(text: string, cell: Span, label: Span): string | null {
	return titleOf(
		text.slice(cell.start, label.start),
		text.slice(label.start, label.end),
		text.slice(label.end, cell.end),
	);
}

function cellBody(text: string, { start, end }: Span): string[] {
	const paragraphs = text.slice(start, end).replaceAll('\\|', '|').split(paragraphBreak);
	return paragraphs.flatMap((paragraph, index) => (index === 0 ? [paragraph] : ['', paragraph]));
}

/** The rows of a table without the one that draws the line below the head. */
function rowsOf({ text, lines }: StoryDocument, span: Span): Span[] {
	const rows: Span[] = [];
	for (let line = lines.lineAt(span.start); line <= lines.lineAt(span.end); line++) {
		const row = { start: lines.startOf(line), end: lines.endOf(line) };
		if (line !== lines.lineAt(span.start) + 1 || !delimiterRow.test(text.slice(row.start, row.end))) {
			rows.push(row);
		}
	}
	return rows;
}

function tableSpan({ text, lines }: StoryDocument, line: number): Span {
	const isRow = (at: number) =>
		at >= 1 && at <= lines.count && text.slice(lines.startOf(at), lines.endOf(at)).includes('|');
	let first = line;
	while (isRow(first - 1)) {
		first--;
	}
	let last = line;
	while (isRow(last + 1)) {
		last++;
	}
	return { start: lines.startOf(first), end: lines.endOf(last) };
}

function wordsOf(text: string): number {
	return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
