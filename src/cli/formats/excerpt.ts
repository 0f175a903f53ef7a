import type { Range } from '../../core/report/report.ts';
import type { LineIndex } from '../../core/text/lineIndex.ts';
import { harmless } from './words.ts';

/** A source line with the marked part below it. */
export interface Excerpt {
	readonly line: number;
	readonly source: string;
	/** Spaces and carets below the source. */
	readonly carets: string;
}

/**
 * The first line of a range as it is shown on a terminal: cut to a width around the range's start, and with carets that
 * stand below what they mark, wide and combining characters included.
 *
 * @param width columns that the source may take
 */
export function excerpt(text: string, lines: LineIndex, range: Range, width: number): Excerpt {
	const start = lines.startOf(range.line);
	const source = text.slice(start, lines.endOf(range.line));
	const from = Math.min(range.column - 1, source.length);
	const to = range.endLine > range.line ? source.length : Math.max(range.endColumn - 1, from);
	const room = width - widthOf(source.slice(from, to)) - contextAfter;
	const before = cutStart(harmless(source.slice(0, from)), Math.max(width / 3, room));
	const marked = cutEnd(harmless(source.slice(from, to)), width - widthOf(before));
	const after = cutEnd(harmless(source.slice(to)), width - widthOf(before + marked));
	return {
		line: range.line,
		source: before + marked + after,
		carets: ' '.repeat(widthOf(before)) + '^'.repeat(Math.max(widthOf(marked), 1)),
	};
}

/** Columns kept free for what follows the marked part. */
const contextAfter = 16;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
	if (isAscii(text)) {
		return text.length;
	}
	let width = 0;
	for (const { segment } of graphemes.segment(text)) {
		width += wide.test(segment) ? 2 : /^[\p{Mn}\p{Me}\p{Cf}]/u.test(segment) ? 0 : 1;
	}
	return width;
}

const wide =
	/^(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}|[\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6])|\uFE0F/u;

/** Printable characters of ASCII, which take a column each. */
function isAscii(text: string): boolean {
	return /^[ -~]*$/.test(text);
}

/** More code units than a text of a width needs; bounds the work on endless lines. */
const unitsPerColumn = 8;

/** A text that takes at most some columns, an ellipsis in place of what is cut from its end. */
function cutEnd(text: string, width: number): string {
	const head = text.slice(0, Math.ceil(width) * unitsPerColumn);
	if (head === text && widthOf(text) <= width) {
		return text;
	}
	return `${take(characters(head), width - 1).join('')}…`;
}

/** The same, cut from its start. */
function cutStart(text: string, width: number): string {
	const tail = text.slice(-Math.ceil(width) * unitsPerColumn);
	if (tail === text && widthOf(text) <= width) {
		return text;
	}
	return `…${take(characters(tail).reverse(), width - 1)
		.reverse()
		.join('')}`;
}

/** The first characters that fit into a width. */
function take(characters: readonly string[], width: number): string[] {
	let columns = 0;
	const end = characters.findIndex((character) => {
		columns += widthOf(character);
		return columns > width;
	});
	return characters.slice(0, end < 0 ? characters.length : end);
}

function characters(text: string): string[] {
	return isAscii(text) ? [...text] : Array.from(graphemes.segment(text), ({ segment }) => segment);
}
