import type { LabelEntry } from './labels.ts';
import type { LabelMark } from './marks.ts';

/** Fewer letters do not spell a scheme. */
const fewest = 3;
const acronym = /(?<!\p{L})[A-Z]{3,6}(?!\p{L})/gu;

/**
 * The letters with which a writer spells the scheme of a story: those beside the words of all its labels, as in
 * `Lage (S)`, `Schritte (A)`, `Ende (R)`; or the acronym in its title that all its labels are of, as in
 * `Saving money (LOAR)` above Lead, Obstacle, Action and Result. What has no letter there is not asked for.
 *
 * @returns null where the writer spells no scheme
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
