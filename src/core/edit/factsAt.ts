import type { LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';

/** What can be written at a place among facts: in the front matter, or in the comment above a story. */
export type FactsPlace =
	| {
			readonly kind: 'key';
			/** The word around the place. */
			readonly span: Span;
			/** The keys that are already there. */
			readonly used: readonly string[];
			readonly isComment: boolean;
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

/** Facts are never longer than this, as far as completion is concerned. */
const maxLines = 100;
const commentStart = /^[ \t>]*<!--[ \t]*star-coach-story[ \t]*$/;

/**
 * Whether a 1-based line may be among facts, without reading more than the lines before it.
 *
 * @param textOfLine the text of a line
 */
export function mayHoldFacts(line: number, textOfLine: (line: number) => string): boolean {
	if (line > 1 && line <= maxLines && textOfLine(1).startsWith('---')) {
		return true;
	}
	return startOfComment(line, textOfLine) > 0;
}

/** The line on which the comment around a line begins; 0 if none does. */
function startOfComment(line: number, textOfLine: (line: number) => string): number {
	for (let above = line - 1; above > 0 && above >= line - maxLines; above--) {
		const text = textOfLine(above);
		if (commentStart.test(text)) {
			return above;
		}
		if (text.includes('-->') || text.includes('<!--')) {
			return 0;
		}
	}
	return 0;
}

/**
 * Where among the facts of a document, in YAML, an offset is. A block that is not closed yet counts.
 *
 * @returns null outside of them, and on lines written in any other way
 */
export function factsAt(text: string, lines: LineIndex, offset: number): FactsPlace | null {
	const line = lines.lineAt(offset);
	const isDelimiter = (at: number) => /^\uFEFF?---[ \t]*$/.test(lines.textOf(at));
	const endFrom = (begin: number, isEnd: (at: number) => boolean) => {
		let at = begin;
		while (at <= lines.count && !isEnd(at)) {
			at++;
		}
		return at;
	};
	const top = line > 1 && isDelimiter(1) ? endFrom(2, isDelimiter) : 0;
	const comment = line < top ? 0 : startOfComment(line, (at) => lines.textOf(at));
	const begin = line < top ? 2 : comment + 1;
	const last = line < top ? top : comment === 0 ? 0 : endFrom(begin, (at) => lines.textOf(at).includes('-->'));
	if (line >= last) {
		return null;
	}
	const block = Array.from({ length: last - begin }, (_, index) => lines.textOf(index + begin));
	const start = lines.startOf(line);
	const before = text.slice(start, offset);
	const behind = text.slice(offset, lines.endOf(line));
	const typed = /(?<![\w.-])[\w.-]*$/.exec(before)?.[0] ?? '';
	const span = { start: offset - typed.length, end: offset + (/^[\w.-]*/.exec(behind)?.[0].length ?? 0) };
	if (typed === before) {
		const keys = block.flatMap((each, index) => (index + begin === line ? [] : (entry.exec(each)?.[1] ?? [])));
		return /^[ \t]*:/.test(text.slice(span.end, lines.endOf(line))) || /^-/.test(before)
			? null
			: { kind: 'key', span, used: keys, isComment: comment > 0 };
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
	while (item.test(lines.textOf(first - 1))) {
		first--;
	}
	const key = entry.exec(lines.textOf(first - 1));
	if (!key || lines.textOf(first - 1).trim() !== `${key[1]}:`) {
		return null;
	}
	const used: string[] = [];
	for (let at = first; item.test(lines.textOf(at)); at++) {
		if (at !== line) {
			used.push(...wordsOf(lines.textOf(at).replace(item, '')));
		}
	}
	return { kind: 'value', key: key[1] as string, span, used, inList: true };
}
