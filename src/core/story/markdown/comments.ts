import { firstIndexWhere } from '../../text/sortedSearch.ts';
import type { Span } from '../../text/span.ts';
import type { Block } from './blocks.ts';

/**
 * The HTML comments of a document that Markdown hides, in order. In running text, whatever Markdown shows is not a
 * comment: one that is not closed in its own block, that a backslash escapes, or that is in code. In an HTML block, a
 * comment that is never closed extends to the end of the block. Takes time in proportion to the text.
 */
export function findComments(text: string, from: number, blocks: readonly Block[]): Span[] {
	if (text.indexOf('<!--', from) === -1) {
		return [];
	}
	return blocks.flatMap((block) =>
		block.fence || block.type === 'code' || block.type === 'rule' ? [] : commentsIn(text, block),
	);
}

function commentsIn(text: string, { type, start, end }: Block): Span[] {
	const source = text.slice(start, end);
	const comments: Span[] = [];
	if (!source.includes('<!--')) {
		return comments;
	}
	const isHtml = type === 'html';
	const codeEnd = codeSpansOf(source);
	let isClosed = true;
	for (let i = 0; i < source.length; i++) {
		const character = source.charAt(i);
		if (character === '\\' && !isHtml) {
			i++;
		} else if (character === '`' && !isHtml) {
			i = codeEnd(i) - 1;
		} else if (character === '<' && isClosed && source.startsWith('<!--', i)) {
			// `<!-->` and `<!--->` are comments too.
			const close = source.indexOf('-->', i + 2);
			isClosed = close !== -1;
			if (isClosed || isHtml) {
				const after = isClosed ? close + 3 : source.length;
				comments.push({ start: start + i, end: start + after });
				i = after - 1;
			}
		}
	}
	return comments;
}

/**
 * Returns a function that finds the end of code that begins with a run of backticks: after the next run of the same
 * length.
 */
function codeSpansOf(source: string): (start: number) => number {
	const endsByLength = new Map<number, number[]>();
	for (const {
		0: { length },
		index,
	} of source.matchAll(/`+/g)) {
		const ends = endsByLength.get(length) ?? [];
		ends.push(index + length);
		endsByLength.set(length, ends);
	}
	return (start) => {
		let behind = start;
		while (source.charAt(behind) === '`') {
			behind++;
		}
		const ends = endsByLength.get(behind - start) ?? [];
		return ends[firstIndexWhere(ends, (end) => end > behind)] ?? behind;
	};
}

/** Whether an offset is in one of the spans, which are in order. */
export function isInside(spans: readonly Span[], offset: number): boolean {
	const span = spans[firstIndexWhere(spans, ({ end }) => end > offset)];
	return span !== undefined && span.start <= offset;
}
