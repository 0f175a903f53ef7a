import assert from 'node:assert/strict';
import { findMeasures } from '../../../../src/core/measure/findMeasures.ts';
import type { Measure, MeasureKind } from '../../../../src/core/measure/measure.ts';

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

/** Checks that exactly the marked phrases are found, and that all of them are of the given kind. */
export function assertMarked(marked: Marked, kind?: MeasureKind): void {
	assert.equal(read(marked), marked);
	if (kind !== undefined) {
		const measures = findMeasures(unmark(marked));
		assert.deepEqual(
			measures.map((measure) => measure.kind),
			measures.map(() => kind),
		);
	}
}
