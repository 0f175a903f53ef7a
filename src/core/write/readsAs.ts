import { type FrontMatter, readFrontMatter } from '../story/frontMatter.ts';
import { LineIndex } from '../text/lineIndex.ts';

/**
 * The guard for everything that writes front matter.
 *
 * @param text the document with the edits applied
 * @param data what its front matter should contain, with the keys in any order
 * @param before the current front matter, if its problems may remain
 * @returns whether it is read as intended
 */
export function readsAs(text: string, data: FrontMatter['data'], before?: FrontMatter): boolean {
	const read = readFrontMatter(text, new LineIndex(text));
	return read?.problems.length === (before?.problems.length ?? 0) && inOrder(read.data) === inOrder(data);
}

function inOrder(data: FrontMatter['data']): string {
	return JSON.stringify(Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1)));
}
