import { isArrow } from './arrow.ts';
import { isVersionNumber } from './named.ts';
import { isYear } from './numeral.ts';
import type { Phrase } from './phrase.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import { Role } from './roles.ts';
import { readSide, type Side, skipApproximation } from './side.ts';
import { at, has, type Source, type Token, TokenKind, textOf } from './token.ts';
import { listed } from './vocabulary.ts';

const MOST_BETWEEN = 7;

/** `from 2.4 s to 310 ms`, `from monthly to daily releases`, `von 9 auf 4 Tage`. */
export function readFromTo(source: Source, index: number): Phrase | undefined {
	const from = at(source, index);
	const isEnglish = from.word === 'from';
	const before = readSide(source, skipApproximation(source, index + 1));
	if (before === undefined) {
		return undefined;
	}
	if (!isEnglish && before.isFrequency) {
		return undefined;
	}
	for (let i = before.end; i - before.end < (isEnglish ? MOST_BETWEEN : 4); i++) {
		const token = at(source, i);
		if (token.kind === TokenKind.Break || token.kind === TokenKind.Number || isSentenceMark(token)) {
			return undefined;
		}
		if (!has(token, Role.To) || (isEnglish && token.word === 'a') || token.word === 'of') {
			if (!isArrow(source, i)) {
				continue;
			}
		}
		const arrow = isArrow(source, i);
		const after = readSide(source, skipApproximation(source, arrow > 0 ? arrow : i + 1));
		if (after !== undefined && isRealChange(source, index, before, after)) {
			return { first: index, end: after.end, kind: 'change', values: [...before.values, ...after.values] };
		}
		if (isEnglish && token.word === 'to') {
			return undefined;
		}
	}
	return undefined;
}

/**
 * `120ms -> 45ms`, `62 → 91`, `2.4 s to 310 ms`, `25分から4分`.
 *
 * @param index that of the first number.
 * @param quantity what was read there with `to` as a joint of ranges.
 */
export function readArrow(source: Source, index: number, quantity: Quantity): Phrase | undefined {
	const isRange = quantity.values.length > 1;
	const before = isRange ? readQuantity(source, index, false) : quantity;
	if (before === undefined) {
		return undefined;
	}
	const arrow = isArrow(source, before.end);
	const joint = at(source, before.end);
	const isTo = joint.word === 'to' && before.isPlain;
	const isSuffix = joint.word === 'から' || joint.word === '에서';
	if (arrow === 0 && !isTo && !isSuffix) {
		return undefined;
	}
	const after = readQuantity(source, skipApproximation(source, arrow > 0 ? arrow : before.end + 1), false);
	if (after === undefined || (isTo && !(after.isPlain && after.kind === before.kind))) {
		return undefined;
	}
	const isBare = before.kind === undefined && after.kind === undefined;
	if (isBare && (isSuffix || isVersionNumber(source, index) || (isYear(before.numeral) && isYear(after.numeral)))) {
		return undefined;
	}
	return { first: index, end: after.end, kind: 'change', values: [...before.values, ...after.values] };
}

function isRealChange(source: Source, index: number, before: Side, after: Side): boolean {
	if (before.isYear && (after.isYear || after.isBare)) {
		return false;
	}
	if (before.isBare && after.isBare && has(at(source, after.end), Role.Calendar)) {
		// `from 20 Dec to 6 Jan`
		return false;
	}
	if (before.isBare && after.isBare) {
		const isOfficeHours = before.values[0] === 9 && after.values[0] === 5;
		return !isOfficeHours && !isUpgrade(source, index) && !has(at(source, after.end), Role.Clock);
	}
	return !(before.isFrequency && after.isBare);
}

const upgrades = listed('upgrade');

/** `upgraded Postgres from 9.6 to 14`: bare numbers behind such words are versions or grades. */
function isUpgrade(source: Source, from: number): boolean {
	for (let i = from - 1; i >= 0 && from - i <= 5; i--) {
		const token = at(source, i);
		if (token.kind === TokenKind.Break || isSentenceMark(token)) {
			return false;
		}
		if ((has(token, Role.Product) && i === from - 1) || upgrades.has(textOf(source, token).toLowerCase())) {
			return true;
		}
	}
	return false;
}

function isSentenceMark(token: Token): boolean {
	return token.kind === TokenKind.Mark && '.;!?:'.includes(String.fromCharCode(token.value));
}
