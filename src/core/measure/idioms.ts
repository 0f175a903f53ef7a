import { idioms } from './lexicon/idioms.ts';
import { at, type Source, textOf } from './token.ts';

/** The idioms by their first and second word, without these. */
const tailsByStart = new Map<string, Map<string, string[][]>>();
for (const line of idioms.split('\n')) {
	const [first = '', second = '', ...tail] = line.split(' ');
	const bySecond = tailsByStart.get(first) ?? new Map<string, string[][]>();
	tailsByStart.set(first, bySecond.set(second, [...(bySecond.get(second) ?? []), tail]));
}

/** Whether a set phrase such as `a million thanks` starts at the token. */
export function isIdiom(source: Source, index: number): boolean {
	const wordAt = (i: number) => textOf(source, at(source, i)).toLowerCase();
	const tails = tailsByStart.get(at(source, index).word)?.get(wordAt(index + 1));
	return tails?.some((tail) => tail.every((word, k) => wordAt(index + 2 + k) === word)) ?? false;
}
