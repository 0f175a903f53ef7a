import type { LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';

/** What can be written at a place in the front matter. */
export type FrontMatterPlace =
	| {
			readonly kind: 'key';
			/** The word around the place. */
			readonly span: Span;
			/** The keys that are already there. */
			readonly used: readonly string[];
	  }
	| {
			readonly kind: 'value';
			readonly key: string;
			readonly span: Span;
			/** The words that are already in the value, except the one at the place. */
			readonly used: readonly string[];
			/** Whether the place is inside `[…]` or after a `-`. */
			readonly inList: boolean;
	  };

const entry = /^([A-Za-z][\w-]*):(?:[ \t]+|$)/;
const item = /^[ \t]*-[ \t]+/;

/**
 * Where in the YAML front matter of a document an offset is. A block that is not closed yet counts.
 *
 * @returns null outside of it, and on lines written in any other way
 */
export function frontMatterAt(text: string, lines: LineIndex, offset: number): FrontMatterPlace | null {
	const line = lines.lineAt(offset);
	const textOf = (at: number) => text.slice(lines.startOf(at), lines.endOf(at));
	const isDelimiter = (at: number) => /^\uFEFF?---[ \t]*$/.test(textOf(at));
	if (line === 1 || !isDelimiter(1)) {
		return null;
	}
	let last = 2;
	while (last <= lines.count && !isDelimiter(last)) {
		last++;
	}
	if (line >= last) {
		return null;
	}
	const block = Array.from({ length: last - 2 }, (_, index) => textOf(index + 2));
	const start = lines.startOf(line);
	const before = text.slice(start, offset);
	const behind = text.slice(offset, lines.endOf(line));
	const typed = /(?<![\w.-])[\w.-]*$/.exec(before)?.[0] ?? '';
	const span = { start: offset - typed.length, end: offset + (/^[\w.-]*/.exec(behind)?.[0].length ?? 0) };
	if (typed === before) {
		const keys = block.flatMap((each, index) => (index + 2 === line ? [] : (entry.exec(each)?.[1] ?? [])));
		return /^[ \t]*:/.test(text.slice(span.end, lines.endOf(line))) || /^-/.test(before)
			? null
			: { kind: 'key', span, used: keys };
	}
	const own = entry.exec(before);
	const wordsOf = (value: string) => (value.match(/[\w.-]+/g) ?? []).filter((word) => /\w/.test(word));
	if (own) {
		const value = before.slice(own[0].length);
		const rest = text.slice(span.end, lines.endOf(line));
		const used = wordsOf(`${value.slice(0, value.length - typed.length)} ${rest}`);
		return { kind: 'value', key: own[1] as string, span, used, inList: value.includes('[') };
	}
	const mark = item.exec(before)?.[0];
	if (mark === undefined || before.slice(mark.length) !== typed) {
		return null;
	}
	let first = line;
	while (item.test(textOf(first - 1))) {
		first--;
	}
	const key = entry.exec(textOf(first - 1));
	if (!key || textOf(first - 1).trim() !== `${key[1]}:`) {
		return null;
	}
	const used: string[] = [];
	for (let at = first; item.test(textOf(at)); at++) {
		if (at !== line) {
			used.push(...wordsOf(textOf(at).replace(item, '')));
		}
	}
	return { kind: 'value', key: key[1] as string, span, used, inList: true };
}
