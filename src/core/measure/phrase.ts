import type { MeasureKind } from './measure.ts';

/** A phrase that was found, from its first token up to, but not including, `end`. */
export interface Phrase {
	readonly first: number;
	readonly end: number;
	readonly kind: MeasureKind;
	readonly values: readonly number[];
}

/** Tokens to skip because they only look like a measure. */
export interface Nothing {
	readonly end: number;
	readonly kind?: never;
}
