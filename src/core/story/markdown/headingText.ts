import { type Span, trimSpan } from '../../text/span.ts';
import type { Block } from './blocks.ts';
import type { Markdown } from './markdown.ts';
import { skipMarkers } from './markers.ts';

/** The text of a heading without its markup. */
export function headingText({ text, lines }: Markdown, block: Block): Span {
	const end = lines.endOf(block.firstLine);
	const start = skipMarkers(text, block.start, end, block.item !== null);
	let open = start;
	while (text.charCodeAt(open) === 35 /* # */) {
		open++;
	}
	const written = text.slice(open, end);
	const close = open > start && written.includes('#') ? (/[ \t]#+[ \t]*$/.exec(written)?.[0].length ?? 0) : 0;
	return trimSpan(text, open, end - close);
}
