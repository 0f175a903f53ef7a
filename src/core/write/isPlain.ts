import type { Story, StoryDocument } from '../story/model.ts';

/** Only marks of a heading or of emphasis, which make a label of any word, and no list or quote. */
const plainLabel = /^ {0,3}(?:#{1,6}[ \t]+[*_]*|[*_]+)$/;

/** Whether a story is written so plainly, without HTML and open code around it, that edits of it need not be tried out. */
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
