import cliTruncate from 'cli-truncate';
import stringWidth from 'string-width';
import type { StoryDocument } from '../../core/story/model.ts';
import type { Span } from '../../core/text/span.ts';
import { sanitize } from './words.ts';

/** A source line and the carets that mark a part of it. */
export interface Excerpt {
	readonly source: string;
	/** Spaces and carets below the source. */
	readonly carets: string;
}

/**
 * The first line of a span as shown on a terminal: cut to a width around the span's start, with carets that line up
 * with what they mark, even with wide and combining characters.
 *
 * @param width columns that the source may take
 */
export function excerpt({ text, lines }: Pick<StoryDocument, 'text' | 'lines'>, span: Span, width: number): Excerpt {
	const line = lines.lineAt(span.start);
	const start = lines.startOf(line);
	const source = text.slice(start, lines.endOf(line));
	const from = Math.min(span.start - start, source.length);
	const to = Math.min(Math.max(span.end - start, from), source.length);
	const room = width - stringWidth(source.slice(from, to)) - contextAfter;
	const before = cutStart(sanitize(source.slice(0, from)), Math.max(width / 3, room));
	const marked = cutEnd(sanitize(source.slice(from, to)), width - stringWidth(before));
	const after = cutEnd(sanitize(source.slice(to)), width - stringWidth(before + marked));
	return {
		source: before + marked + after,
		carets: ' '.repeat(stringWidth(before)) + '^'.repeat(Math.max(stringWidth(marked), 1)),
	};
}

/** Columns kept free for what follows the marked part. */
const contextAfter = 16;

/** More code units than a column of text needs; bounds the work on endless lines. */
const unitsPerColumn = 8;

/** Cuts a text at its end to a number of columns, with an ellipsis in place of what is cut. */
function cutEnd(text: string, width: number): string {
	const columns = Math.max(1, Math.floor(width));
	return cliTruncate(text.slice(0, columns * unitsPerColumn), columns, { position: 'end' });
}

/** The same, at its start. */
function cutStart(text: string, width: number): string {
	const columns = Math.max(1, Math.floor(width));
	return cliTruncate(text.slice(-columns * unitsPerColumn), columns, { position: 'start' });
}
