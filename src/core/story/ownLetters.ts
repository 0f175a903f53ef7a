import type { LabelEntry } from './labels.ts';
import type { LabelMark } from './marks.ts';

/** Fewer letters do not spell a scheme. */
const fewest = 3;
const acronym = /(?<!\p{L})[A-Z]{3,6}(?!\p{L})/gu;

/**
 * The letters that a writer uses to spell the scheme of a story: those next to the words of all its labels, as in
 * `Lage (S)`, `Schritte (A)`, `Ende (R)`; or the acronym in its title that contains the initials of all its labels, as
 * in `Saving money (LOAR)` above Lead, Obstacle, Action and Result. Parts without a letter are not asked for.
 *
 * @returns null if the writer does not spell out a scheme
 */
export function ownLetters(labels: readonly LabelMark[], title: string): ReadonlySet<string> | null {
	const beside = labels.map(({ match }) => match.initial);
	if ('SAR'.split('').every((letter) => beside.includes(letter)) && !beside.includes('')) {
		return new Set(beside);
	}
	const initials = labels.map(
		({ match }) => match.letters || (match.entries[0] as LabelEntry).phrase.charAt(0).toUpperCase(),
	);
	const isOf = (word: string) => initials.every((letter) => letter.length === 1 && word.includes(letter));
	const named = labels.length >= fewest ? title.match(acronym)?.find(isOf) : undefined;
	return named ? new Set(named) : null;
}
