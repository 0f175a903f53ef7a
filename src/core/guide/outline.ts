import { type Block, type ListItem, parseBlocks } from '../story/markdown/blocks.ts';
import { type FrontMatter, readFrontMatter } from '../story/markdown/frontMatter.ts';
import { LineIndex } from '../text/lineIndex.ts';
import { listMarker } from '../text/listMarker.ts';
import type { Span } from '../text/span.ts';

/** The structure of a Markdown document, as needed to read the guide and banks. */
export interface Outline {
	readonly text: string;
	readonly lines: LineIndex;
	readonly frontMatter: FrontMatter | null;
	/** The leaf blocks in order, including tables, code, and rules. */
	readonly blocks: readonly Block[];
}

const itemMarker = new RegExp(String.raw`^\s*${listMarker}\s+(?:\[[ xX]\]\s+)?`);

export function outlineOf(text: string): Outline {
	const lines = new LineIndex(text);
	const frontMatter = readFrontMatter(text, lines);
	const firstLine = frontMatter ? lines.lineAt(frontMatter.span.end) + 1 : 1;
	return { text, lines, frontMatter, blocks: parseBlocks(text, lines, firstLine) };
}

/** The Markdown of a heading without its marks, or of a list item without its marker, on one line. */
export function lineOf(outline: Outline, block: Block): string {
	const source = outline.text.slice(block.start, block.end).replace(/^\ufeff/, '');
	if (block.type === 'heading') {
		return source
			.replace(/\r?\n[^\n]*$/, '')
			.replace(/^\s*#{1,6}(?:\s+|$)/, '')
			.trimEnd()
			.replace(/(?<!\s)\s+#+$/, '')
			.trim();
	}
	return source
		.replace(itemMarker, '')
		.replace(/(?<!\s)\s*[\r\n]\s*/g, ' ')
		.trim();
}

/** The items of the outermost lists among the blocks, each as Markdown on one line; nested items are left out. */
export function topItems(outline: Outline, blocks: readonly Block[]): string[] {
	return itemParagraphs(outline, blocks).map((paragraphs) => paragraphs.join(' '));
}

/** The paragraphs of each of these items, each paragraph on one line. */
export function itemParagraphs(outline: Outline, blocks: readonly Block[]): string[][] {
	const items = new Map<ListItem, string[]>();
	for (const block of blocks) {
		if (block.item && block.item.parent === null) {
			items.set(block.item, [...(items.get(block.item) ?? []), lineOf(outline, block)]);
		}
	}
	return [...items.values()];
}

/** Whether a block is a heading of the document itself, rather than of a quote or list item. */
export function isHeading(block: Block): boolean {
	return block.type === 'heading' && !block.quote && !block.item;
}

/** From the start of the first block to the end of the last; empty if there are none. */
function spanOfBlocks(blocks: readonly Block[]): Span {
	return { start: blocks[0]?.start ?? 0, end: blocks.at(-1)?.end ?? 0 };
}

/** The Markdown of blocks as written, without blank lines around it. */
export function sourceOf(outline: Outline, blocks: readonly Block[]): string {
	const { start, end } = spanOfBlocks(blocks);
	return outline.text.slice(start, end).replace(/\r\n?/g, '\n').trim();
}
