import { firstLineOf } from '../lint/support/sectionLines.ts';
import type { Section, StoryDocument } from '../story/model.ts';
import { type SectionPiece, titleOf } from './piece.ts';

/** Notations whose content stands in something that goes away with the notation. */
export const wrappedNotations = /^(?:callout|definition|html)$/;

const calloutMark = /^>[ \t]?\[![\w-]{1,40}\][+-]?[ \t]*/;
const wrapperTag = /<\/?(?:p|dl|dt|dd|div|section|article|details|summary)(?:\s[^<>]{0,200})?>/gi;
/** Lines with nothing but tags around a section, as they stand before the first label and behind the last text. */
const wrapperLine = /^\s*(?:<\/?(?:dl|div|section|article|details)(?:\s[^<>]{0,200})?>\s*)+$/i;
const otherBlock = /<\/?(?:h[1-6]|ul|ol|li|table|t[rdh]|thead|tbody|pre|blockquote|hr|script|style)\b/i;
/** What means something in Markdown and nothing in HTML. */
const markup = /[*_`\\[\]~|]|^[ \t]*(?:[-+#>]|\d{1,9}[.)])[ \t]/m;

/** Whether a line opens or closes what is around a section and says nothing. */
export function isWrapperLine(line: string): boolean {
	return wrapperLine.test(line);
}

/**
 * A section of a callout, a definition list or block-level HTML, taken out of what wraps it. The kind of a callout and
 * the attributes of tags go; text and inline tags stay.
 *
 * @param stop where the next section begins, or the end of the story
 * @returns null where something else than paragraphs is wrapped in HTML, where its text would mean something else in
 * Markdown, where a callout or definition is not at the start of a line, or where the kind of a callout is
 * more than a word
 */
export function readWrappedPiece(document: StoryDocument, section: Section, stop: number): SectionPiece | null {
	const { text, lines } = document;
	const { labelSpan, notation } = section;
	const line = lines.lineAt(labelSpan.start);
	const lineStart = lines.startOf(line);
	const lineEnd = Math.min(lines.endOf(line), stop);
	const mark = notation === 'callout' ? (calloutMark.exec(text.slice(lineStart, lineEnd))?.[0] ?? null) : '';
	if (mark === null || stop < lineEnd || stop <= labelSpan.end) {
		return null;
	}
	const contentStart = Math.min(section.content[0]?.start ?? lineEnd, lineEnd);
	const withoutWrappers = (part: string) => (notation === 'html' ? part.replace(wrapperTag, '') : part);
	const title = titleOf(
		withoutWrappers(text.slice(lineStart + mark.length, labelSpan.start)),
		text.slice(labelSpan.start, labelSpan.end),
		withoutWrappers(text.slice(labelSpan.end, contentStart)),
	);
	const body = bodyOf(notation, text.slice(contentStart, stop).split(/\r?\n/));
	if (title === null || body === null) {
		return null;
	}
	const above = text.slice(lines.startOf(firstLineOf(document, section)), lineStart).split(/\r?\n/);
	const lead = above.filter((each) => each.trim() !== '' && !isWrapperLine(each));
	return { title, lead, isRunIn: text.slice(contentStart, lineEnd).trim() !== '', body };
}

function bodyOf(notation: Section['notation'], lines: readonly string[]): string[] | null {
	switch (notation) {
		case 'callout':
			return trimmed(calloutLines(lines));
		case 'definition':
			return trimmed(definitions(lines));
		default:
			return htmlBody(lines);
	}
}

/** A quotation behind the callout stays one. */
function calloutLines(lines: readonly string[]): string[] {
	const end = lines.findIndex((line, index) => index > 0 && !line.startsWith('>'));
	const own = end === -1 ? lines.length : end;
	return lines.map((line, index) => (index < own ? line.replace(/^>[ \t]?/, '') : line));
}

/** Every definition of a label is a paragraph. */
function definitions(lines: readonly string[]): string[] {
	return lines.flatMap((line, index) => {
		const [mark] = /^ {0,3}:[ \t]+/.exec(line) ?? [];
		if (mark !== undefined) {
			return index > 1 ? ['', line.slice(mark.length)] : [line.slice(mark.length)];
		}
		return [line.replace(/^(?: {1,4}|\t)/, '')];
	});
}

/** Behind a blank line, Markdown stands in HTML; else HTML, of which paragraphs can be taken over. */
function htmlBody(lines: readonly string[]): string[] | null {
	const isMarkdown = (lines[0] ?? '').replace(wrapperTag, '').trim() === '' && (lines[1] ?? '').trim() === '';
	if (isMarkdown && lines.length > 1) {
		const end = lines.findLastIndex((line) => line.trim() !== '' && !isWrapperLine(line));
		const body = lines.slice(1, end + 1);
		return body.some((line) => isWrapperLine(line)) ? null : trimmed(body);
	}
	const html = lines.join('\n');
	const text = html.replace(wrapperTag, '\n\n');
	return otherBlock.test(html) || markup.test(text)
		? null
		: trimmed(
				text
					.replace(/\n[ \t]+/g, '\n')
					.replace(/\n{3,}/g, '\n\n')
					.split('\n'),
			);
}

function trimmed(lines: readonly string[]): string[] {
	const isFilled = (line: string) => line.trim() !== '';
	const first = lines.findIndex(isFilled);
	return first === -1
		? []
		: lines
				.slice(first, lines.findLastIndex(isFilled) + 1)
				.map((line, index) => (index === 0 ? line.trimStart() : line));
}
