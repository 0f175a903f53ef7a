import { allParts, type Part, type Section, type Story, type StoryDocument } from '../story/model.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineBreakOf } from '../text/lineIndex.ts';
import { isPlain } from './isPlain.ts';
import { areSame, keepsStory } from './keepsStory.ts';
import { placeholderFor } from './label.ts';
import { newSections } from './newSections.ts';
import type { NewPlace } from './notation.ts';
import { isInline, notations, sharesLabel } from './notations.ts';

/**
 * Adds a part to a story: a label in the notation, language and case of the story's other labels, in its place in the
 * order of telling, with a placeholder as content.
 *
 * @returns null where the notation leaves no safe place for it
 */
export function insertSection(document: StoryDocument, story: Story, part: Part): TextEdit[] | null {
	const place = findPlace(document, story, part);
	const edits = place ? writerAt(place).insert(place) : appendHeading(document, story, part);
	const isShared = place && sharesLabel(place.model);
	return edits && (isShared || isPlain(document, story) || adds(document, story, part, edits)) ? edits : null;
}

/** Whether edits give the story its part and leave every other section as it is. */
function adds(document: StoryDocument, story: Story, part: Part, edits: readonly TextEdit[]): boolean {
	return keepsStory(document, story, edits, ({ sections }) => {
		const others = sections.filter(({ parts }) => !parts.includes(part));
		return others.length === sections.length - 1 && areSame(others, story.sections);
	});
}

function findPlace(document: StoryDocument, story: Story, part: Part): NewPlace | null {
	const { sections } = story;
	const rank = allParts.indexOf(part);
	const tells = (other: Part) => (section: Section) => section.parts.includes(other);
	for (const other of allParts.slice(0, rank).toReversed()) {
		const previous = sections.findLast(tells(other));
		if (previous) {
			const next = sections[sections.indexOf(previous) + 1];
			return { document, story, part, previous, next, model: previous };
		}
	}
	for (const other of allParts.slice(rank + 1)) {
		const next = sections.find(tells(other));
		if (next) {
			const previous = sections[sections.indexOf(next) - 1];
			return { document, story, part, previous, next, model: next };
		}
	}
	return null;
}

/** A section beside one that goes on in the same line belongs into that line. */
function writerAt({ story, previous, next, model }: NewPlace) {
	const beside = [next, model, previous ? undefined : story.sections[1]];
	const inline = beside.find((section) => section && isInline(section));
	return notations[(inline ?? model).notation];
}

/** A document without any label gets headings at its end. */
function appendHeading({ text }: StoryDocument, story: Story, part: Part): TextEdit[] {
	const eol = lineBreakOf(text);
	const at = text.trimEnd().length;
	const written = newSections([[part, placeholderFor(story, part)]], Math.min(story.titleLevel, 5));
	return [{ start: at, end: at, text: eol + eol + written.replaceAll('\n', eol) }];
}
