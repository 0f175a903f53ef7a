import MarkdownIt from 'markdown-it';
import type { LineIndex } from '../../text/lineIndex.ts';
import type { Span } from '../../text/span.ts';

/** The types of blocks that contain no other blocks. */
type LeafType = 'heading' | 'paragraph' | 'table' | 'html' | 'code' | 'rule';

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

/** The beginning or end of a block. */
type BlockToken = ReturnType<typeof markdown.parse>[number];

/** Leaf types by the name of their token. */
const leafTypes: Readonly<Record<string, LeafType>> = {
	heading_open: 'heading',
	paragraph_open: 'paragraph',
	table_open: 'table',
	html_block: 'html',
	fence: 'code',
	code_block: 'code',
	hr: 'rule',
};

/** A list and its number of items. */
export interface List {
	readonly isNumbered: boolean;
	readonly length: number;
}

/** A list item; its span runs from its marker to the end of its last line. */
export interface ListItem extends Span {
	readonly firstLine: number;
	readonly parent: ListItem | null;
	/** 1 for an item of an outermost list. */
	readonly depth: number;
	readonly list: List;
}

/** A block quote; a callout is one whose first line is `[!type] title`. */
export interface Quote extends Span {
	readonly firstLine: number;
	readonly depth: number;
	readonly callout: boolean;
}

/** A leaf block of a document. Lines are 1-based; `lastLine` is inclusive. */
export interface Block extends Span {
	readonly type: LeafType;
	readonly firstLine: number;
	readonly lastLine: number;
	/** 1–6 for a heading, else 0. */
	readonly level: number;
	readonly item: ListItem | null;
	readonly quote: Quote | null;
	/** The fence or deeply indented text whose content is read like other Markdown. */
	readonly fence: Span | null;
}

/** The languages of fences that contain text rather than code. */
const textLanguages = /^(?:text|txt|plain|plaintext|md|markdown)?$/i;

/**
 * The leaf blocks of the Markdown that begins at a line (the front matter above it is not Markdown).
 * Only the block structure is parsed; inline markup is left in the text.
 *
 * @param opensFences whether to also read the content of fences that contain text, and text that is deeply indented
 */
export function parseBlocks(text: string, lines: LineIndex, firstLine: number, opensFences = false): Block[] {
	const start = lines.startOf(firstLine);
	const body = text.slice(text.charCodeAt(start) === 0xfeff ? start + 1 : start);
	const reader = new BlockReader(text, lines, opensFences);
	reader.read(body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body, firstLine);
	return reader.blocks;
}

class BlockReader {
	readonly blocks: Block[] = [];
	readonly #text: string;
	readonly #lines: LineIndex;
	readonly #opensFences: boolean;
	#item: ListItem | null = null;
	readonly #lists: { isNumbered: boolean; length: number }[] = [];
	#quote: Quote | null = null;
	#fence: Span | null = null;

	constructor(text: string, lines: LineIndex, opensFences: boolean) {
		this.#text = text;
		this.#lines = lines;
		this.#opensFences = opensFences;
	}

	/** @param firstLine the line of the document where the source begins */
	read(source: string, firstLine: number): void {
		const quotes: (Quote | null)[] = [];
		const tokens: BlockToken[] = [];
		markdown.block.parse(source, markdown, {}, tokens);
		for (const token of tokens) {
			const first = firstLine + (token.map?.[0] ?? 0);
			const last = firstLine + (token.map?.[1] ?? 1) - 1;
			switch (token.type) {
				case 'ordered_list_open':
				case 'bullet_list_open':
					this.#lists.push({ isNumbered: token.type === 'ordered_list_open', length: 0 });
					break;
				case 'ordered_list_close':
				case 'bullet_list_close':
					this.#lists.pop();
					break;
				case 'list_item_open':
					this.#item = this.#itemOf(first, last);
					break;
				case 'list_item_close':
					this.#item = this.#item?.parent ?? null;
					break;
				case 'blockquote_open':
					quotes.push(this.#quote);
					this.#quote = this.#quoteOf(first, last);
					break;
				case 'blockquote_close':
					this.#quote = quotes.pop() ?? null;
					break;
				default:
					this.#readLeaf(token, first, last);
			}
		}
	}

	#readLeaf(token: BlockToken, firstLine: number, lastLine: number): void {
		const type = leafTypes[token.type];
		if (!type) {
			return;
		}
		if (this.#opensFences && type === 'code' && !this.#fence && this.#isText(token)) {
			const { item, quote } = { item: this.#item, quote: this.#quote };
			this.#fence = this.#spanOf(firstLine, lastLine);
			if (token.type === 'fence') {
				this.read(token.content, firstLine + 1);
			} else {
				this.read(token.content.replace(/^[ \t]+/gm, ''), firstLine);
			}
			[this.#item, this.#quote, this.#fence] = [item, quote, null];
			return;
		}
		this.blocks.push({
			type,
			...this.#spanOf(firstLine, lastLine),
			firstLine,
			lastLine,
			level: type === 'heading' ? Number(token.tag.slice(1)) : 0,
			item: this.#item,
			quote: this.#quote,
			fence: this.#fence,
		});
	}

	#isText({ type, info, content }: BlockToken): boolean {
		return content.trim() !== '' && (type !== 'fence' || textLanguages.test(info.trim()));
	}

	#quoteOf(first: number, last: number): Quote {
		const head = this.#text.slice(this.#lines.startOf(first), this.#lines.endOf(first));
		return {
			...this.#spanOf(first, last),
			firstLine: first,
			depth: (this.#quote?.depth ?? 0) + 1,
			callout: /^[\s>]*>\s?\[![^\]\n]{1,40}\]/.test(head),
		};
	}

	#itemOf(first: number, last: number): ListItem {
		const list = this.#lists.at(-1) as { isNumbered: boolean; length: number };
		list.length++;
		return {
			...this.#spanOf(first, last),
			firstLine: first,
			parent: this.#item,
			depth: (this.#item?.depth ?? 0) + 1,
			list,
		};
	}

	#spanOf(first: number, last: number): Span {
		return { start: this.#lines.startOf(first), end: this.#lines.endOf(last) };
	}
}
