import { figure } from '../atoms.ts';
import type { Pattern, QuantityKind } from '../kit.ts';
import type { Quantity } from '../quantity.ts';
import type { Source } from '../token.ts';

type Test = (quantity: Quantity, source: Source) => boolean;

/** Of a number that is only a number, or has a noun behind it. */
export const loose = ['none', 'count', 'rate', 'rating', 'duration', 'amount'] as const;

/** Of any other number than an amount of money. */
export const noMoney = [...loose, 'percent', 'multiplier'] as const;

/** A number without a unit that leaves no doubt of what it is. */
export function bare(test: Test = () => true, kinds: readonly QuantityKind[] = loose): Pattern {
	return figure(kinds, (quantity, source) => !isUnit(quantity) && test(quantity, source));
}

/** The same in digits. */
export function bareDigits(test: Test = () => true, kinds: readonly QuantityKind[] = loose): Pattern {
	return inDigits(bare((quantity, source) => !quantity.numeral.inWords && test(quantity, source), kinds));
}

function inDigits(pattern: Pattern): Pattern {
	return { ...pattern, first: { ...pattern.first, roles: 0 } };
}

/** The same in words. */
export function bareWords(): Pattern {
	const pattern = bare(({ numeral }) => numeral.inWords);
	return { ...pattern, first: { ...pattern.first, numbers: false } };
}

/** A number in digits with a unit of which it may be a part by chance: `9B`, `14h30`, `90s`. */
export function united(test: Test): Pattern {
	return inDigits(
		figure(['duration', 'amount'], (quantity, source) => {
			return isUnit(quantity) && !quantity.numeral.inWords && test(quantity, source);
		}),
	);
}

function isUnit({ isPlain, isTime }: Quantity): boolean {
	return isPlain || isTime;
}

/** The value of a number, or of the lower end of its range. */
export function lowest({ values: [value = 0] }: { readonly values: readonly number[] }): number {
	return value;
}
