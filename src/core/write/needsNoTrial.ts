import type { Story, StoryDocument } from '../story/model.ts';
import { firstIndexWhere } from '../text/sortedSearch.ts';

/** Heading or emphasis marks only, which make any word a label; no list or quote marks. */
const plainLabel = /^ {0,3}(?:#{1,6}[ \t]+[*_]*|[*_]+)$/;

/** Whether a story is so plain, without HTML or an open code block, between headings, that edits need not be tried out. */
export function needsNoTrial({ text, lines, stories }: StoryDocument, { sections, span, titleLevel }: Story): boolean {
	const [first] = sections;
	const next = stories[firstIndexWhere(stories, ({ span: { start } }) => start > span.start)];
	return (
		first !== undefined &&
		titleLevel > 0 &&
		next?.titleLevel !== 0 &&
		sections.length > 1 &&
		!/[<|]|```|~~~/.test(text.slice(span.start, span.end)) &&
		sections.every(
			({ notation, level, labelSpan: { start } }) =>
				notation === first.notation &&
				level === first.level &&
				plainLabel.test(text.slice(lines.startOf(lines.lineAt(start)), start)),
		)
	);
}
