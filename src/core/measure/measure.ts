import type { Span } from '../text/span.ts';

/** What kind of comparison a measure allows; see docs/measures.md. */
export const measureKinds = [
	'percent',
	'multiplier',
	'fraction',
	'change',
	'duration',
	'money',
	'rate',
	'amount',
	'count',
	'zero',
	'rank',
	'rating',
] as const;

export type MeasureKind = (typeof measureKinds)[number];

/** A phrase that a listener could check or compare, such as `from 2.4 s to 310 ms`. */
export interface Measure extends Span {
	readonly kind: MeasureKind;
	/**
	 * The numbers of the phrase in text order, as written (`from 2.4 s to 310 ms` → 2.4 and 310, `two thirds` → 2/3,
	 * `$1.2M` → 1200000, `halved` → 0.5); empty if there are none (`from days to minutes`).
	 */
	readonly values: readonly number[];
}
