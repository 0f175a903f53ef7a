import { isLinked, type Match } from './match.ts';

/** For a story that fits anything at all, one suggestion is right more often than not; see test/accuracy/matching. */
const leastScore = 0.5;
/** What fits much worse than the best is not suggested alongside it. */
const shareOfBest = 1 / 2;
const mostSuggestions = 3;

/**
 * Of the matches of a story, best first, those that are worth suggesting.
 *
 * @param most how many of them
 */
export function suggestionsOf(matches: readonly Match[], most = mostSuggestions): Match[] {
	const open = matches.filter((match) => !isLinked(match));
	const least = Math.max(leastScore, (open[0]?.score ?? 0) * shareOfBest);
	return open.slice(0, most).filter(({ score }) => score >= least);
}
