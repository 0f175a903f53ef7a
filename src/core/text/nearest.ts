import leven from 'leven';

/**
 * The candidate that a mistyped name most likely stands for: the one with the fewest edits, at most a third of the
 * name's length and never fewer than two allowed.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
	const wanted = name.toLowerCase();
	let best: string | undefined;
	let allowed = Math.max(2, Math.floor(name.length / 3));
	for (const candidate of candidates) {
		const distance = leven(wanted, candidate.toLowerCase(), { maxDistance: allowed + 1 });
		if (distance <= allowed) {
			best = candidate;
			allowed = distance - 1;
		}
	}
	return best;
}

/** A shorter name is soon one letter away from another one that someone means: `data`, `date`. */
const shortest = 5;

/** Whether a name is another one with one slip: two neighbors swapped, or one letter too many, too few or wrong. */
export function isSlipOf(name: string, meant: string): boolean {
	const letters = [...meant];
	const isSwapped = letters.some(
		(letter, i) => meant.slice(0, i) + (letters[i + 1] ?? '') + letter + meant.slice(i + 2) === name,
	);
	return isSwapped || (meant.length >= shortest && leven(name, meant, { maxDistance: 2 }) === 1);
}
