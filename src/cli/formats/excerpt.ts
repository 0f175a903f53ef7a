import cliTruncate from 'cli-truncate';
import stringWidth from 'string-width';
import type { StoryDocument } from '../../core/story/model.ts';
import { sanitize } from '../../core/text/acting.ts';
import { characterStart } from '../../core/text/characters.ts';
import type { Span } from '../../core/text/span.ts';

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
	const end = lines.endOf(line);
	const from = Math.min(span.start, end);
	const to = Math.min(Math.max(span.end, from), end);
	// What does not fit is not looked at: a line may have thousands of findings.
	const most = width * unitsPerColumn;
	const source = (first: number, last: number) => sanitize(text.slice(Math.max(start, first), Math.min(last, end)));
	const room = width - stringWidth(source(from, Math.min(to, from + most))) - contextAfter;
	const before = cut(
		source(characterStart(text, Math.max(start, from - most)), from),
		Math.max(width / 3, room),
		'start',
	);
	const marked = cut(source(from, Math.min(to, from + most)), width - stringWidth(before), 'end');
	const after = cut(source(to, to + most), width - stringWidth(before + marked), 'end');
	return {
		source: before + marked + after,
		carets: ' '.repeat(stringWidth(before)) + '^'.repeat(Math.max(stringWidth(marked), 1)),
	};
}

/** Columns kept free for what follows the marked part. */
const contextAfter = 16;

/** More code units than a column of text needs; bounds the work on endless lines. */
const unitsPerColumn = 8;

/** Cuts a text at one end to a number of columns, with an ellipsis in place of what is cut. */
function cut(text: string, width: number, position: 'start' | 'end'): string {
	return cliTruncate(text, Math.max(1, Math.floor(width)), { position });
}
