import type { Span } from '../text/span.ts';
import type { Heading, Label, Outline } from './label.ts';
import { kindsOf, makeStory, type PartLabels, resolveParts, unlabeledParts } from './parts.ts';

/** Labels that make one story, and what names it. */
export interface StoryGroup extends PartLabels {
	/** The heading of the story. */
	readonly heading: Heading | null;
	/** The row of a table that is the story, with the cell that names it. */
	readonly row: { readonly span: Span; readonly name: Span | null } | null;
}

/** A heading with what stands below it; the root stands for the document. */
interface Node {
	readonly heading: Heading | null;
	readonly level: number;
	readonly labels: Label[];
	readonly children: Node[];
}

/** Labels of one stretch below a heading, headed by a heading that is no label. */
interface Segment {
	readonly title: Node | null;
	readonly labels: Label[];
}

/**
 * Groups the labels of a document into stories. A story's labels stand below its heading; in a flat document, in
 * which titles and labels are headings of one level, they follow it.
 *
 * @param isStory decides whether labels that could make a story do so
 */
export function groupLabels(outline: Outline, isStory: (group: PartLabels) => boolean): StoryGroup[] {
	const { groups, nearly } = groupOnce(outline, isStory, false);
	return groups.length > 0 && nearly ? groupOnce(outline, isStory, true).groups : groups;
}

/** @returns the stories, and whether there would be more if the rest of the file were taken into account. */
function groupOnce(
	outline: Outline,
	isStory: (group: PartLabels) => boolean,
	amongStories: boolean,
): { groups: StoryGroup[]; nearly: boolean } {
	const groups: StoryGroup[] = [];
	let nearly = false;
	const add = (heading: Heading | null, labels: readonly Label[], row: StoryGroup['row'] = null): boolean => {
		const resolved = resolveParts(labels);
		if (!makeStory(resolved, amongStories) || !isStory(resolved)) {
			nearly ||= labels.length >= 3;
			return false;
		}
		groups.push({ ...resolved, heading, row });
		return true;
	};

	/** Makes stories of what stands below a node; returns the labels that are left. */
	const collect = (node: Node): readonly Label[] => {
		if (node.children.length === 0 && node.heading?.label) {
			return node.labels;
		}
		let current: Segment = { title: null, labels: [...node.labels] };
		const segments = [current];
		let ownCount = node.labels.length;
		for (const child of node.children) {
			const below = collect(child);
			const label = child.heading?.label;
			if (!label) {
				current = { title: child, labels: [...below] };
				segments.push(current);
			} else if (isTitleOf(label, below) && add(child.heading, below)) {
				current = { title: null, labels: [] };
				segments.push(current);
			} else {
				current.labels.push(label, ...below);
				ownCount++;
			}
		}
		const filled = segments.filter(({ labels }) => labels.length > 0);
		if (node.heading?.label) {
			return filled.flatMap(({ labels }) => labels);
		}
		const first = filled[0];
		if (!first || ownCount === 0) {
			return [];
		}
		const together = filled.flatMap(({ labels }) => labels);
		if (areDisjoint(filled)) {
			const flat = first.title && (node.heading === null || isBareTitle(first.title, first.labels));
			return add((flat ? first.title : node)?.heading ?? null, together) ? [] : together;
		}
		const left = filled.filter(({ title, labels }) => !add((title ?? node).heading, labels));
		return left.length === filled.length ? together : [];
	};

	collect(tree(outline));
	for (const row of outline.rows) {
		const heading = row.name === null && row.single ? headingBefore(outline.headings, row.span.start) : null;
		add(heading, row.labels, row);
	}
	return { groups: groups.sort((a, b) => startOf(a) - startOf(b)), nearly };
}

function startOf({ heading, labels }: StoryGroup): number {
	return Math.min(heading?.start ?? Number.POSITIVE_INFINITY, labels[0]?.start ?? Number.POSITIVE_INFINITY);
}

function tree(outline: Outline): Node {
	const root: Node = { heading: null, level: 0, labels: [], children: [] };
	const open = [root];
	let next = 0;
	const attachUntil = (offset: number) => {
		for (let label = outline.labels[next]; label && label.start < offset; label = outline.labels[++next]) {
			(open.at(-1) as Node).labels.push(label);
		}
	};
	for (const heading of outline.headings) {
		attachUntil(heading.start);
		while ((open.at(-1) as Node).level >= heading.level) {
			open.pop();
		}
		const node: Node = { heading, level: heading.level, labels: [], children: [] };
		(open.at(-1) as Node).children.push(node);
		open.push(node);
	}
	attachUntil(Number.POSITIVE_INFINITY);
	return root;
}

/** A heading such as `Challenge: rebuild the search` is a title when the labels below it make a whole story. */
function isTitleOf(label: Label, below: readonly Label[]): boolean {
	if (below.length < 3) {
		return false;
	}
	const resolved = resolveParts(below);
	const [own] = resolveParts([label]).labels;
	const kinds = kindsOf(resolved.labels);
	return unlabeledParts(resolved.labels).length <= 1 && (own?.kinds.some((kind) => kinds.has(kind)) ?? false);
}

/** Whether no part is labeled in two of the segments. */
function areDisjoint(segments: readonly Segment[]): boolean {
	if (segments.length === 1) {
		return true;
	}
	const seen = new Set<string>();
	for (const { labels } of segments) {
		const kinds = kindsOf(resolveParts(labels).labels);
		if ([...kinds].some((kind) => seen.has(kind))) {
			return false;
		}
		for (const kind of kinds) {
			seen.add(kind);
		}
	}
	return true;
}

/** Whether a heading is followed by a label at once, so that it can only be the title. */
function isBareTitle(title: Node, labels: readonly Label[]): boolean {
	const first = labels[0];
	return title.heading !== null && first !== undefined && first.start - title.heading.end <= 4;
}

function headingBefore(headings: readonly Heading[], offset: number): Heading | null {
	return headings.findLast(({ start }) => start < offset) ?? null;
}
