import { remember } from './memo.ts';
import { readNumeral } from './numeral.ts';
import { isMoney, readQuantity } from './quantity.ts';
import { at, type Source } from './token.ts';
import { signsOf, wordsIn } from './vocabulary.ts';

/** The words and signs that a number can start with. */
export const numberWords: ReadonlySet<string> = new Set([
	...['cardinal', 'scale', 'money', 'opener'].flatMap(wordsIn),
	...signsOf('money'),
]);

export function isNumberAt(source: Source, i: number): boolean {
	return numberEnds(source, i) !== undefined;
}

/** Where the number at an index may end: as digits alone, with its scale, as a range, and with its unit. */
export function numberEnds(source: Source, i: number): readonly number[] | undefined {
	const { kind, word } = at(source, i);
	return kind === 'number' || numberWords.has(word)
		? remember(source, 5 * i + 4, () => readEnds(source, i))
		: undefined;
}

function readEnds(source: Source, i: number): readonly number[] | undefined {
	const numeral = readNumeral(source, i);
	const quantity = numeral || isMoney(at(source, i)) ? readQuantity(source, i) : undefined;
	if (!numeral && !quantity) {
		return undefined;
	}
	const isRange = (quantity ?? numeral)?.values.length !== 1;
	const inRange = isRange ? [readNumeral(source, i, false)?.end, readQuantity(source, i, false)?.end] : [];
	const ends = [i + 1, numeral?.end, quantity?.end, ...inRange];
	return ends.filter((end, k): end is number => end !== undefined && ends.indexOf(end) === k);
}
