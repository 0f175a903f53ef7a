import type { Notation, Story, StoryDocument } from '../../story/model.ts';
import { parseStories } from '../../story/parse.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';

/** Notations in which a line, once written, is always read as a label, unless HTML or open code stands around it. */
const plainNotations: ReadonlySet<Notation> = new Set(['heading', 'emphasis']);

/** Characters that are read again to try out the fixes of one file. */
const maxTried = 2_000_000;

/** Whether a story is written so plainly that a fix of its labels need not be tried out. */
export function isPlain({ text, lines }: StoryDocument, { sections, span }: Story): boolean {
	const [first] = sections;
	return (
		first !== undefined &&
		sections.length > 1 &&
		plainNotations.has(first.notation) &&
		!/[<|]|```|~~~/.test(text.slice(span.start, span.end)) &&
		sections.every(
			({ notation, level, labelSpan: { start } }) =>
				notation === first.notation &&
				level === first.level &&
				// Not in a list or quote.
				/^ {0,3}[#*_][#*_ \t]*$/.test(text.slice(lines.startOf(lines.lineAt(start)), start)),
		)
	);
}

/**
 * The story as it is read after some edits; undefined when they change how many stories there are. In a large file
 * only the story's own stretch of the text is read again, so that it takes no longer for each of many stories.
 */
export function storyAfter(document: StoryDocument, story: Story, edits: readonly TextEdit[]): Story | undefined {
	const { text, lines, stories } = document;
	const isLarge = text.length * stories.length > maxTried;
	const first = Math.min(story.span.start, ...edits.map((edit) => edit.start));
	const last = Math.max(lines.endOf(lines.lineAt(story.span.end)), ...edits.map((edit) => edit.end));
	const start = isLarge ? lines.startOf(lines.lineAt(first)) : 0;
	const end = isLarge ? last : text.length;
	const local = edits.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text }));
	const after = parseStories(applyEdits(text.slice(start, end), local)).stories;
	return after.length === (isLarge ? 1 : stories.length) ? after[isLarge ? 0 : stories.indexOf(story)] : undefined;
}
