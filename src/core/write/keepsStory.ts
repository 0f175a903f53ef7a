import type { Section, Story, StoryDocument } from '../story/model.ts';
import { parseStories } from '../story/parse.ts';
import { withoutTags } from '../story/placeholder.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { withoutMarkup } from './markupWords.ts';

/** Characters that are read again to try out the fixes of one file. */
const maxTried = 2_000_000;

/**
 * The guard of all that writes into stories: applies the edits, reads the text again and compares. No word of what is
 * replaced is lost, every other story is as it was, and this one is what it should be. In a large file only the story's
 * own stretch of the text is read again, so that it takes no longer for each of many stories.
 *
 * @param isMeant whether the story as it is read then is what was meant
 */
export function keepsStory(
	document: StoryDocument,
	story: Story,
	edits: readonly TextEdit[],
	isMeant: (now: Story, reading: StoryDocument) => boolean,
): boolean {
	const { text, lines, stories } = document;
	if (losesWord(document, edits)) {
		return false;
	}
	const isLarge = text.length * stories.length > maxTried;
	const first = Math.min(story.span.start, ...edits.map((edit) => edit.start));
	const last = Math.max(lines.endOf(lines.lineAt(story.span.end)), ...edits.map((edit) => edit.end));
	const start = isLarge ? lines.startOf(lines.lineAt(first)) : 0;
	const end = isLarge ? last : text.length;
	const local = edits.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text }));
	const reading = parseStories(applyEdits(text.slice(start, end), local));
	const before = isLarge ? [story] : stories;
	return (
		reading.stories.length === before.length &&
		before.every((old, index) => {
			const now = reading.stories[index] as Story;
			return old === story ? isMeant(now, reading) : now.title === old.title && areSame(now.sections, old.sections);
		})
	);
}

/** Whether sections tell the same parts in the same number of words. */
export function areSame(some: readonly Section[], others: readonly Section[]): boolean {
	return (
		some.length === others.length &&
		some.every(({ parts, state, words }, index) => {
			const other = others[index] as Section;
			return parts.join() === other.parts.join() && state === other.state && words === other.words;
		})
	);
}

/** The words of a section's content as they are written, without tags. */
export function wordsOf({ text }: StoryDocument, { content }: Section): string[] {
	return content.flatMap(({ start, end }) => wordsIn(withoutTags(text.slice(start, end))));
}

/** Whether what is written in place of a text has not all of its words; labels may be written anew. */
function losesWord({ text, stories }: StoryDocument, edits: readonly TextEdit[]): boolean {
	const isLabel = (edit: TextEdit) =>
		stories.some(({ sections }) =>
			sections.some(({ labelSpan }) => labelSpan.start <= edit.start && edit.end <= labelSpan.end),
		);
	const left = new Map<string, number>();
	for (const word of edits.flatMap((edit) => wordsIn(withoutMarkup(edit.text)))) {
		left.set(word, (left.get(word) ?? 0) + 1);
	}
	return edits
		.filter((edit) => edit.start < edit.end && !isLabel(edit))
		.flatMap(({ start, end }) => wordsIn(withoutMarkup(text.slice(start, end))))
		.some((word) => {
			const count = left.get(word) ?? 0;
			left.set(word, count - 1);
			return count <= 0;
		});
}

function wordsIn(text: string): string[] {
	return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
