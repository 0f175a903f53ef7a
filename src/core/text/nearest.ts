import leven from 'leven';

/**
 * The candidate most likely meant by a mistyped name: the one that takes the fewest edits. Allows edits up to a third
 * of the name's length, and at least two.
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

/** Shorter names are too easily one letter away from another valid word: `data`, `date`. */
const shortest = 5;

/**
 * Whether a name is another one with a single slip: two neighbors swapped, or one letter too many, too few or wrong.
 */
export function isSlipOf(name: string, meant: string): boolean {
	const letters = [...meant];
	const isSwapped = letters.some(
		(letter, i) => meant.slice(0, i) + (letters[i + 1] ?? '') + letter + meant.slice(i + 2) === name,
	);
	return isSwapped || (meant.length >= shortest && leven(name, meant, { maxDistance: 2 }) === 1);
}
