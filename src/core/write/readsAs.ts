import { factsIn } from '../story/declared.ts';
import { type FrontMatter, readFrontMatter } from '../story/markdown/frontMatter.ts';
import { LineIndex } from '../text/lineIndex.ts';

/**
 * The guard for everything that writes facts of stories.
 *
 * @param text the document with the edits applied
 * @param data what the block should contain, with the keys in any order
 * @param before the current block, if it is a comment or its problems may remain; the front matter if absent
 * @returns whether it is read as intended
 */
export function readsAs(text: string, data: FrontMatter['data'], before?: FrontMatter): boolean {
	const read =
		before?.place === 'comment' ? commentAt(text, before.span.start) : readFrontMatter(text, new LineIndex(text));
	return read?.problems.length === (before?.problems.length ?? 0) && isSameData(read.data, data);
}

function commentAt(text: string, start: number): FrontMatter | null {
	const close = text.indexOf('-->', start);
	return close === -1 ? null : factsIn(text, { start, end: close + 3 });
}

/** Whether two blocks say the same, with the keys in any order. */
export function isSameData(some: FrontMatter['data'], others: FrontMatter['data']): boolean {
	return inOrder(some) === inOrder(others);
}

function inOrder(data: FrontMatter['data']): string {
	return JSON.stringify(Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1)));
}
