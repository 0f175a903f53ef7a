import { parseBlocks } from '../story/markdown/blocks.ts';
import type { Section, StoryDocument } from '../story/model.ts';
import { LineIndex } from '../text/lineIndex.ts';
import { firstLineOf, opensWrapper } from './lines.ts';
import type { SectionPiece } from './notation.ts';
import { readLabel } from './readLabel.ts';

const lineBreak = /\r\n?|\n/;
const tag = /<\/?[a-z][^<>\n]{0,200}>/gi;
/** A remark in brackets, and the signs that set a label off from its content. */
const afterLabel = /^(\s*[([（【][^)\]）】\n]{0,80}[)\]）】])?[\s:：.!?=|→–—-]*(?:#+\s*)?$/u;

/**
 * Turns a section written in lines into a piece.
 *
 * @param stop where the next section begins
 * @param bodyOf strips the notation from the lines of the content, the first one starting after the label
 */
export function pieceOf(
	document: StoryDocument,
	section: Section,
	stop: number,
	bodyOf: (lines: readonly string[]) => readonly string[],
): SectionPiece | null {
	const { text, lines } = document;
	const { start, end } = section.labelSpan;
	const { before, after } = readLabel(document, section);
	const contentStart = Math.min(end + after.length, stop);
	const title = titleOf(before, text.slice(start, end), text.slice(end, contentStart));
	const content = text.slice(contentStart, stop).split(lineBreak);
	if (title === null) {
		return null;
	}
	const above = text.slice(lines.startOf(firstLineOf(document, section)), lines.startOf(lines.lineAt(start)));
	const lead = above.split(lineBreak).filter((line) => isFilled(line) && !opensWrapper.test(line));
	return { title, lead, isRunIn: isFilled(content[0] ?? ''), body: trimLines(bodyOf(content)) };
}

/**
 * A label without its markup.
 *
 * @returns null if markup extends into the content or anything other than a remark is next to the label
 */
export function titleOf(before: string, label: string, after: string): string | null {
	const opening = before.replace(tag, '').replace(/[*_]+/g, '');
	const closing = after.replace(tag, '').replace(/[*_]+/g, '');
	const bracket = /[([（【]\s*$/.test(opening) ? (/^\s*[)\]）】]/.exec(closing)?.[0] ?? '') : '';
	const match = afterLabel.exec(closing.slice(bracket.length));
	const isOpen = countOf(before, /[*_]/g) !== countOf(after, /[*_]/g) || countOf(before, tag) !== countOf(after, tag);
	if (!match || isOpen || /[*_<]/.test(label)) {
		return null;
	}
	return `${opening}${label}${bracket}${match[1] ?? ''}`.trim();
}

function countOf(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}

/** Removes blank lines at both ends, and the hard break that separated the piece from the next one. */
function trimLines(lines: readonly string[]): string[] {
	const first = lines.findIndex(isFilled);
	if (first === -1) {
		return [];
	}
	const trimmed = lines.slice(first, lines.findLastIndex(isFilled) + 1);
	const last = trimmed.length - 1;
	trimmed[last] = (trimmed[last] as string).replace(/(?<![\s\\])[\s\\]+$/, '');
	return trimmed;
}

function isFilled(line: string): boolean {
	return line.trim() !== '';
}

/** Whether lines begin with a paragraph, which can follow a label on the same line. */
export function beginsWithParagraph(body: readonly string[]): boolean {
	const [first] = blocksOf(body);
	return first?.type === 'paragraph' && first.item === null && first.quote === null;
}

/** The blocks in lines of Markdown. */
export function blocksOf(body: readonly string[]) {
	const text = body.join('\n');
	return parseBlocks(text, new LineIndex(text), 1);
}
