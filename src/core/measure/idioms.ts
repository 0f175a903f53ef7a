import { at, type Source, textOf } from './token.ts';
import { idioms } from './words/idioms.ts';

const byFirst = new Map<string, string[][]>();
for (const line of idioms.split('\n')) {
	const [first = '', ...rest] = line.split(' ');
	byFirst.set(first, [...(byFirst.get(first) ?? []), rest]);
}

/** Whether a set phrase such as `a million thanks` starts at the token. */
export function isIdiom(source: Source, index: number): boolean {
	const tails = byFirst.get(at(source, index).word);
	return (
		tails?.some((tail) => tail.every((word, k) => textOf(source, at(source, index + 1 + k)).toLowerCase() === word)) ??
		false
	);
}
