import { allParts, type Part, type Section, type Story, type StoryDocument } from '../story/model.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineBreakOf } from '../text/lineIndex.ts';
import { areSame, isUnchanged, keepsStory, readBack } from './keepsStory.ts';
import { placeholderFor } from './label.ts';
import { isInline, type NewPlace, sharesLabel } from './notation.ts';
import { notations } from './notations.ts';
import { newSections } from './writeSections.ts';

/**
 * Adds a part to a story: a label in the notation, language and case of the story's other labels, at its position in
 * the order of telling, with a placeholder as content.
 *
 * @returns null if the notation leaves no safe place for it
 */
export function insertSection(document: StoryDocument, story: Story, part: Part): TextEdit[] | null {
	const place = findPlace(document, story, part);
	const edits = place ? writerAt(place).insert(place) : appendHeading(document, story, part);
	return edits && adds(document, story, part, edits) ? edits : null;
}

/** Whether tables accept a column, keyed by its part and their first label: one story's result applies to all. */
const triedColumns = new WeakMap<StoryDocument, Map<string, boolean>>();

/** Whether edits add the empty part to a story and all others that share its labels, and leave other sections unchanged. */
function adds(document: StoryDocument, story: Story, part: Part, edits: readonly TextEdit[]): boolean {
	const hasPart = (old: Story, now: Story) => {
		const added = now.sections.find(({ parts }) => parts.includes(part));
		const others = now.sections.filter((section) => section !== added);
		return added?.words === 0 && areSame(others, old.sections);
	};
	const [label] = story.sections;
	if (!label || !sharesLabel(label)) {
		return keepsStory(document, story, edits, (now) => hasPart(story, now));
	}
	const tried = triedColumns.get(document) ?? new Map<string, boolean>();
	triedColumns.set(document, tried);
	const { start } = label.labelSpan;
	const key = `${start} ${part}`;
	const known = tried.get(key);
	if (known !== undefined) {
		return known;
	}
	const stories = document.stories.filter(({ sections: [first] }) => first?.labelSpan.start === start);
	const isKept = (old: Story, now: Story) => (stories.includes(old) ? hasPart(old, now) : isUnchanged(old, now));
	// With one more column, more rows may count as stories.
	const isSafe = readBack(document, edits, isKept, stories) !== null;
	tried.set(key, isSafe);
	return isSafe;
}

function findPlace(document: StoryDocument, story: Story, part: Part): NewPlace | null {
	const { sections } = story;
	const rank = allParts.indexOf(part);
	// Behind the nearest part that is told before it, else in front of the nearest one after it.
	for (const other of [...allParts.slice(0, rank).toReversed(), ...allParts.slice(rank + 1)]) {
		const isBehind = allParts.indexOf(other) < rank;
		const tells = ({ parts }: Section) => parts.includes(other);
		const index = isBehind ? sections.findLastIndex(tells) + 1 : sections.findIndex(tells);
		const [previous, next] = [sections[index - 1], sections[index]];
		const model = isBehind ? previous : next;
		if (model) {
			return { document, story, part, previous, next, model };
		}
	}
	return null;
}

/** A section next to an inline one belongs on the same line. */
function writerAt({ story, previous, next, model }: NewPlace) {
	const beside = [next, model, previous ? undefined : story.sections[1]];
	const inline = beside.find((section) => section && isInline(section));
	return notations[(inline ?? model).notation];
}

/** Without any label, a heading is added at the end of the document. */
function appendHeading({ text }: StoryDocument, story: Story, part: Part): TextEdit[] {
	const eol = lineBreakOf(text);
	const at = text.trimEnd().length;
	const written = newSections([[part, placeholderFor(story, part)]], Math.min(story.titleLevel, 5));
	return [{ start: at, end: at, text: eol + eol + written.replaceAll('\n', eol) }];
}
