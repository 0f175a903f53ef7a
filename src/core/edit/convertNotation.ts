import { parseBlocks } from '../story/blocks.ts';
import type { Notation, Story, StoryDocument } from '../story/model.ts';
import type { TextEdit } from '../text/edit.ts';
import { LineIndex } from '../text/lineIndex.ts';
import { keepsStory } from './keepsStory.ts';
import type { SectionPiece } from './piece.ts';
import { joinLines, readPieces } from './sectionPieces.ts';
import { paragraphBreak } from './tablePieces.ts';

/** The notations that a story can be brought into. */
export const targetNotations = ['heading', 'emphasis', 'list', 'row'] as const;
export type TargetNotation = (typeof targetNotations)[number];

/**
 * Writes a story in another notation: headings, bold labels, a list, or a table with a row a section. Labels, their
 * remarks and all content stay word for word.
 *
 * @returns null where the story is written so already, or where something could be lost: several paragraphs in a cell
 * are parted by `<br><br>`, but a list, a table, code or a comment has no place in a cell; and a table whose further
 * columns say something (dates, notes) is not taken apart, since they have no place in another notation
 */
export function convertNotation(document: StoryDocument, story: Story, target: TargetNotation): TextEdit[] | null {
	if (story.sections.length === 0 || story.sections.every((section) => isWrittenAs(section.notation, target))) {
		return null;
	}
	const read = readPieces(document, story);
	// Text such as `- x` or `# x` behind a label would become a list or heading in a line of its own.
	const isSafe = read?.pieces.every(({ isRunIn, body }) => !isRunIn || beginsWithParagraph(body));
	const written = read && isSafe && write(read.pieces, story, target);
	if (!written) {
		return null;
	}
	// HTML goes on up to a blank line.
	const above = document.lines.lineAt(read.span.start) - 1;
	const { text, lines } = document;
	const isBehindHtml = above > 0 && /^\s*</.test(text.slice(lines.startOf(above), lines.endOf(above)));
	const edits = [{ ...read.span, text: joinLines(document, isBehindHtml ? ['', ...written] : written) }];
	return keepsStory(document, story, edits, target) ? edits : null;
}

function isWrittenAs(notation: Notation, target: TargetNotation): boolean {
	return notation === target || (target === 'row' && notation === 'column');
}

function write(pieces: readonly SectionPiece[], story: Story, target: TargetNotation): string[] | null {
	switch (target) {
		case 'heading':
			return writeHeadings(pieces, (story.titleLevel || 1) + 1);
		case 'emphasis':
			return between(pieces.map(writeLabeled), true);
		case 'list': {
			const items = pieces.map((piece) => ({ lead: piece.lead, lines: writeItem(piece) }));
			const isLoose = items.some(({ lines }) => lines.includes(''));
			return between(
				items.map(({ lead, lines }) => [...lead, ...lines]),
				isLoose,
			);
		}
		case 'row':
			return writeTable(pieces);
	}
}

function writeHeadings(pieces: readonly SectionPiece[], level: number): string[] | null {
	if (level > 6) {
		return null;
	}
	const blocks = pieces.map(({ title, lead, body }) => {
		const heading = `${'#'.repeat(level)} ${title}`;
		return [...lead, heading, ...(body.length > 0 ? ['', ...body] : [])];
	});
	return between(blocks, true);
}

function writeLabeled(piece: SectionPiece): string[] {
	return [...piece.lead, ...labeled(piece)];
}

/** A list item that holds the whole section, indented below its marker. */
function writeItem(piece: SectionPiece): string[] {
	return labeled(piece).map((line, index) => (index === 0 ? `- ${line}` : line === '' ? '' : `  ${line}`));
}

/** `**Situation:** …`; content that does not begin with a paragraph stands below its label. */
function labeled({ title, body }: SectionPiece): string[] {
	const label = `**${title}:**`;
	const [first, ...others] = body;
	if (first === undefined) {
		return [label];
	}
	return beginsWithParagraph(body) ? [`${label} ${first.trimStart()}`, ...others] : [label, '', ...body];
}

function writeTable(pieces: readonly SectionPiece[]): string[] | null {
	const rows: string[] = [];
	for (const { title, lead, body } of pieces) {
		const cell = cellOf(body);
		if (cell === null || lead.length > 0) {
			return null;
		}
		rows.push(`| **${title}** | ${cell}${cell === '' ? '' : ' '}|`);
	}
	return ['|  |  |', '| --- | --- |', ...rows];
}

function cellOf(body: readonly string[]): string | null {
	const text = body.join('\n');
	const isPlain = blocksOf(body).every(({ type, item, quote }) => type === 'paragraph' && !item && !quote);
	if (!isPlain || text.includes('<!--') || text.includes('\\|') || paragraphBreak.test(text)) {
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

function beginsWithParagraph(body: readonly string[]): boolean {
	const [first] = blocksOf(body);
	return first?.type === 'paragraph' && first.item === null && first.quote === null;
}

function blocksOf(body: readonly string[]) {
	const text = body.join('\n');
	return parseBlocks(text, new LineIndex(text), 1);
}

function between(blocks: readonly (readonly string[])[], isLoose: boolean): string[] {
	return blocks.flatMap((block, index) => (index > 0 && isLoose ? ['', ...block] : block));
}
