import { quantity } from '../atoms.ts';
import { as, type Pattern, seq } from '../kit.ts';
import type { MeasureKind } from '../measure.ts';

/** `between 5 and 7 minutes`: the unit may follow both numbers or only the second. */
export function between(kind: MeasureKind): Pattern {
	const low = quantity((low) => low.kind === undefined || (low.kind === kind && kind !== 'count'));
	const high = quantity((high) => high.kind === kind);
	return as(seq('between', low, 'and', high), (...values) =>
		(values.at(-1) ?? 0) > (values[0] ?? 0) ? values : undefined,
	);
}
