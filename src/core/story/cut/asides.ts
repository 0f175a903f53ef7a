import { firstIndexWhere } from '../../text/sortedSearch.ts';
import type { Block } from '../markdown/blocks.ts';
import { headingText } from '../markdown/headingText.ts';
import type { Markdown } from '../markdown/markdown.ts';
import { plainText } from '../markdown/plainText.ts';
import type { Aside, AskedLength, Story } from '../model.ts';
import { ContentReader } from './content.ts';

/** `45 seconds`, `90 s`, `3-minute version`, `Form: 250–500 words`, `Short version (60 to 90 s)` */
const lengthName =
	/^(?:(?:short|medium|long|full|spoken|written|form|for (?:a|the) form)?(?: ?version)?[ :(]{0,3})(?<from>\d{1,4})(?: ?(?:-|–|to) ?(?<to>\d{1,4}))?[ -]?(?<unit>s|sec|seconds?|min|minutes?|words?)(?: version)?\)?$/i;
const notMine = /^(?:do not|don['’]t) claim$|^(?:what was )?not mine$|^what i (?:may|must|can) ?(?:not|['’]t) say$/i;

/** Longer ones are parts of a schedule, or an essay. */
const longest = { seconds: 600, words: 2_000 };
/** A version must have at least this share of the length it names, or of the first one if it names two. */
const leastShare = 2 / 3;

/** An aside, and where something else begins after it. */
interface Found {
	readonly aside: Aside;
	readonly end: number;
}

/** A label of a story or pitch; the level is 0 unless it is a heading. */
interface LabelPlace {
	readonly start: number;
	readonly level: number;
}

/**
 * Finds what follows the parts of a story without belonging to any of them: below a heading that names a length, a
 * version of the story; below *Do not claim*, what the author must not say. A heading that precedes another part of the
 * story belongs to the part it is in.
 *
 * @param marked the labels, in order
 */
export function findAsides(markdown: Markdown, marked: readonly LabelPlace[]): Found[] {
	const headings = markdown.blocks.filter(isPlainHeading);
	const areAsides = headings.map((heading) => isAside(markdown, heading));
	const named = new Set(headings.filter((_, index) => areAsides[index]).map(({ start }) => start));
	// In `45 s`, the S is no label.
	const labels = marked.filter(({ start }) => !named.has(start));
	const upTo = [0, 1, 2, 3, 4, 5, 6].map((level) => headings.filter((heading) => heading.level <= level));
	const found: Found[] = [];
	const around: Block[] = [];
	/** The heading above the labels of the story before; undefined before the first label. */
	let title: Block | null | undefined;
	let at = 0;
	for (const [index, heading] of headings.entries()) {
		const last = found.at(-1)?.end ?? 0;
		for (let label = labels[at]; label && label.start < heading.start; label = labels[++at]) {
			const { level, start } = label;
			title = start < last ? title : (around.findLast((other) => level === 0 || other.level < level) ?? null);
		}
		while ((around.at(-1)?.level ?? 0) >= heading.level) {
			around.pop();
		}
		const parent = around.at(-1) ?? null;
		around.push(heading);
		if (!areAsides[index] || parent !== title || heading.start < last) {
			continue;
		}
		let next = index + 1;
		while (next < headings.length && (headings[next] as Block).level > heading.level && !areAsides[next]) {
			next++;
		}
		const end = headings[next]?.start ?? markdown.text.length;
		const label = labels[firstIndexWhere(labels, ({ start }) => start >= end)];
		const titles = upTo[title?.level ?? 0] as Block[];
		const above = titles[firstIndexWhere(titles, ({ start }) => start >= end)];
		if (!label || (above && above.start <= label.start)) {
			found.push(readAside(markdown, heading, end));
		}
	}
	return found;
}

/** What is not in any of the asides, which are in order. */
export function outside<Place extends { readonly start: number }>(
	places: readonly Place[],
	found: readonly Found[],
): Place[] {
	return places.filter(({ start }) => {
		const next = found[firstIndexWhere(found, ({ end }) => end > start)];
		return next === undefined || next.aside.span.start > start;
	});
}

/** Gives each story the asides that follow it. */
export function withAsides(stories: readonly Story[], found: readonly Found[]): Story[] {
	const asidesFrom = (start: number) => firstIndexWhere(found, ({ aside }) => aside.span.start > start);
	return stories.map((story, index) => {
		const end = stories[index + 1]?.span.start ?? Number.POSITIVE_INFINITY;
		const asides = found.slice(asidesFrom(story.span.start), asidesFrom(end)).map(({ aside }) => aside);
		return { ...story, asides };
	});
}

function isPlainHeading({ type, item, quote, fence }: Block): boolean {
	return type === 'heading' && !item && !quote && !fence;
}

function readAside(markdown: Markdown, heading: Block, end: number): Found {
	const at = (offset: number) => firstIndexWhere(markdown.blocks, ({ start }) => start >= offset);
	const blocks = markdown.blocks.slice(at(heading.end), at(end)).filter(({ type }) => type !== 'heading');
	const content = new ContentReader({ ...markdown, blocks }).read(heading.end, end);
	const { name, nameSpan } = nameOf(markdown, heading);
	const span = { start: heading.start, end: Math.max(heading.end, content.end) };
	const { pieces, words } = content;
	return { aside: { name, nameSpan, level: heading.level, length: lengthOf(name), span, content: pieces, words }, end };
}

function isAside(markdown: Markdown, heading: Block): boolean {
	const { name } = nameOf(markdown, heading);
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
