import type { MeasureKind } from './measure.ts';

/** A phrase found, by the indices of its first token and the one behind its last. */
export interface Phrase {
	readonly first: number;
	readonly end: number;
	readonly kind: MeasureKind;
	readonly values: readonly number[];
}

/** Tokens to step over, because they only look like a measure. */
export interface Nothing {
	readonly end: number;
	readonly kind?: never;
}
