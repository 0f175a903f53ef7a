import { asEnd } from './fraction.ts';
import { readWhole } from './noun.ts';
import type { Numeral } from './numeral.ts';
import type { Phrase } from './phrase.ts';
import { readRate } from './rate.ts';
import { Role } from './roles.ts';
import { at, has, type Source, textOf } from './token.ts';

/** Behind a number: `times faster`, `times a day`, `times as many`; the index is that of `times`. */
export function readTimes(source: Source, numeral: Numeral, index: number): Phrase | undefined {
	const { first, values } = numeral;
	const next = at(source, index + 1);
	const rate = readRate(source, index + 1, true);
	if (rate > index + 1) {
		return { first, end: rate, kind: 'rate', values };
	}
	if (next.word === 'as') {
		return { first, end: asEnd(source, index + 1), kind: 'multiplier', values };
	}
	const text = textOf(source, next);
	if (next.word === 'more' || next.word === 'less' || next.word === 'fewer' || /^[a-z]{3,}er$/.test(text)) {
		const adjective = textOf(source, at(source, index + 2));
		const isAdjective =
			(next.word === 'more' || next.word === 'less') && /(?:able|ible|ent|ant|ive|ful|ly|ate)$/.test(adjective);
		return { first, end: isAdjective ? index + 3 : index + 2, kind: 'multiplier', values };
	}
	if (has(next, Role.Determiner) && next.word !== 'that') {
		const end = readWhole(source, index + 1);
		return { first, end: Math.max(end, index + 1), kind: 'multiplier', values };
	}
	return { first, end: index + 1, kind: 'count', values };
}

/** `an order of magnitude`, `two orders of magnitude`; the index is that of the noun. */
export function orderEnd(source: Source, index: number): number {
	const isOrder = /^orders?$/.test(textOf(source, at(source, index)));
	return isOrder && at(source, index + 1).word === 'of' && textOf(source, at(source, index + 2)) === 'magnitude'
		? index + 3
		: 0;
}
