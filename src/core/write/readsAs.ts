import { type FrontMatter, readFrontMatter } from '../story/frontMatter.ts';
import { LineIndex } from '../text/lineIndex.ts';

/**
 * The guard of all that writes into front matter.
 *
 * @param text the document as it would be
 * @param data what its front matter is to say, the keys in any order
 * @param before the front matter as it is, when it has problems that may stay
 * @returns whether it is read so
 */
export function readsAs(text: string, data: FrontMatter['data'], before?: FrontMatter): boolean {
	const read = readFrontMatter(text, new LineIndex(text));
	return read?.problems.length === (before?.problems.length ?? 0) && inOrder(read.data) === inOrder(data);
}

function inOrder(data: FrontMatter['data']): string {
	return JSON.stringify(Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1)));
}
