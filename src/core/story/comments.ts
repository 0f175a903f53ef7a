import { firstIndexWhere } from '../text/sortedSearch.ts';
import type { Span } from '../text/span.ts';
import type { Block } from './blocks.ts';

/** The HTML comments of a document outside code, in order; one that is never closed goes on to the end of its block. */
export function findComments(text: string, from: number, blocks: readonly Block[]): Span[] {
	const comments: Span[] = [];
	let index = 0;
	for (let start = text.indexOf('<!--', from); start !== -1; ) {
		while (index < blocks.length && (blocks[index] as Block).end < start) {
			index++;
		}
		const block = blocks[index];
		let next = start + 4;
		if (block && block.start <= start && block.type !== 'code' && !isInCodeSpan(text, block.start, start)) {
			const close = text.indexOf('-->', start + 4);
			if (close !== -1 || block.type === 'html') {
				next = close === -1 ? block.end : close + 3;
				comments.push({ start, end: next });
			}
		}
		start = text.indexOf('<!--', next);
	}
	return comments;
}

/** Whether an uneven number of backticks stands before a place in its line. */
function isInCodeSpan(text: string, blockStart: number, offset: number): boolean {
	const lineStart = Math.max(blockStart, text.lastIndexOf('\n', offset) + 1);
	let ticks = 0;
	for (let i = text.indexOf('`', lineStart); i !== -1 && i < offset; i = text.indexOf('`', i + 1)) {
		ticks++;
	}
	return ticks % 2 === 1;
}

/** Whether an offset lies in one of the spans, which are in order. */
export function isInside(spans: readonly Span[], offset: number): boolean {
	const span = spans[firstIndexWhere(spans, ({ end }) => end > offset)];
	return span !== undefined && span.start <= offset;
}
