import { isPlural } from './noun.ts';
import { readAndHalf, readNumeral } from './numeral.ts';
import { Role } from './roles.ts';
import { at, has, isMark, type Source, TokenKind, textOf } from './token.ts';
import { signKind } from './vocabulary.ts';

/** Reads what may follow a time: `and a half`, `20 min`, `and three months`, or the bare minutes of `2 h 20`. */
export function readTimeRest(source: Source, index: number, unit: string): number {
	const half = readAndHalf(source, index);
	if (half > 0) {
		return half;
	}
	const and = at(source, index).word === 'and';
	const numberAt =
		and || (isMark(at(source, index), ',') && isPlural(source, at(source, index - 1))) ? index + 1 : index;
	const numeral = readNumeral(source, numberAt, false);
	if (numeral === undefined || numeral.isRound || (numeral.values[0] ?? 0) >= 60) {
		return index;
	}
	const next = at(source, numeral.end);
	const sign = textOf(source, next);
	const isSign = sign === 'm' || ['time', 'short'].includes(signKind(sign) ?? '');
	if (next.kind === TokenKind.Word && (has(next, Role.Time) || isSign) && isSmaller(unit, textOf(source, next))) {
		return readTimeRest(source, numeral.end + 1, textOf(source, next));
	}
	const isBareMinutes = unit === 'h' && numberAt === index && next.kind !== TokenKind.Word && !numeral.inWords;
	return isBareMinutes && !isMark(next, '%') ? numeral.end : index;
}

const order = 'ymwdhmsu';

/** Whether the second unit is smaller than the first, so that `two weeks and 3 sprints` stay apart. */
function isSmaller(larger: string, smaller: string): boolean {
	const a = rankOf(larger.toLowerCase());
	const b = rankOf(smaller.toLowerCase());
	return a >= 0 && b > a;
}

function rankOf(unit: string): number {
	if (unit === 'm' || unit.startsWith('min')) {
		return 5;
	}
	if (unit.startsWith('ms') || unit.startsWith('mill')) {
		return 7;
	}
	return order.indexOf(unit.charAt(0));
}
