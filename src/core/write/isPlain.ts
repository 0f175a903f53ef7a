import type { Story, StoryDocument } from '../story/model.ts';

/** Heading or emphasis marks only, which make any word a label; no list or quote marks. */
const plainLabel = /^ {0,3}(?:#{1,6}[ \t]+[*_]*|[*_]+)$/;

/** Whether a story is so plain, without HTML or an open code block around it, that edits need not be tried out. */
export function isPlain({ text, lines }: StoryDocument, { sections, span }: Story): boolean {
	const [first] = sections;
	return (
		first !== undefined &&
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
