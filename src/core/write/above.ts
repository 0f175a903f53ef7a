import { readMarkdown } from '../story/markdown/markdown.ts';
import type { StoryDocument } from '../story/model.ts';

/** A line above which a comment can be. */
export interface PlaceAbove {
	readonly at: number;
	/** What the line begins with before its text: white space and quote marks. */
	readonly indent: string;
	/** Whether a blank line, or none, is before it. */
	readonly isApart: boolean;
}

/** Where a comment about what is at an offset can be: above its line, or above the fence, quote or table around it. */
export function placesAbove({ text, lines }: StoryDocument, offset: number): PlaceAbove[] {
	const block = readMarkdown(text).blocks.findLast(({ start }) => start <= offset);
	const starts = [offset, block?.start, block?.fence?.start, block?.quote?.start].flatMap((place) =>
		place === undefined ? [] : lines.lineAt(place),
	);
	return [...new Set(starts)].map((line) => {
		const at = line === 1 && text.charCodeAt(0) === 0xfeff ? 1 : lines.startOf(line);
		const indent = /^[ \t>]*/.exec(text.slice(at, lines.endOf(line)))?.[0] ?? '';
		const before = lines.textOf(line - 1);
		return { at, indent, isApart: /^\uFEFF?[\s>]*$/.test(before) };
	});
}
