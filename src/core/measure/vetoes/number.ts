import { figure } from '../atoms.ts';
import type { Pattern, QuantityKind } from '../kit.ts';
import type { Quantity } from '../quantity.ts';
import type { Source } from '../token.ts';

type Test = (quantity: Quantity, source: Source) => boolean;

/** The kinds of a bare number or one followed by a noun. */
export const loose = ['none', 'count', 'rate', 'rating', 'duration', 'amount'] as const;

/** The kinds of any number but an amount of money. */
export const noMoney = [...loose, 'percent', 'multiplier'] as const;

/** A number without an unambiguous unit. */
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

/** A number in digits with what may only look like a unit: `9B`, `14h30`, `90s`. */
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
