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
