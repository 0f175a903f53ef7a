import MarkdownIt from 'markdown-it';

/** What a block is that has no blocks in it. */
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

/** The lines around a container, as the generators of sites write `<details>`: `::: details The outage`, `:::`. */
const detailsLine = /^(?<colons>:{3,})[ \t]*(?<open>details\b.*)?$/;

/** Such lines are blocks of HTML; those around other containers, such as tips, are text. */
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

/** Where a block begins or ends. */
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
 * Finds the lines without a look at every character, and gives the block rules tokens that are plain objects, only
 * those that are read. They use no method of a token, and markdown-it's own tokens take longer to make than the rest of
 * the block structure takes to find.
 */
class FastState extends MarkdownIt.StateBlock {
	/** What rules write into in place of the tokens that nobody reads. */
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
		// Behind the lines, the rules want an empty one.
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

/** What the tokens of leaves are called. */
export const leafTypes: Readonly<Record<string, LeafType>> = {
	heading_open: 'heading',
	paragraph_open: 'paragraph',
	table_open: 'table',
	html_block: 'html',
	fence: 'code',
	code_block: 'code',
	hr: 'rule',
};

/** The tokens that are read: leaves, and where lists, items and quotes begin and end. */
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
