import { findMeasures } from '../measure/findMeasures.ts';
import type { Notation, Section, Story, StoryDocument } from '../story/model.ts';
import { parseStories } from '../story/parse.ts';
import { withoutTags } from '../story/placeholder.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';

/**
 * Whether edits change how a story is written and nothing else: read again, every story of the document has the same
 * title, parts, words and measures, and this one its sections in the notation asked for.
 */
export function keepsStory(
	document: StoryDocument,
	story: Story,
	edits: readonly TextEdit[],
	notation: Notation,
): boolean {
	const after = parseStories(applyEdits(document.text, edits));
	return (
		after.stories.length === document.stories.length &&
		document.stories.every((before, index) => {
			const now = after.stories[index] as Story;
			return (
				describe(document, before) === describe(after, now) &&
				(before !== story || now.sections.every((section) => section.notation === notation))
			);
		})
	);
}

function describe(document: StoryDocument, { title, scheme, sections }: Story): string {
	return JSON.stringify([
		title,
		scheme,
		sections.map((section) => [
			section.parts,
			section.state,
			section.words,
			wordsOf(document, section),
			section.content.flatMap((piece) => findMeasures(document.text, piece)).length,
		]),
	]);
}

/** The words of a section's content as they are written, without tags. */
export function wordsOf({ text }: StoryDocument, { content }: Section): string[] {
	return content.flatMap(({ start, end }) => withoutTags(text.slice(start, end)).match(/[\p{L}\p{N}]+/gu) ?? []);
}
