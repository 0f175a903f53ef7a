import { Budget } from '../../core/text/budget.ts';
import { LineIndex } from '../../core/text/lineIndex.ts';
import { firstIndexWhere } from '../../core/text/sortedSearch.ts';
import type { Span } from '../../core/text/span.ts';

/** The parts of markdown-it's tokens needed to mark text in them. */
export interface MarkdownToken {
	readonly type: string;
	readonly map: readonly [number, number] | null;
	readonly content: string;
	attrs: [string, string][] | null;
	children: MarkdownToken[] | null;
}

/** A span of the source to mark in the preview. */
export interface PreviewMark extends Span {
	/** CSS classes such as `star-coach-measure`. */
	readonly classes: string;
	/** The tooltip. */
	readonly title: string;
}

type TokenClass = new (type: string, tag: string, nesting: number) => MarkdownToken;

/**
 * Wraps spans of text in marks, as tokens that markdown-it renders and escapes itself. The preview keeps the given
 * tokens, so they stay unchanged. A span that cannot be found in the tokens stays unmarked.
 *
 * @param source the text from which the tokens were made
 * @param marks in order, without overlaps
 * @param unfinished the sentence to end with if not all text was marked because that would take too long
 */
export function markTokens(
	tokens: readonly MarkdownToken[],
	source: string,
	marks: readonly PreviewMark[],
	unfinished: string,
): MarkdownToken[] {
	let left: MarkdownToken | undefined;
	const lines = new LineIndex(source);
	let row: readonly [number, number] | null = null;
	/** The earliest position at which the next cell of the row can start. */
	let cellStart = 0;
	const marked = tokens.map((token) => {
		if (token.type === 'tr_open') {
			row = token.map;
			cellStart = lines.startOf((row?.[0] ?? 0) + 1);
		} else if (token.type === 'tr_close') {
			row = null;
		}
		const place = row ?? token.map;
		if (token.type !== 'inline' || !token.children || !place) {
			return token;
		}
		const located = locate(token.content, source, lines, place, row ? cellStart : 0);
		const last = located?.at(-1);
		if (!located || !last) {
			return token;
		}
		cellStart = last.start + last.length;
		const first = (located[0] as Line).start;
		const own = marksBetween(marks, first, cellStart);
		if (own.length === 0) {
			return token;
		}
		/** What is not found, such as a character that is written as an entity, is looked for in the whole rest. */
		const budget = new Budget(mostSearched + 4 * token.content.length);
		const children = markChildren(token, token.children, located, own, budget);
		left = budget.isUsedUp ? token : left;
		return withChildren(token, children);
	});
	return left ? [...marked, ...paragraph(unfinished, left.constructor as TokenClass)] : marked;
}

function paragraph(content: string, Token: TokenClass): MarkdownToken[] {
	const text = Object.assign(new Token('text', '', 0), { content });
	return [
		new Token('paragraph_open', 'p', 1),
		Object.assign(new Token('inline', '', 0), { content, children: [text] }),
		new Token('paragraph_close', 'p', -1),
	];
}

/** The marks that touch a stretch of the source. */
function marksBetween(marks: readonly PreviewMark[], start: number, end: number): readonly PreviewMark[] {
	const first = firstIndexWhere(marks, (mark) => mark.end > start);
	return marks.slice(
		first,
		firstIndexWhere(marks, (mark) => mark.start >= end),
	);
}

/** Characters that are searched in any block, however short. */
const mostSearched = 100_000;

/** Where a line of an inline token starts, in the token's content and in the source. */
interface Line {
	readonly inContent: number;
	readonly start: number;
	readonly length: number;
}

function locate(
	content: string,
	source: string,
	lines: LineIndex,
	[firstLine]: readonly [number, number],
	from: number,
): Line[] | null {
	const located: Line[] = [];
	let inContent = 0;
	for (const [index, text] of content.split('\n').entries()) {
		const line = firstLine + index + 1;
		const lineStart = Math.max(lines.startOf(line), from);
		const at = line > lines.count ? -1 : source.slice(lineStart, lines.endOf(line)).indexOf(text);
		if (at === -1) {
			return null;
		}
		const start = lineStart + at;
		located.push({ inContent, start, length: text.length });
		inContent += text.length + 1;
	}
	return located;
}

function markChildren(
	token: MarkdownToken,
	children: readonly MarkdownToken[],
	lines: readonly Line[],
	marks: readonly PreviewMark[],
	budget: Budget,
): MarkdownToken[] {
	const marked: MarkdownToken[] = [];
	let at = 0;
	for (const child of children) {
		const found = child.content === '' || budget.isUsedUp ? -1 : token.content.indexOf(child.content, at);
		if (found === -1) {
			budget.take(child.content === '' ? 0 : token.content.length - at);
			marked.push(child);
			continue;
		}
		at = found + child.content.length;
		const line = lines[firstIndexWhere(lines, ({ inContent }) => inContent > found) - 1];
		if (child.type === 'text' && line) {
			const start = line.start + found - line.inContent;
			for (const piece of markText(child, start, marksBetween(marks, start, start + child.content.length))) {
				marked.push(piece);
			}
		} else {
			marked.push(child);
		}
	}
	return marked;
}

/** @param start the offset of the text in the source */
function markText(child: MarkdownToken, start: number, marks: readonly PreviewMark[]): MarkdownToken[] {
	const Token = child.constructor as TokenClass;
	const pieces: MarkdownToken[] = [];
	const end = start + child.content.length;
	let at = start;
	const addText = (to: number) => {
		if (to > at) {
			const text = child.content.slice(at - start, to - start);
			pieces.push(Object.assign(new Token('text', '', 0), { ...child, content: text }));
		}
		at = to;
	};
	for (const mark of marks) {
		const from = Math.max(mark.start, start);
		const to = Math.min(mark.end, end);
		if (from < to) {
			addText(from);
			const open = new Token('star_coach_mark_open', 'span', 1);
			open.attrs = [
				['class', mark.classes],
				['title', mark.title],
			];
			pieces.push(open);
			addText(to);
			pieces.push(new Token('star_coach_mark_close', 'span', -1));
		}
	}
	addText(end);
	return pieces;
}

function withChildren(token: MarkdownToken, children: MarkdownToken[]): MarkdownToken {
	return Object.assign(Object.create(Object.getPrototypeOf(token)) as MarkdownToken, token, { children });
}
