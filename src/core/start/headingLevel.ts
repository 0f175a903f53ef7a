import { parseStories } from '../story/parse.ts';

const deepest = 6;

/**
 * The level that a heading should have at the end of a text.
 *
 * @param before the document up to there
 * @param kind `story` for the title of a new story: that of the story above, else one below the heading above;
 * `section` for a section of the story above: that of its other sections, else one below its title
 * @returns 1–6
 */
export function headingLevelAt(before: string, kind: 'story' | 'section'): number {
	const { stories, frontMatter } = parseStories(before);
	const above = lastHeading(before.slice(frontMatter?.span.end ?? 0));
	const story = stories.at(-1);
	const isInside = story !== undefined && above >= story.titleLevel;
	const section = story?.sections.findLast(({ notation }) => notation === 'heading');
	if (isInside && kind === 'section' && section) {
		return section.level;
	}
	if (isInside && kind === 'story' && story.titleLevel > 0) {
		return story.titleLevel;
	}
	return above === 0 ? (kind === 'story' ? 1 : 2) : Math.min(deepest, above + 1);
}

/** The level of the last heading outside of code; 0 without one. */
function lastHeading(text: string): number {
	let fence = '';
	let level = 0;
	for (const line of text.split(/\r\n?|\n/)) {
		const [, mark = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
		if (mark !== '') {
			fence = fence === '' ? mark : mark.startsWith(fence) ? '' : fence;
		} else if (fence === '') {
			level = /^ {0,3}(#{1,6})(?:[ \t]|$)/.exec(line)?.[1]?.length ?? level;
		}
	}
	return level;
}
