import { firstIndexWhere } from '../text/sortedSearch.ts';
import type { Block } from './blocks.ts';
import { ContentReader } from './content.ts';
import { headingText } from './headingText.ts';
import type { Markdown } from './markdown.ts';
import type { Aside, AskedLength, Section, Story } from './model.ts';
import { plainText } from './plainText.ts';

/** `45 seconds`, `90 s`, `3-minute version`, `Form: 250–500 words`, `Short version (60 to 90 s)` */
const lengthName =
	/^(?:(?:short|medium|long|full|spoken|written|form|for (?:a|the) form)?(?: ?version)?[ :(]{0,3})(?<from>\d{1,4})(?: ?(?:-|–|to) ?(?<to>\d{1,4}))?[ -]?(?<unit>s|sec|seconds?|min|minutes?|words?)(?: version)?\)?$/i;
const notMine = /^(?:do not|don['’]t) claim$|^(?:what was )?not mine$|^what i (?:may|must|can) ?(?:not|['’]t) say$/i;

/** Longer ones are parts of a schedule, or an essay. */
const longest = { seconds: 600, words: 2_000 };
/** A version must have at least this share of the length it names, or of the first one if it names two. */
const leastShare = 2 / 3;

/** The heading of an aside with its content, up to where something else begins. */
interface Found {
	readonly aside: Aside;
	/** The index of the heading among the blocks. */
	readonly index: number;
	readonly start: number;
	readonly end: number;
}

/**
 * Finds what follows the parts of a story without belonging to any of them: below a heading that names a length, a
 * version of the story; below *Do not claim*, what the author must not say. A heading that precedes another part of the
 * story belongs to the part it is in.
 *
 * @param stories as read from the document without its asides
 */
export function findAsides(markdown: Markdown, stories: readonly Story[]): Found[] {
	const { blocks } = markdown;
	const found = blocks.flatMap((block, index) => (isAside(markdown, block) ? readAside(markdown, index) : []));
	if (found.length === 0) {
		return [];
	}
	const own = stories.filter(({ sections: [first] }) => first && !isIn(found, first.span.start));
	const lastSections = new Map(
		own.map((story) => [story, story.sections.findLast(({ span }) => !isIn(found, span.start))]),
	);
	let last: Section | undefined;
	/** The lowest heading level between the last section and a block. */
	let level = 7;
	let at = 0;
	return found.filter(({ aside, index, start }) => {
		const story = storyBefore(own, start);
		const section = story && lastSections.get(story);
		if (!story || !section) {
			return false;
		}
		if (section !== last) {
			last = section;
			level = 7;
			at = firstIndexWhere(blocks, (block) => block.start > section.labelSpan.start);
		}
		for (; at < index; at++) {
			const block = blocks[at] as Block;
			level = isPlainHeading(block) ? Math.min(level, block.level) : level;
		}
		return section.span.start < start && aside.level > story.titleLevel && aside.level <= level;
	});
}

/** The document without its asides. */
export function withoutAsides(markdown: Markdown, found: readonly Found[]): Markdown {
	return { ...markdown, blocks: markdown.blocks.filter(({ start }) => !isIn(found, start)) };
}

/** Gives each story the asides that follow it. */
export function withAsides(stories: readonly Story[], found: readonly Found[]): Story[] {
	const asides = new Map<Story, Aside[]>();
	for (const { aside, start } of found) {
		const story = storyBefore(stories, start);
		if (story) {
			const own = asides.get(story) ?? [];
			own.push(aside);
			asides.set(story, own);
		}
	}
	return stories.map((story) => ({ ...story, asides: asides.get(story) ?? [] }));
}

/** The last story that begins before a place. */
function storyBefore(stories: readonly Story[], start: number): Story | undefined {
	return stories[firstIndexWhere(stories, ({ span }) => span.start >= start) - 1];
}

/** Whether a place is in one of the asides, which are in order. */
function isIn(found: readonly Found[], offset: number): boolean {
	const next = found[firstIndexWhere(found, ({ end }) => end > offset)];
	return next !== undefined && next.start <= offset;
}

function isPlainHeading({ type, item, quote, fence }: Block): boolean {
	return type === 'heading' && !item && !quote && !fence;
}

/** An aside ends where the next one begins, and at a heading that is not deeper. */
function readAside(markdown: Markdown, index: number): Found {
	const { blocks, text } = markdown;
	const heading = blocks[index] as Block;
	let next = index + 1;
	for (; next < blocks.length; next++) {
		const block = blocks[next] as Block;
		if (isPlainHeading(block) && (block.level <= heading.level || isAside(markdown, block))) {
			break;
		}
	}
	const end = blocks[next]?.start ?? text.length;
	const told = blocks.slice(index + 1, next).filter(({ type }) => type !== 'heading');
	const content = new ContentReader({ ...markdown, blocks: told }).read(heading.end, end);
	const { name, nameSpan } = nameOf(markdown, heading);
	const aside = {
		name,
		nameSpan,
		level: heading.level,
		length: lengthOf(name),
		span: { start: heading.start, end: Math.max(heading.end, content.end) },
		content: content.pieces,
		words: content.words,
	};
	return { aside, index, start: heading.start, end };
}

function isAside(markdown: Markdown, block: Block): boolean {
	if (!isPlainHeading(block)) {
		return false;
	}
	const { name } = nameOf(markdown, block);
	return notMine.test(name) || lengthOf(name) !== null;
}

function nameOf(markdown: Markdown, heading: Block): Pick<Aside, 'name' | 'nameSpan'> {
	const nameSpan = headingText(markdown, heading);
	return { name: plainText(markdown.text.slice(nameSpan.start, nameSpan.end)), nameSpan };
}

/** The length that a heading names, or null. */
function lengthOf(name: string): AskedLength | null {
	const { from, to, unit = '' } = lengthName.exec(name)?.groups ?? {};
	const isWords = unit.toLowerCase().startsWith('w');
	const factor = unit.toLowerCase().startsWith('m') ? 60 : 1;
	const [first, last] = [Number(from) * factor, Number(to ?? from) * factor];
	if (!from || first > last || last > (isWords ? longest.words : longest.seconds)) {
		return null;
	}
	return { unit: isWords ? 'words' : 'seconds', from: to ? first : Math.round(first * leastShare), to: last };
}
