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

/** The lines around a container, as site generators write `<details>`: `::: details The outage`, `:::`. */
const detailsLine = /^(?<colons>:{3,})[ \t]*(?<open>details\b.*)?$/;

/** Treats these lines as HTML blocks; those around other containers, such as tips, are text. */
markdown.block.ruler.before(
	'paragraph',
	'details',
	(state, line, _, isTest) => {
		const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
		if (state.src.charCodeAt(start) !== 58 /* : */) {
			return false;
		}
		const source = state.src.slice(start, state.eMarks[line]);
		const { colons, open } = detailsLine.exec(source.trimEnd())?.groups ?? {};
		const env = state.env as { closers?: readonly string[] };
		const closers = env.closers ?? [];
		if (!colons || (!open && closers.at(-1) !== colons)) {
			return false;
		}
		if (!isTest) {
			env.closers = open ? [...closers, colons] : closers.slice(0, -1);
			state.push('html_block', '', 0).map = [line, line + 1];
			state.line = line + 1;
		}
		return true;
	},
	{ alt: ['paragraph', 'list'] },
);

/** The beginning or end of a block. */
export type BlockToken = ReturnType<typeof markdown.parse>[number];

function newToken(type: string, tag: string, nesting: BlockToken['nesting'], level: number): BlockToken {
	return {
		type,
		tag,
		nesting,
		level,
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
}

/**
 * Finds the lines without looking at every character, and gives the block rules plain objects as tokens, keeping only
 * those that are read. The rules call no token methods, and creating markdown-it's own tokens takes longer than finding
 * the rest of the block structure.
 */
class FastState extends MarkdownIt.StateBlock {
	/** The token that rules write to instead of those that nobody reads. */
	readonly #unread = newToken('', '', 0, 0);

	constructor(...[source, md, env, tokens]: ConstructorParameters<typeof MarkdownIt.StateBlock>) {
		super('', md, env, tokens);
		this.src = source;
		for (let start = 0; start < source.length; ) {
			const lineBreak = source.indexOf('\n', start);
			const end = lineBreak === -1 ? source.length : lineBreak;
			let first = start;
			let column = 0;
			for (let code = source.charCodeAt(first); code === 32 || code === 9; code = source.charCodeAt(++first)) {
				column += code === 9 ? 4 - (column % 4) : 1;
			}
			if (first < end || lineBreak !== -1) {
				this.#setLine(this.lineMax++, start, end, first - start, column);
			}
			start = end + 1;
		}
		// The rules expect an empty line after the last one.
		this.#setLine(this.lineMax, source.length, source.length, 0, 0);
	}

	#setLine(line: number, start: number, end: number, indent: number, column: number): void {
		this.bMarks[line] = start;
		this.eMarks[line] = end;
		this.tShift[line] = indent;
		this.sCount[line] = column;
		this.bsCount[line] = 0;
	}

	override push(type: string, tag: string, nesting: BlockToken['nesting']): BlockToken {
		this.level += Math.min(nesting, 0);
		const token = readTypes.has(type) ? newToken(type, tag, nesting, this.level) : this.#unread;
		this.level += Math.max(nesting, 0);
		if (token !== this.#unread) {
			this.tokens.push(token);
		}
		return token;
	}
}
markdown.block.State = FastState;

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

/** The tokens that are read: leaves, and the beginnings and ends of lists, items and quotes. */
const readTypes: ReadonlySet<string> = new Set([
	...Object.keys(leafTypes),
	...['ordered_list', 'bullet_list', 'list_item', 'blockquote'].flatMap((type) => [`${type}_open`, `${type}_close`]),
]);

/** The block structure of a piece of Markdown with plain line feeds. */
export function readTokens(source: string): readonly BlockToken[] {
	const tokens: BlockToken[] = [];
	markdown.block.parse(source, markdown, {}, tokens);
	return tokens;
}
