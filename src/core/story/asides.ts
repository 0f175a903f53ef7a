import type { Span } from '../text/span.ts';
import type { Block } from './blocks.ts';
import { ContentReader } from './content.ts';
import { headingText } from './headingText.ts';
import type { Markdown } from './markdown.ts';
import type { Aside, AskedLength, Story } from './model.ts';
import { renderTitle } from './title.ts';

/** `45 seconds`, `90 s`, `3-minute version`, `Form: 250–500 words`, `Short version (60 to 90 s)` */
const lengthName =
	/^(?:(?:short|medium|long|full|spoken|written|form|for (?:a|the) form)?(?: ?version)?[ :(]{0,3})(?<from>\d{1,4})(?: ?(?:-|–|to) ?(?<to>\d{1,4}))?[ -]?(?<unit>s|sec|seconds?|min|minutes?|words?)(?: version)?\)?$/i;
const notMine = /^(?:do not|don['’]t) claim$|^(?:what was )?not mine$|^what i (?:may|must|can) ?(?:not|['’]t) say$/i;

/** Longer ones are parts of a schedule, or an essay. */
const longest = { seconds: 600, words: 2_000 };
/** A version that names one length has at least so much of it; one that names two has at least the first. */
const leastShare = 2 / 3;

/** The heading of an aside with what is below it, up to where something else begins. */
interface Found {
	readonly aside: Aside;
	readonly start: number;
	readonly end: number;
}

/**
 * Finds what comes behind the parts of a story and belongs to none of them: below a heading that names a length, a
 * version of the story; below *Do not claim*, what the author must not say. A heading before another part of the story
 * is one inside a part.
 *
 * @param stories as the document is read without asides
 */
export function findAsides(markdown: Markdown, stories: readonly Story[]): Found[] {
	const headings = markdown.blocks.filter((block) => isAside(markdown, block));
	const found = headings.map((heading) => readAside(markdown, heading, headings));
	const isInside = ({ start }: Span) => found.some((range) => range.start <= start && start < range.end);
	return found.filter(({ aside, start }) => {
		const own = stories.filter(({ sections: [first] }) => first && !isInside(first.span));
		const story = own.findLast(({ sections: [first] }) => first && first.span.start < start);
		const last = story?.sections.findLast(({ span }) => !isInside(span));
		if (!story || !last || last.span.start > start || aside.level <= story.titleLevel) {
			return false;
		}
		return !markdown.blocks.some((block) => {
			const isBetween = block.start > last.labelSpan.start && block.start < start;
			return isBetween && isPlainHeading(block) && block.level < aside.level;
		});
	});
}

/** The document without its asides. */
export function withoutAsides(markdown: Markdown, found: readonly Found[]): Markdown {
	const isInside = ({ start }: Span) => found.some((range) => range.start <= start && start < range.end);
	return { ...markdown, blocks: markdown.blocks.filter((block) => !isInside(block)) };
}

/** Gives each story the asides behind it. */
export function withAsides(stories: readonly Story[], found: readonly Found[]): Story[] {
	const storyOf = ({ start }: Found) => stories.findLast(({ span }) => span.start < start);
	return stories.map((story) => {
		const own = found.filter((each) => storyOf(each) === story);
		return { ...story, asides: own.map(({ aside }) => aside) };
	});
}

function isPlainHeading({ type, item, quote, fence }: Block): boolean {
	return type === 'heading' && !item && !quote && !fence;
}

/** An aside ends where the next one begins, and at a heading that is not deeper. */
function readAside(markdown: Markdown, heading: Block, headings: readonly Block[]): Found {
	const { blocks, text } = markdown;
	const next = blocks.find((block) => {
		const ends = isPlainHeading(block) && (block.level <= heading.level || headings.includes(block));
		return block.start > heading.start && ends;
	});
	const end = next?.start ?? text.length;
	const told = blocks.filter(({ type, start }) => type !== 'heading' && heading.end <= start && start < end);
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
	return { aside, start: heading.start, end };
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
	return { name: renderTitle(markdown.text.slice(nameSpan.start, nameSpan.end)), nameSpan };
}

/** The length that a heading names; null where it names none. */
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
