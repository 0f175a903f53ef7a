import type { Counted } from './counted.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { Role } from './roles.ts';
import { at, has, isDash, isMark, type Source, TokenKind, textOf } from './token.ts';
import { isMoneySign, listed, scaleOf } from './vocabulary.ts';

const fiscal = listed('fiscal');

/** `$1.2M`, `USD 400`, `R$ 90 mil`. */
export function readMoneyFirst(
	source: Source,
	index: number,
	to: boolean,
): (Counted & { numeral: Numeral }) | undefined {
	const token = at(source, index);
	let numberAt = index + 1;
	if (token.kind === TokenKind.Mark) {
		if (!isMoneySign(token.value)) {
			return undefined;
		}
	} else if (has(token, Role.Money)) {
		const sign = at(source, numberAt);
		if (isMark(sign, '.') || (sign.kind === TokenKind.Mark && isMoneySign(sign.value))) {
			numberAt++;
		}
	} else {
		return undefined;
	}
	if (at(source, numberAt).kind !== TokenKind.Number) {
		return undefined;
	}
	let numeral = readNumeral(source, numberAt, to) as Numeral;
	let { end } = numeral;
	let scale = moneyScale(source, end);
	end += scale > 1 ? 1 : 0;
	// `$1.2–1.5M`, `$20k – $30k`
	const second = rangeOfMoney(source, end);
	if (second !== undefined) {
		const high = readNumeral(source, second, false);
		if (high !== undefined) {
			const highScale = moneyScale(source, high.end);
			numeral = { ...numeral, values: [(numeral.values[0] ?? 0) * scale, (high.values[0] ?? 0) * highScale] };
			end = high.end + (highScale > 1 ? 1 : 0);
			scale = 1;
		}
	}
	const word = at(source, end);
	if (fiscal.has(textOf(source, word))) {
		end++;
	} else if (has(word, Role.Money) && word.kind === TokenKind.Word && !has(word, Role.Stop)) {
		end++;
	}
	return { end, kind: 'money', isPlain: true, scale, numeral: { ...numeral, first: index } };
}

/** The factor of `m`, `M`, `B` after an amount of money. */
function moneyScale(source: Source, index: number): number {
	const token = at(source, index);
	return token.kind === TokenKind.Word && token.end - token.start <= 2 && !has(token, Role.Stop)
		? (scaleOf(textOf(source, token)) ?? 1)
		: 1;
}

function rangeOfMoney(source: Source, index: number): number | undefined {
	const next = at(source, index + 1);
	const isRange = isDash(at(source, index)) && next.kind === TokenKind.Mark && isMoneySign(next.value);
	return isRange ? index + 2 : undefined;
}
