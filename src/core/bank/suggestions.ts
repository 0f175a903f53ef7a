import { isLinked, type Match } from './match.ts';

/** If a story fits anything at all, a suggestion is right more often than not; see test/accuracy/matching. */
const leastScore = 0.5;
/** Anything that fits much worse than the best match is not suggested alongside it. */
const shareOfBest = 1 / 2;
const mostSuggestions = 3;

/**
 * The matches of a story, best first, that are worth suggesting.
 *
 * @param most how many at most
 */
export function suggestionsOf(matches: readonly Match[], most = mostSuggestions): Match[] {
	const open = matches.filter((match) => !isLinked(match));
	const least = Math.max(leastScore, (open[0]?.score ?? 0) * shareOfBest);
	return open.slice(0, most).filter(({ score }) => score >= least);
}
