import type { Span } from '../text/span.ts';
import { measureOf } from './edges.ts';
import type { Row } from './grammar.ts';
import { lex, release } from './lexer.ts';
import type { Measure } from './measure.ts';
import { grammar } from './patterns/patterns.ts';
import { at } from './token.ts';

/**
 * Finds the measures in Markdown prose, in document order and without overlaps, in linear time.
 *
 * @param span the part of the text to search, in UTF-16 offsets; defaults to the whole text.
 * @param without a grammar row to leave out, to test whether it is needed.
 */
export function findMeasures(text: string, span: Span = { start: 0, end: text.length }, without?: Row): Measure[] {
	return [...measuresIn(text, span, without)];
}

/** The same measures, found lazily. */
export function* measuresIn(text: string, span: Span, without?: Row): Generator<Measure, void> {
	const source = lex(text, span, without);
	try {
		let free = 0;
		let freeOffset = span.start;
		for (let i = 0; i < source.tokens.length; ) {
			const found = grammar.mayStart(at(source, i)) ? grammar.match(source, i) : undefined;
			if (found?.kind !== undefined) {
				const measure = measureOf(source, found, free, { start: freeOffset, end: span.end });
				yield measure;
				free = found.end;
				freeOffset = measure.end;
			}
			i = Math.max(found?.end ?? 0, i + 1);
		}
	} finally {
		release(source);
	}
}
