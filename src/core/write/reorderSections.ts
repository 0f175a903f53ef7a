import { allParts, isPart, type Section, type Story, type StoryDocument } from '../story/model.ts';
import type { TextEdit } from '../text/edit.ts';
import { areSame, keepsStory } from './keepsStory.ts';
import { firstLineOf, lastLineOf, numberOf } from './lines.ts';
import { isWholeLines } from './notation.ts';

/**
 * Puts the sections of a story in the order of telling; each section moves as a whole.
 *
 * @param headline a section that stays first, whatever it tells
 * @returns null if sections cannot be moved as whole lines, or are numbered
 */
export function reorderSections(document: StoryDocument, story: Story, headline?: Section): TextEdit[] | null {
	const { text, lines } = document;
	const { sections } = story;
	const [first] = sections;
	if (
		!first ||
		!isWholeLines(first) ||
		sections.some((section) => section.notation !== first.notation || section.level !== first.level) ||
		sections.some((section) => numberOf(document, section) !== null)
	) {
		return null;
	}
	const blocks = sections.map((section, index) => ({
		section,
		start: lines.startOf(firstLineOf(document, section)),
		end: lines.endOf(lastLineOf(document, story, section, sections[index + 1])),
	}));
	const gaps = blocks.slice(1).map(({ start }, index) => text.slice(blocks[index]?.end, start));
	if (gaps.some((gap) => gap.trim() !== '' || gap === '')) {
		return null;
	}
	const placeOf = (section: Section) => (section === headline ? -1 : rankOf(section));
	const moved = blocks.toSorted((a, b) => placeOf(a.section) - placeOf(b.section));
	const written = moved.map(({ start, end }, place) => text.slice(start, end) + (gaps[place] ?? '')).join('');
	const edits = [{ start: blocks[0]?.start ?? 0, end: blocks.at(-1)?.end ?? 0, text: written }];
	const isMoved = (now: Story) =>
		areSame(
			now.sections,
			moved.map(({ section }) => section),
		);
	return keepsStory(document, story, edits, isMoved) ? edits : null;
}

function rankOf({ parts }: Section): number {
	return Math.min(...parts.filter(isPart).map((part) => allParts.indexOf(part)));
}
