import type { Span } from '../text/span.ts';

/** Ends a block, such as a paragraph, a list item or a table cell; no measure crosses it. */
export const blockEnd = '\u2029';
/** Stands for inline code, which is a name unless it holds a figure. */
export const code = '\ue000';

/** Comments, tags, link targets, footnote marks and bare reference numbers, which are not prose. */
const markup =
	/<!--[\s\S]*?(?:-->|$)|<\/?[a-z][^<>\n]{0,1000}>|\]\([^\])\n]{0,1000}\)|\[\^[^[\]\n]{0,100}\]|\[\d{1,9}\]|\bhttps?:\/\/[^\s)>\]|]{1,1000}/gi;
const fence = /^[ \t>]*(```|~~~)[\s\S]*?(?:^[ \t>]*\1[^\n]*$|(?![\s\S]))/gm;
const inlineCode = /(`{1,3})([^`\n]{1,1000})\1/g;
/** Code that is read: it starts like a figure, or names what it measures: `checks 100%`, `mean 193 ms → 2 ms`. */
const figure =
	/^(?:[-+−~<>≤≥≈$€£ ]|from |\d(?![\w-]*(?:\.[a-z]{2,5}|(?:-[a-z]{2,20}){2})$))|^(?:[\p{L}_][\p{L}\d_]{0,30} ){1,3}(?:[~≈<>≤≥] ?)?\d[\d.,]{0,12} ?(?:%|개|건|\p{L}{0,3} ?(?:→|->|⇒) ?\d)/iu;
/** What starts a block: quote, list and heading marks, and numbering. */
const lineStart =
	/^[ \t>]*(?:#{1,6}[ \t]+(?:\d{1,3}(?:(?:\.\d{1,3})+[.)]?|[.)])[ \t]+)?|(?:[-*+][ \t]+)?\d{1,3}(?:\.\d{1,3})*[.)][ \t]+|\d{1,2}(?:\.\d{1,2}){2,}[ \t]+|[-*+][ \t]+)/gm;
/** Full-width forms and hyphens that have the same meaning as in ASCII. */
const forms = /[！-～‐‑−]/g;
/** What any of these patterns needs; most paragraphs have none of it. */
const marked = /[\n<\]`~|！-～‐‑−]|^[ \t>]*[-#*+\d]|https?:/i;

/**
 * The prose of a part of a Markdown text, padded so that offsets stay those of the text: markup is blanked out, the
 * border between two blocks becomes `blockEnd`.
 */
export function proseOf(text: string, { start, end }: Span): string {
	const part = text.slice(start, end);
	if (!marked.test(part)) {
		return part;
	}
	return part
		.replace(fence, ended)
		.replace(markup, blank)
		.replace(inlineCode, (whole, marks: string, inner: string) =>
			figure.test(inner) ? whole : code.repeat(marks.length * 2 + inner.length),
		)
		.replace(/\n[ \t>\r]*(?=\n)/g, ended)
		.replace(lineStart, ended)
		.replace(/~~/g, '  ')
		.replace(/\|/g, blockEnd)
		.replace(forms, toAscii);
}

function blank(text: string): string {
	return text.replace(/[^\n]/g, ' ');
}

function ended(text: string): string {
	return blockEnd + blank(text.slice(1));
}

function toAscii(char: string): string {
	const value = char.charCodeAt(0);
	return value >= 0xff01 ? String.fromCharCode(value - 0xfee0) : '-';
}
