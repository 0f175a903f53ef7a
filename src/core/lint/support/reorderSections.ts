import { allParts, isPart, type Section, type Story, type StoryDocument } from '../../story/model.ts';
import type { Fix } from '../rule.ts';
import { firstLineOf, lastLineOf, numberOf } from './sectionLines.ts';
import { isPlain, storyAfter } from './tryOut.ts';

const movable = /^(?:heading|emphasis|plain|list|callout|definition)$/;

/**
 * The fix that brings the sections of a story into the order of telling; every section moves as a whole.
 *
 * @returns null where sections cannot be moved as whole lines, or are numbered.
 */
export function reorderSections(document: StoryDocument, story: Story): Fix | null {
	const { text, lines } = document;
	const { sections } = story;
	const [first] = sections;
	if (
		!first ||
		!movable.test(first.notation) ||
		sections.some((section) => section.notation !== first.notation || section.level !== first.level) ||
		sections.some((section) => numberOf(document, section) !== null)
	) {
		return null;
	}
	const blocks = sections.map((section, index) => ({
		start: lines.startOf(firstLineOf(document, section)),
		end: lines.endOf(lastLineOf(document, story, section, sections[index + 1])),
	}));
	const gaps = blocks.slice(1).map((block, index) => text.slice(blocks[index]?.end, block.start));
	if (gaps.some((gap) => gap.trim() !== '' || gap === '')) {
		return null;
	}
	const order = sections.map((_, index) => index).sort((a, b) => rankOf(sections[a]) - rankOf(sections[b]));
	const moved = order.map((index, place) => {
		const block = blocks[index] as (typeof blocks)[number];
		return text.slice(block.start, block.end) + (gaps[place] ?? '');
	});
	const start = (blocks[0] as (typeof blocks)[number]).start;
	const end = (blocks.at(-1) as (typeof blocks)[number]).end;
	const edits = [{ start, end, text: moved.join('') }];
	if (!isPlain(document, story)) {
		const after = storyAfter(document, story, edits)?.sections ?? [];
		const isMoved = order.every((index, place) => sections[index]?.label === after[place]?.label);
		if (!isMoved || after.length !== sections.length) {
			return null;
		}
	}
	return { title: 'Put the parts in order', edits };
}

function rankOf(section: Section | undefined): number {
	return Math.min(...(section?.parts ?? []).filter(isPart).map((kind) => allParts.indexOf(kind)));
}
