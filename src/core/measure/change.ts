import { readArticleTime } from './articleTime.ts';
import { readFraction } from './fraction.ts';
import type { MeasureKind } from './measure.ts';
import { isVersionNumber } from './named.ts';
import { isPlural } from './noun.ts';
import { isYear } from './numeral.ts';
import { readQuantity } from './quantity.ts';
import { readRate } from './rate.ts';
import { Role } from './roles.ts';
import { at, has, isMark, type Source, type Token, TokenKind, textOf } from './token.ts';

/** A phrase found, by the indices of its first token and the one behind its last. */
export interface Phrase {
	readonly first: number;
	readonly end: number;
	readonly kind: MeasureKind;
	readonly values: readonly number[];
}

/** One side of a change. */
interface Side {
	readonly end: number;
	readonly values: readonly number[];
	/** A bare number. */
	readonly isBare: boolean;
	readonly isYear?: boolean;
	/** `monthly`, which lends its noun from the other side. */
	readonly isFrequency?: boolean;
	readonly isPlain?: boolean;
}

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

/** `to 310 ms from 2.4 s`. */
export function readToFrom(source: Source, index: number): Phrase | undefined {
	const after = readQuantity(source, index + 1, false);
	if (after?.kind === undefined || at(source, after.end).word !== 'from') {
		return undefined;
	}
	const before = readQuantity(source, skipApproximation(source, after.end + 1), false);
	if (before?.kind === undefined) {
		return undefined;
	}
	return { first: index, end: before.end, kind: 'change', values: [...after.values, ...before.values] };
}

/** `120ms -> 45ms`, `62 → 91`, `2.4 s to 310 ms`, `25分から4分`; the index is that of the first number. */
export function readArrow(source: Source, index: number): Phrase | undefined {
	const before = readQuantity(source, index, false);
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
	if (before.isBare && after.isBare) {
		const isOfficeHours = before.values[0] === 9 && after.values[0] === 5;
		return !isOfficeHours && !isUpgrade(source, index) && !has(at(source, after.end), Role.Clock);
	}
	return !(before.isFrequency && after.isBare);
}

const upgrades = new Set(
	`upgrade upgraded upgrading upgrades migrate migrated migrating migration ported bumped bump bumping port porting
	update updated updating promoted version versions`.split(/\s+/),
);

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

/** The index behind an arrow in any notation, or 0. */
export function isArrow(source: Source, index: number): number {
	const token = at(source, index);
	if (token.kind !== TokenKind.Mark) {
		return 0;
	}
	const { value } = token;
	if (
		value === 0x2192 ||
		value === 0x21d2 ||
		(value >= 0x2794 && value <= 0x27be) ||
		value === 0x2b62 ||
		value === 0x27f6
	) {
		return index + 1;
	}
	if (value === 45 || value === 61 || value === 0x2013 || value === 0x2014) {
		const next = isMark(at(source, index + 1), '-') ? index + 2 : index + 1;
		return isMark(at(source, next), '>') ? next + 1 : 0;
	}
	return 0;
}

/** Skips `about`, `just under`, `down`, `~` and the like before a side. */
function skipApproximation(source: Source, index: number): number {
	let i = index;
	while (i - index < 4) {
		const token = at(source, i);
		const isMarkOfSize = token.kind === TokenKind.Mark && '~≈<>±≤≥('.includes(String.fromCharCode(token.value));
		const skipped = has(token, Role.Approximation) || isMarkOfSize || skippable.has(token.word);
		if (!skipped || token.word === 'a' || token.word === 'every') {
			break;
		}
		i++;
	}
	return i;
}

const skippable = new Set(['down', 'up', 'well', 'our', 'its', 'the', 'roughly', 'only', 'less', 'than']);

function readSide(source: Source, index: number): Side | undefined {
	const token = at(source, index);
	if (token.kind === TokenKind.Word) {
		const special = readWordSide(source, index, token);
		if (special !== undefined) {
			return special;
		}
	}
	const quantity = readQuantity(source, index, false);
	if (quantity === undefined) {
		return undefined;
	}
	const isBare = quantity.kind === undefined;
	if (isBare && isVersionNumber(source, index)) {
		return undefined;
	}
	const isTimes = isBare && textOf(source, at(source, quantity.end)) === 'times';
	const end = isTimes ? readRate(source, quantity.end + 1, true) : quantity.end;
	return {
		end,
		values: quantity.values,
		isBare: isBare && !isTimes,
		isYear: isYear(quantity.numeral) && isBare,
		isPlain: quantity.isPlain,
	};
}

/** `few hours`, `couple of days`: the index behind it, or 0. */
function fewEnd(source: Source, index: number): number {
	const word = at(source, index).word;
	const unit = word === 'couple' && at(source, index + 1).word === 'of' ? index + 2 : index + 1;
	return (word === 'few' || word === 'couple') && has(at(source, unit), Role.Time) ? unit + 1 : 0;
}

/** Sides without a number: `monthly releases`, `days`, `an afternoon`, `every other month`, `twice a week`, `9th`. */
function readWordSide(source: Source, index: number, token: Token): Side | undefined {
	if (has(token, Role.Frequency)) {
		const next = at(source, index + 1);
		const isNoun = next.kind === TokenKind.Word && !has(next, Role.Stop | Role.To | Role.From);
		return { end: isNoun ? index + 2 : index + 1, values: [], isBare: false, isFrequency: true };
	}
	if (has(token, Role.Time) && isPlural(source, token)) {
		return { end: readRate(source, index + 1, false), values: [], isBare: false };
	}
	if (has(token, Role.Ordinal) && token.word === '') {
		return { end: index + 1, values: [token.value], isBare: true };
	}
	switch (token.word) {
		case 'zero':
		case 'none':
		case 'nothing':
			return { end: index + 1, values: [0], isBare: true };
		case 'once':
		case 'twice': {
			const end = readRate(source, index + 1, true);
			return end > index + 1 ? { end, values: [token.word === 'once' ? 1 : 2], isBare: false } : undefined;
		}
		case 'every': {
			const other = textOf(source, at(source, index + 1)) === 'other' ? index + 1 : index;
			if (has(at(source, other + 1), Role.Time)) {
				return { end: other + 2, values: [], isBare: false };
			}
			return readSide(source, index + 1);
		}
		case 'overnight':
			return { end: index + 1, values: [], isBare: false };
		case 'several':
		case 'many': {
			if (has(at(source, index + 1), Role.Time)) {
				return { end: index + 2, values: [], isBare: false };
			}
			const end = textOf(source, at(source, index + 1)) === 'times' ? readRate(source, index + 2, true) : 0;
			if (end > index + 2) {
				return { end, values: [], isBare: false };
			}
			break;
		}
		case 'a':
		case 'an':
		case 'half': {
			if (has(at(source, index + 1), Role.Frequency)) {
				return readWordSide(source, index + 1, at(source, index + 1));
			}
			const few = fewEnd(source, index + 1);
			if (few > 0) {
				return { end: few, values: [], isBare: false };
			}
			const time = readArticleTime(source, index);
			if (time !== undefined) {
				return { end: time.end, values: time.values, isBare: false };
			}
			break;
		}
		default:
	}
	const fraction = readFraction(source, index);
	return fraction && { end: fraction.end, values: fraction.values, isBare: false };
}
