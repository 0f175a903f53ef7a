import type { StoryDocument } from '../../story/model.ts';
import type { Span } from '../../text/span.ts';

/**
 * What to delete of a text to take a comment out of it: its line, with one of the blank lines around it; only the comment
 * if no blank line would separate what is around it, which might then become one paragraph.
 *
 * @returns null unless the comment is alone on one line
 */
export function commentLine({ text, lines }: StoryDocument, comment: Span): Span | null {
	const line = lines.lineAt(comment.start);
	const start = lines.startOf(line);
	if (text.slice(start, lines.endOf(line)).trim() !== text.slice(comment.start, comment.end)) {
		return null;
	}
	const isBlank = (at: number) => lines.textOf(at).trim() === '';
	if (!isBlank(line - 1) && !isBlank(line + 1)) {
		return comment;
	}
	const last = isBlank(line - 1) && isBlank(line + 1) ? line + 1 : line;
	return { start, end: last >= lines.count ? text.length : lines.startOf(last + 1) };
}
