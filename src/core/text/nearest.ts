import leven from 'leven';

/**
 * The candidate most likely meant by a mistyped name: the one that takes the fewest edits, up to a third of the name's
 * length and at least two, or else the only one that ends with it: `root-cause`.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
	const wanted = name.toLowerCase();
	const most = Math.max(2, Math.floor(name.length / 3));
	const ranked = [...candidates]
		.map((each) => ({ each, distance: leven(wanted, each.toLowerCase(), { maxDistance: most + 1 }) }))
		.sort((a, b) => a.distance - b.distance);
	const longer = ranked.filter(({ each }) => each.endsWith(`-${wanted}`));
	const near = ranked.filter(({ distance }) => distance <= most);
	return (near[0] ?? (longer.length === 1 ? longer[0] : undefined))?.each;
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
