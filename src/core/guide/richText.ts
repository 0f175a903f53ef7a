import MarkdownIt from 'markdown-it';
import { turning } from '../text/acting.ts';

/** A run of text in a single style. */
interface Run {
	readonly text: string;
	readonly style: 'plain' | 'strong' | 'emphasis' | 'code';
}

/** A paragraph, list item, heading, or code block. */
export interface RichBlock {
	readonly kind: 'paragraph' | 'item' | 'heading' | 'code';
	readonly runs: Run[];
}

const markdown = new MarkdownIt({ html: false });
const kindOf = { heading_open: 'heading', fence: 'code', code_block: 'code' } as const;

/**
 * Markdown as blocks of styled text, for a page that creates its own elements: none of the author's HTML, link targets
 * or images get through. HTML is displayed as written.
 */
export function richText(source: string): RichBlock[] {
	const blocks: RichBlock[] = [];
	let kind: RichBlock['kind'] = 'paragraph';
	let depth = 0;
	for (const { type, content, children } of markdown.parse(source.replace(turning, ''), {})) {
		if (type === 'list_item_open' || type === 'list_item_close') {
			depth += type === 'list_item_open' ? 1 : -1;
		} else if (type === 'heading_open') {
			kind = kindOf[type];
		} else if (type === 'fence' || type === 'code_block') {
			blocks.push({ kind: kindOf[type], runs: [{ text: content.trimEnd(), style: 'plain' }] });
		} else if (type === 'inline') {
			const runs = runsOf(children ?? []);
			if (runs.length > 0) {
				blocks.push({ kind: kind === 'paragraph' && depth > 0 ? 'item' : kind, runs });
			}
			kind = 'paragraph';
		}
	}
	return blocks;
}

type Token = ReturnType<typeof markdown.parse>[number];

function runsOf(tokens: readonly Token[]): Run[] {
	const runs: { text: string; style: Run['style'] }[] = [];
	let strong = 0;
	let emphasis = 0;
	const add = (text: string, style: Run['style']) => {
		const last = runs.at(-1);
		if (last?.style === style) {
			last.text += text;
		} else if (text !== '') {
			runs.push({ text, style });
		}
	};
	for (const { type, content, nesting } of tokens) {
		if (type.startsWith('strong_')) {
			strong += nesting;
		} else if (type.startsWith('em_')) {
			emphasis += nesting;
		} else if (type === 'code_inline') {
			add(content, 'code');
		} else {
			const text = type === 'softbreak' || type === 'hardbreak' ? ' ' : content;
			add(text, strong > 0 ? 'strong' : emphasis > 0 ? 'emphasis' : 'plain');
		}
	}
	return runs;
}
