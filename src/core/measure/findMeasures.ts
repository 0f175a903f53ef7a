import type { Span } from '../text/span.ts';
import type { Measure, MeasureKind } from './measure.ts';

const simple = /[$€£¥₹]?\d[\d.,]{0,20}\s?(%|k\b|x\b|ms\b|s\b|[a-z]{2,20})?/gi;

/**
 * Finds the measures of a text of Markdown prose, in document order and without overlaps.
 *
 * @param span the part of the text to search; the whole text when absent.
 */
export function findMeasures(text: string, span: Span = { start: 0, end: text.length }): Measure[] {
	const measures: Measure[] = [];
	for (const match of text.slice(span.start, span.end).matchAll(simple)) {
		const start = span.start + match.index;
		const kind: MeasureKind = match[1] === '%' ? 'percent' : 'count';
		measures.push({ start, end: start + match[0].length, kind, values: [Number.parseFloat(match[0])] });
	}
	return measures;
}
