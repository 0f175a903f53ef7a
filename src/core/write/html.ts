import { listMarker } from '../text/listMarker.ts';
import { lineNotation } from './lineNotation.ts';
import { endBefore, isWrapperLine } from './lines.ts';
import type { NotationWriter } from './notation.ts';
import { pieceOf, wrapperTag } from './piece.ts';

const otherBlock = /<\/?(?:h[1-6]|ul|ol|li|table|t[rdh]|thead|tbody|pre|blockquote|hr|script|style)\b/i;
/** What has a meaning in Markdown but not in HTML. */
const markup = new RegExp(String.raw`[*_\x60\\[\]~|]|^[ \t]*(?:[#>]|${listMarker})[ \t]`, 'm');

/** `<summary>Situation</summary>` and other block-level HTML; tags and attributes are dropped when taken apart. */
export const html: NotationWriter = {
	...lineNotation({}),
	startOf({ lines }, { labelSpan }) {
		let line = lines.lineAt(labelSpan.start);
		while (line > 1 && isWrapperLine(lines.textOf(line - 1))) {
			line--;
		}
		return lines.startOf(line);
	},
	endOf: (document, { span }) => endBefore(document, span.end, (line) => !isWrapperLine(line) && line.trim() !== ''),
	takeApart: (document, section, stop) =>
		pieceOf(document, section, stop, bodyOf, (markup) => markup.replace(wrapperTag, '')),
};

/** After a blank line, the content is Markdown; otherwise it is HTML, of which only paragraphs can be carried over. */
function bodyOf(lines: readonly string[]): string[] | null {
	const isMarkdown = (lines[0] ?? '').replace(wrapperTag, '').trim() === '' && (lines[1] ?? '').trim() === '';
	if (isMarkdown && lines.length > 1) {
		const end = lines.findLastIndex((line) => line.trim() !== '' && !isWrapperLine(line));
		const body = lines.slice(1, end + 1);
		return body.some(isWrapperLine) ? null : body;
	}
	const html = lines.join('\n');
	const text = html.replace(wrapperTag, '\n\n');
	const paragraphs = text
		.trimStart()
		.replace(/\n[ \t]+/g, '\n')
		.replace(/\n{3,}/g, '\n\n');
	return otherBlock.test(html) || markup.test(text) ? null : paragraphs.split('\n');
}
