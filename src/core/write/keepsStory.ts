import type { Section, Story, StoryDocument } from '../story/model.ts';
import { parseStories } from '../story/parse.ts';
import { withoutTags } from '../story/placeholder.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { withoutMarkup } from './markupWords.ts';

/** Characters that are read again to try out the fixes of one file. */
const maxTried = 2_000_000;

/** A document as it is with edits. */
export interface Reading {
	readonly document: StoryDocument;
	/** How many stories it has that were none before. */
	readonly added: number;
}

/**
 * The guard of all that writes into stories: applies the edits, reads the text again and compares. No word of what is
 * replaced is lost, and every story is there, in its order, as it is to be.
 *
 * @param isKept whether a story is as it is to be; as it was when absent
 * @param around the stories that the edits concern: in a large file only their stretch of the text is read again, so
 * that it takes no longer for each of many stories
 * @returns null where something is lost or otherwise than it is to be
 */
export function readBack(
	document: StoryDocument,
	edits: readonly TextEdit[],
	isKept: (old: Story, now: Story, reading: StoryDocument) => boolean = isUnchanged,
	around: readonly Story[] = [],
): Reading | null {
	const { text, lines, stories } = document;
	if (losesWord(document, edits)) {
		return null;
	}
	const isLarge = around.length > 0 && text.length * stories.length > maxTried;
	const spans = [...around.map(({ span }) => span), ...edits];
	const start = isLarge ? lines.startOf(lines.lineAt(Math.min(...spans.map((span) => span.start)))) : 0;
	const end = isLarge ? lines.endOf(lines.lineAt(Math.max(...spans.map((span) => span.end)))) : text.length;
	const local = edits.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text }));
	const reading = parseStories(applyEdits(text.slice(start, end), local));
	const before = isLarge ? around : stories;
	let found = 0;
	for (const now of reading.stories) {
		const old = before[found];
		found += old && isKept(old, now, reading) ? 1 : 0;
	}
	return found === before.length ? { document: reading, added: reading.stories.length - found } : null;
}

/**
 * {@link readBack} for edits of one story, which leave every other one as it is.
 *
 * @param isMeant whether the story as it is read then is what was meant
 */
export function keepsStory(
	document: StoryDocument,
	story: Story,
	edits: readonly TextEdit[],
	isMeant: (now: Story, reading: StoryDocument) => boolean,
): boolean {
	const isKept = (old: Story, now: Story, reading: StoryDocument) =>
		old === story ? isMeant(now, reading) : isUnchanged(old, now);
	return readBack(document, edits, isKept, [story])?.added === 0;
}

/** Whether a story tells the same below the same title. */
export function isUnchanged(old: Story, now: Story): boolean {
	return now.title === old.title && areSame(now.sections, old.sections);
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
