import { firstIndexWhere } from '../../text/sortedSearch.ts';
import type { Span } from '../../text/span.ts';
import type { Block } from './blocks.ts';

/** A comment, `<!-->` and `<!--->` included, or the rest of a block in which one is not closed. */
const comment = '<!--(?:-?>|[^]*?(?:-->|$))';
const inHtml = new RegExp(comment, 'g');
/** The same, an escaped character or code. */
const inProse = new RegExp(String.raw`\\[^]|${'`+[^`]*`+'}|${comment}`, 'g');

/**
 * The HTML comments of a document that Markdown hides, in order. In running text, whatever Markdown shows is not a
 * comment: one that is not closed in its own block, that a backslash escapes, or that is in code. In an HTML block, a
 * comment that is never closed extends to the end of the block. Takes time in proportion to the text.
 */
export function findComments(text: string, blocks: readonly Block[]): Span[] {
	return text.includes('<!--')
		? blocks.filter(({ fence, type }) => !fence && type !== 'code').flatMap((block) => commentsIn(text, block))
		: [];
}

function commentsIn(text: string, { type, start, end }: Block): Span[] {
	const isHtml = type === 'html';
	return [...text.slice(start, end).matchAll(isHtml ? inHtml : inProse)]
		.filter(({ 0: found }) => found.startsWith('<!--') && (isHtml || found.endsWith('-->') || /^<!---?>$/.test(found)))
		.map(({ 0: { length }, index }) => ({ start: start + index, end: start + index + length }));
}

/** Whether an offset is in one of the spans, which are in order. */
export function isInside(spans: readonly Span[], offset: number): boolean {
	const span = spans[firstIndexWhere(spans, ({ end }) => end > offset)];
	return span !== undefined && span.start <= offset;
}
