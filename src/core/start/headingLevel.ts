import { parseStories } from '../story/parse.ts';
import { readAsStory } from '../write/readAsStory.ts';
import { headingLines } from './headings.ts';

const deepest = 6;

/**
 * The level that a heading should have at the end of a text.
 *
 * @param before the document up to that point
 * @param kind `story` for the title of a new story: the level of the story above, else one below the heading above;
 * `section` for a section of the story above: the level of its other sections, else one below its title
 * @returns 1–6
 */
export function headingLevelAt(before: string, kind: 'story' | 'section'): number {
	const document = parseStories(before);
	// A section may follow labels that do not make a story yet.
	const { stories } = kind === 'section' ? readAsStory(document).read : document;
	const above = headingLines(before).at(-1)?.level ?? 0;
	const story = stories.at(-1);
	const isInside = story !== undefined && above >= story.titleLevel;
	const section = story?.sections.findLast(({ level }) => level > 0);
	if (isInside && kind === 'section' && section) {
		return section.level;
	}
	if (isInside && kind === 'story' && story.titleLevel > 0) {
		return story.titleLevel;
	}
	return above === 0 ? (kind === 'story' ? 1 : 2) : Math.min(deepest, above + 1);
}
