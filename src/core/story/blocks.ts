import MarkdownIt from 'markdown-it';
import type { LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';

/** A list item; its span runs from its marker to the end of its last line. */
export interface ListItem extends Span {
	readonly firstLine: number;
	readonly parent: ListItem | null;
}

/** A block quote; a callout is one whose first line is `[!type] title`. */
export interface Quote extends Span {
	readonly firstLine: number;
	readonly depth: number;
	readonly callout: boolean;
}

/** A leaf block of a document. Lines are 1-based, `lastLine` is included. */
export interface Block extends Span {
	readonly type: 'heading' | 'paragraph' | 'table' | 'html' | 'code' | 'rule';
	readonly firstLine: number;
	readonly lastLine: number;
	/** 1–6 for a heading, else 0. */
	readonly level: number;
	readonly item: ListItem | null;
	readonly quote: Quote | null;
}

const markdown = new MarkdownIt({ html: true });
markdown.block.ruler.enableOnly([
	'table',
	'code',
	'fence',
	'blockquote',
	'hr',
	'list',
	'html_block',
	'heading',
	'lheading',
	'paragraph',
]);

type BlockToken = ReturnType<typeof markdown.parse>[number];

/**
 * Gives the block rules tokens that are plain objects. They use no method of a token, and markdown-it's own tokens
 * take longer to make than the rest of the block structure takes to find.
 */
class PlainTokenState extends MarkdownIt.StateBlock {
	override push(type: string, tag: string, nesting: BlockToken['nesting']): BlockToken {
		if (nesting < 0) {
			this.level--;
		}
		const token = {
			type,
			tag,
			nesting,
			level: this.level,
			map: null,
			hidden: false,
			content: '',
			markup: '',
			info: '',
			attrs: null,
			children: null,
			meta: null,
			block: true,
		} as BlockToken;
		if (nesting > 0) {
			this.level++;
		}
		this.tokens.push(token);
		return token;
	}
}
markdown.block.State = PlainTokenState;

const leafTypes: Readonly<Record<string, Block['type']>> = {
	heading_open: 'heading',
	paragraph_open: 'paragraph',
	table_open: 'table',
	html_block: 'html',
	fence: 'code',
	code_block: 'code',
	hr: 'rule',
};

/**
 * The leaf blocks of the Markdown that begins at a line (what stands before it, the front matter, is no Markdown).
 * Only the block structure is parsed; inline markup is left in the text.
 */
export function parseBlocks(text: string, lines: LineIndex, firstLine: number): Block[] {
	const start = lines.startOf(firstLine);
	const body = text.slice(text.charCodeAt(start) === 0xfeff ? start + 1 : start);
	const source = body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
	const tokens: BlockToken[] = [];
	markdown.block.parse(source, markdown, {}, tokens);

	const blocks: Block[] = [];
	let item = null as ListItem | null;
	let quote = null as Quote | null;
	const quotes: (Quote | null)[] = [];
	for (const token of tokens) {
		const from = firstLine + (token.map?.[0] ?? 0);
		const to = firstLine + (token.map?.[1] ?? 1) - 1;
		switch (token.type) {
			case 'list_item_open':
				item = { start: lines.startOf(from), end: lines.endOf(to), firstLine: from, parent: item };
				break;
			case 'list_item_close':
				item = item?.parent ?? null;
				break;
			case 'blockquote_open':
				quotes.push(quote);
				quote = {
					start: lines.startOf(from),
					end: lines.endOf(to),
					firstLine: from,
					depth: quotes.length,
					callout: /^[\s>]*>\s?\[![^\]\n]{1,40}\]/.test(text.slice(lines.startOf(from), lines.endOf(from))),
				};
				break;
			case 'blockquote_close':
				quote = quotes.pop() ?? null;
				break;
			default: {
				const type = leafTypes[token.type];
				if (type) {
					blocks.push({
						type,
						start: lines.startOf(from),
						end: lines.endOf(to),
						firstLine: from,
						lastLine: to,
						level: type === 'heading' ? Number(token.tag.slice(1)) : 0,
						item,
						quote,
					});
				}
			}
		}
	}
	return blocks;
}
