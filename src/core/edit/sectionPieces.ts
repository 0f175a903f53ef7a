import { eolOf, firstLineOf } from '../lint/support/sectionLines.ts';
import type { Section, Story, StoryDocument } from '../story/model.ts';
import { type SectionPiece, type StoryPieces, titleOf } from './piece.ts';
import { tablePieces } from './tablePieces.ts';
import { isWrapperLine, readWrappedPiece, wrappedNotations } from './wrappedPieces.ts';

const readable = /^(?:heading|emphasis|plain|list|inline|callout|definition|html)$/;
const marker = /^[\s>]*(?:#{1,6}[ \t]+|(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)?/;
const underline = /^\s*(?:=+|-+)\s*$/;

/**
 * Takes the sections of a story out of their notation.
 *
 * @returns null where a section is written in a way of which something could be lost
 */
export function readPieces(document: StoryDocument, story: Story): StoryPieces | null {
	const { sections } = story;
	const [first] = sections;
	const last = sections.at(-1);
	if (!first || !last) {
		return null;
	}
	if (first.notation === 'row' || first.notation === 'column') {
		return tablePieces(document, story);
	}
	if (!sections.every(({ notation }) => readable.test(notation))) {
		return null;
	}
	const { text, lines } = document;
	const end = lines.endOf(lastLineOf(document, last));
	const pieces: SectionPiece[] = [];
	for (const [index, section] of sections.entries()) {
		const next = sections[index + 1];
		const stop = next ? startOf(document, next) : end;
		const isWrapped = wrappedNotations.test(section.notation);
		const piece = isWrapped ? readWrappedPiece(document, section, stop) : readPiece(document, section, stop);
		if (!piece) {
			return null;
		}
		pieces.push(piece);
	}
	const start = first.notation === 'html' ? startOfWrappers(document, first) : startOf(document, first);
	const isWhole = text.slice(lines.startOf(lines.lineAt(start)), start).trim() === '';
	return isWhole ? { span: { start, end }, pieces } : null;
}

function startOf(document: StoryDocument, section: Section): number {
	return section.notation === 'inline' ? section.span.start : document.lines.startOf(firstLineOf(document, section));
}

/** The last line of a story, with the empty lines of the callout and the closing tags of the HTML in which it ends. */
function lastLineOf({ text, lines }: StoryDocument, { notation, span }: Section): number {
	const goesOn = (line: string) =>
		notation === 'callout' ? /^>\s*$/.test(line) : notation === 'html' && (isWrapperLine(line) || line.trim() === '');
	const first = lines.lineAt(span.end);
	let line = first;
	while (line < lines.count && goesOn(text.slice(lines.startOf(line + 1), lines.endOf(line + 1)))) {
		line++;
	}
	while (line > first && text.slice(lines.startOf(line), lines.endOf(line)).trim() === '') {
		line--;
	}
	return line;
}

/** Where the tags around the sections begin: `<dl>`. */
function startOfWrappers({ text, lines }: StoryDocument, section: Section): number {
	let line = lines.lineAt(section.labelSpan.start);
	while (line > 1 && isWrapperLine(text.slice(lines.startOf(line - 1), lines.endOf(line - 1)))) {
		line--;
	}
	return lines.startOf(line);
}

function readPiece(document: StoryDocument, section: Section, stop: number): SectionPiece | null {
	const { text, lines } = document;
	const { labelSpan, notation } = section;
	const labelLine = lines.lineAt(labelSpan.start);
	const lineStart = notation === 'inline' ? section.span.start : lines.startOf(labelLine);
	const mark = notation === 'inline' ? '' : (marker.exec(text.slice(lineStart, labelSpan.start))?.[0] ?? '');
	// A box that is checked says something, and has no place in another notation.
	if (/^[\s>]|\[[xX]\]/.test(mark) || firstLineOf(document, section) > labelLine) {
		return null;
	}
	const lineEnd = Math.min(lines.endOf(labelLine), stop);
	const content = section.content[0]?.start ?? lineEnd;
	const contentStart = Math.min(content, lineEnd);
	const title = titleOf(
		text.slice(lineStart + mark.length, labelSpan.start),
		text.slice(labelSpan.start, labelSpan.end),
		text.slice(labelSpan.end, contentStart),
	);
	if (title === null) {
		return null;
	}
	const [rest = '', ...below] = text.slice(contentStart, stop).split(/\r?\n/);
	const isUnderlined = notation === 'heading' && !mark.includes('#');
	const ownLines = isUnderlined && underline.test(below[0] ?? '') ? below.slice(1) : below;
	const width = notation === 'list' ? mark.length : 0;
	const leadStart = notation === 'inline' ? lineStart : lines.startOf(firstLineOf(document, section));
	return {
		title,
		lead: text.slice(leadStart, lineStart).split(/\r?\n/).filter(isFilled),
		isRunIn: isFilled(rest),
		body: trimLines([rest, ...ownLines.map((line) => dedent(line, width))], notation === 'inline'),
	};
}

function dedent(line: string, width: number): string {
	const indent = /^(?:\t| *)/.exec(line)?.[0] ?? '';
	return line.slice(indent === '\t' && width > 0 ? 1 : Math.min(indent.length, width));
}

/** Without blank lines at the ends, and without the hard break or bar that parted the piece from the next one. */
function trimLines(lines: readonly string[], isInline: boolean): string[] {
	const first = lines.findIndex(isFilled);
	if (first === -1) {
		return [];
	}
	const trimmed = lines.slice(first, lines.findLastIndex(isFilled) + 1);
	const last = trimmed.length - 1;
	trimmed[last] = (trimmed[last] as string).replace(isInline ? /(?<![\s\\|])[\s\\|]+$/ : /(?<![\s\\])[\s\\]+$/, '');
	return trimmed;
}

function isFilled(line: string): boolean {
	return line.trim() !== '';
}

/** Lines with the line break of the document. */
export function joinLines(document: StoryDocument, lines: readonly string[]): string {
	return lines.join(eolOf(document));
}
