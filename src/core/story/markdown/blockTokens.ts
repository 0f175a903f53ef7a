import MarkdownIt from 'markdown-it';

/** The types of blocks that contain no other blocks. */
export type LeafType = 'heading' | 'paragraph' | 'table' | 'html' | 'code' | 'rule';

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
export type BlockToken = ReturnType<typeof markdown.parse>[number];

/** Leaf types by the name of their token. */
export const leafTypes: Readonly<Record<string, LeafType>> = {
	heading_open: 'heading',
	paragraph_open: 'paragraph',
	table_open: 'table',
	html_block: 'html',
	fence: 'code',
	code_block: 'code',
	hr: 'rule',
};

/** The block structure of a piece of Markdown with plain line feeds. */
export function readTokens(source: string): readonly BlockToken[] {
	const tokens: BlockToken[] = [];
	markdown.block.parse(source, markdown, {}, tokens);
	return tokens;
}
