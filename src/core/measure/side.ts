import { readFraction } from './fraction.ts';
import { isPlural } from './noun.ts';
import { isYear } from './numeral.ts';
import { articleTime } from './patterns/duration.ts';
import { readQuantity } from './quantity.ts';
import { readRate } from './rate.ts';
import { readRatio } from './ratio.ts';
import { Role } from './roles.ts';
import { at, has, type Source, type Token, TokenKind, textOf } from './token.ts';
import { listed } from './vocabulary.ts';

/** One side of a change. */
export interface Side {
	readonly end: number;
	readonly values: readonly number[];
	/** A bare number. */
	readonly isBare: boolean;
	readonly isYear?: boolean;
	/** `monthly`, which lends its noun from the other side. */
	readonly isFrequency?: boolean;
	readonly isPlain?: boolean;
}

/** Skips `about`, `just under`, `down`, `~` and the like before a side. */
export function skipApproximation(source: Source, index: number): number {
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

const skippable = listed('sideOpener');

export function readSide(source: Source, index: number): Side | undefined {
	const token = at(source, index);
	if (token.kind === TokenKind.Word) {
		const special = readWordSide(source, index, token);
		if (special !== undefined) {
			return special;
		}
	}
	const ratio = readRatio(source, index);
	if (ratio?.kind === 'fraction' || ratio?.kind === 'rating') {
		return { end: ratio.end, values: ratio.values, isBare: false };
	}
	const quantity = readQuantity(source, index, false);
	if (quantity === undefined) {
		return undefined;
	}
	const isBare = quantity.kind === undefined;
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
			const { numbers } = source.taken;
			const { length } = numbers;
			const end = articleTime.match(source, index, source.taken);
			const values = numbers.splice(length);
			if (end >= 0) {
				return { end, values, isBare: false };
			}
			break;
		}
		default:
	}
	const fraction = readFraction(source, index);
	return fraction && { end: fraction.end, values: fraction.values, isBare: false };
}
