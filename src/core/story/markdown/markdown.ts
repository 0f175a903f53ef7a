import { LineIndex } from '../../text/lineIndex.ts';
import type { Span } from '../../text/span.ts';
import { type Block, parseBlocks } from './blocks.ts';
import { findComments } from './comments.ts';
import { type FrontMatter, readFrontMatter } from './frontMatter.ts';

/** A Markdown document with its block structure. */
export interface Markdown {
	/** The source, character by character, but with a line feed for a carriage return alone. */
	readonly text: string;
	readonly lines: LineIndex;
	readonly frontMatter: FrontMatter | null;
	/** Its leaf blocks, in order. */
	readonly blocks: readonly Block[];
	/** Its HTML comments outside code, in order; disable comments are among them. */
	readonly comments: readonly Span[];
}

/** Reads the block structure of a document. Accepts any text. */
export function readMarkdown(source: string): Markdown {
	const text = source.replace(/\r(?!\n)/g, '\n');
	const lines = new LineIndex(text);
	const frontMatter = readFrontMatter(text, lines);
	const firstLine = frontMatter ? lines.lineAt(frontMatter.span.end) + 1 : 1;
	const blocks = parseBlocks(text, lines, firstLine, true);
	return { text, lines, frontMatter, blocks, comments: findComments(text, blocks) };
}
