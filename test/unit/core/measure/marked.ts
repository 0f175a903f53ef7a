import { findMeasures } from '../../../../src/core/measure/findMeasures.ts';
import type { Measure } from '../../../../src/core/measure/measure.ts';

/** A text with «guillemets» around each expected measure. */
export type Marked = string;

export function unmark(marked: Marked): string {
	return marked.replace(/[«»]/g, '');
}

/** The text with guillemets around what the recognizer finds. */
function mark(text: string, measures: readonly Measure[]): Marked {
	let marked = '';
	let from = 0;
	for (const { start, end } of measures) {
		marked += `${text.slice(from, start)}«${text.slice(start, end)}»`;
		from = end;
	}
	return marked + text.slice(from);
}

/** Marks what the recognizer finds in an already marked text. */
export function read(marked: Marked): Marked {
	const text = unmark(marked);
	return mark(text, findMeasures(text));
}
