import { isNamed } from './named.ts';
import { isYear, readNumeral } from './numeral.ts';
import type { Phrase } from './phrase.ts';
import { readQuantity } from './quantity.ts';
import { Role } from './roles.ts';
import { at, has, type Source, TokenKind, textOf } from './token.ts';
import { listed } from './vocabulary.ts';

export const groups = listed('collective');

/** `a team of twelve`; a noun behind the number makes it an ordinary count. */
export function readGroup(source: Source, index: number): Phrase | undefined {
	const numeral = at(source, index + 1).word === 'of' ? readNumeral(source, index + 2) : undefined;
	if (numeral === undefined || numeral.isRound || isYear(numeral)) {
		return undefined;
	}
	const next = at(source, numeral.end);
	const isFree = next.kind !== TokenKind.Word || has(next, Role.Stop);
	return isFree && next.value !== 37
		? { first: index, end: numeral.end, kind: 'count', values: numeral.values }
		: undefined;
}

/** `between 5 and 7 minutes`, `between $5k and $7k`. */
export function readBetween(source: Source, index: number): Phrase | undefined {
	const low = readQuantity(source, index + 1, false);
	if (low === undefined || at(source, low.end).word !== 'and' || isNamed(source, low)) {
		return undefined;
	}
	const high = readQuantity(source, low.end + 1, false);
	const isRange =
		high?.kind !== undefined &&
		(low.kind === undefined || low.kind === high.kind) &&
		(high.values[0] ?? 0) > (low.values[0] ?? 0);
	return (isRange && high.kind !== undefined && high.kind !== 'count') || (isRange && low.kind === undefined)
		? { first: index, end: high.end, kind: high.kind ?? 'count', values: [...low.values, ...high.values] }
		: undefined;
}

/** `every five minutes`. */
export function readEvery(source: Source, index: number): Phrase | undefined {
	const other = textOf(source, at(source, index + 1)) === 'other';
	const unit = at(source, other ? index + 2 : index + 1);
	if (has(unit, Role.Time) && !unit.word.endsWith('s') && (other || unit.word === 'hour' || unit.word === 'minute')) {
		return { first: index, end: other ? index + 3 : index + 2, kind: 'rate', values: [other ? 2 : 1] };
	}
	const quantity = readQuantity(source, index + 1);
	return quantity?.isTime ? { first: index, end: quantity.end, kind: 'rate', values: quantity.values } : undefined;
}
