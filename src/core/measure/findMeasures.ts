import type { Span } from '../text/span.ts';
import { match, matchName, mayStart } from './grammar.ts';
import { lex } from './lexer.ts';
import type { Measure } from './measure.ts';
import type { Found } from './row.ts';
import type { Source, Token } from './token.ts';

/**
 * Finds the measures in Markdown prose, in document order and without overlaps, in linear time.
 *
 * @param span the part of the text to search, in UTF-16 offsets; defaults to the whole text.
 */
export function findMeasures(text: string, span: Span = { start: 0, end: text.length }): Measure[] {
	return [...measuresIn(text, span)];
}

/** The same measures, found lazily. */
export function* measuresIn(text: string, span: Span): Generator<Measure, void> {
	const tokens = lex(text, span);
	const names: (Found | null)[] = [];
	// The rows of names themselves read any number.
	const read: unknown[] = [];
	const plain: Source = { text, tokens, read, isNamed: () => false };
	const nameAt = (index: number) => {
		if (names[index] === undefined) {
			names[index] = matchName(plain, index) ?? null;
		}
		return names[index] ?? undefined;
	};
	const source: Source = { text, tokens, read, isNamed: (index) => nameAt(index) !== undefined };
	let free = span.start;
	for (let i = 0; i < tokens.length; ) {
		const found = mayStart(tokens[i] as Token) ? match(source, i, nameAt(i)) : undefined;
		if (found?.kind !== undefined) {
			const { kind, values } = found;
			// A phrase may begin with a word that the measure before it has taken.
			const { start: first } = tokens.slice(found.first, found.end).find(({ start }) => start >= free) as Token;
			const last = (tokens[found.end - 1] as Token).end;
			const paired = withMarks(text, { start: first, end: last }, { start: free, end: span.end });
			yield { ...paired, kind, values };
			free = paired.end;
		}
		i = Math.max(found?.stop ?? 0, i + 1);
	}
}

/** Extends a phrase so that the emphasis marks in it are paired. */
function withMarks(text: string, { start, end }: Span, limits: Span): Span {
	const inside = text.slice(start, end);
	const mark = ['**', '__', '~~', '`', '*', '_'].find((mark) => inside.includes(mark));
	if (mark !== undefined && inside.split(mark).length % 2 === 0) {
		if (text.startsWith(mark, end) && end + mark.length <= limits.end) {
			return { start, end: end + mark.length };
		}
		if (start - mark.length >= limits.start && text.slice(start - mark.length, start) === mark) {
			return { start: start - mark.length, end };
		}
	}
	return { start, end };
}
