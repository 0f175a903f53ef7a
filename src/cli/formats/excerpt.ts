import cliTruncate from 'cli-truncate';
import stringWidth from 'string-width';
import type { StoryDocument } from '../../core/story/model.ts';
import type { Span } from '../../core/text/span.ts';
import { sanitize } from './words.ts';

/** A source line with the marked part below it. */
export interface Excerpt {
	readonly source: string;
	/** Spaces and carets below the source. */
	readonly carets: string;
}

/**
 * The first line of a span as it is shown on a terminal: cut to a width around the span's start, and with carets that
 * are below what they mark, wide and combining characters included.
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

/** More code units than a text of a width needs; bounds the work on endless lines. */
const unitsPerColumn = 8;

/** A text that takes at most some columns, an ellipsis in place of what is cut from its end. */
function cutEnd(text: string, width: number): string {
	const columns = Math.max(1, Math.floor(width));
	return cliTruncate(text.slice(0, columns * unitsPerColumn), columns, { position: 'end' });
}

/** The same, cut from its start. */
function cutStart(text: string, width: number): string {
	const columns = Math.max(1, Math.floor(width));
	return cliTruncate(text.slice(-columns * unitsPerColumn), columns, { position: 'start' });
}
