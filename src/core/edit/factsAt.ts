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

/** The line on which the comment around a line begins; 0 if none does. */
function startOfComment(line: number, lines: LineIndex): number {
	for (let above = line - 1; above > 0 && above >= line - maxLines; above--) {
		const text = lines.textOf(above);
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
	const block = blockAround(line, lines);
	if (!block) {
		return null;
	}
	const before = text.slice(lines.startOf(line), offset);
	const typed = /(?<![\w.-])[\w.-]*$/.exec(before)?.[0] ?? '';
	const rest = text.slice(offset, lines.endOf(line));
	const behind = rest.replace(/^[\w.-]*/, '');
	const span = { start: offset - typed.length, end: offset + rest.length - behind.length };
	const others = Array.from({ length: block.end - block.first }, (_, index) => index + block.first).filter(
		(each) => each !== line,
	);
	if (typed === before) {
		const used = others.flatMap((each) => entry.exec(lines.textOf(each))?.[1] ?? []);
		const isOther = /^[ \t]*:/.test(behind) || before.startsWith('-');
		return isOther ? null : { kind: 'key', span, used, isComment: block.isComment };
	}
	const [start = '', key] = entry.exec(before) ?? [];
	if (key !== undefined) {
		const value = before.slice(start.length);
		const used = wordsOf(`${value.slice(0, value.length - typed.length)} ${behind}`);
		return { kind: 'value', key, span, used, inList: value.includes('[') };
	}
	if (before.replace(item, '') !== typed) {
		return null;
	}
	const head = others.findLast((each) => each < line && !item.test(lines.textOf(each))) ?? 0;
	const next = others.find((each) => each > line && !item.test(lines.textOf(each))) ?? block.end;
	const list = /^([A-Za-z][\w-]*):\s*$/.exec(lines.textOf(head))?.[1];
	const used = others.filter((each) => each > head && each < next).flatMap((each) => wordsOf(lines.textOf(each)));
	return list === undefined ? null : { kind: 'value', key: list, span, used, inList: true };
}

/** The lines of the facts around a line, from the first to before the one that closes them. */
function blockAround(line: number, lines: LineIndex): { first: number; end: number; isComment: boolean } | null {
	const isDelimiter = (at: number) => /^\uFEFF?---[ \t]*$/.test(lines.textOf(at));
	const endFrom = (begin: number, isEnd: (at: number) => boolean) => {
		let at = begin;
		while (at <= lines.count && !isEnd(at)) {
			at++;
		}
		return at;
	};
	if (line > 1 && line <= maxLines && isDelimiter(1) && line < endFrom(2, isDelimiter)) {
		return { first: 2, end: endFrom(2, isDelimiter), isComment: false };
	}
	const comment = startOfComment(line, lines);
	const end = endFrom(comment + 1, (at) => lines.textOf(at).includes('-->'));
	return comment > 0 && line < end ? { first: comment + 1, end, isComment: true } : null;
}

function wordsOf(value: string): string[] {
	return (value.match(/[\w.-]+/g) ?? []).filter((word) => /\w/.test(word));
}
