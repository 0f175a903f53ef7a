import type { BankStory, Match } from './match.ts';

/**
 * The score from which a story that nothing links to a question is offered for it. Of the open stories in
 * test/accuracy/matching that are offered for a failure, two in three are labeled with it and all of them tell of one or
 * of a mistake.
 */
export const leastScore = 0.45;
/**
 * The same for a question for which nothing was learned, such as one of the user's own: the score of a story that shares
 * a topic with it.
 */
export const leastByTopic = 0.2;
/**
 * The score from which the best suggestion is worth showing where nobody has asked: of the stories in
 * test/accuracy/matching that are not learned from, four in nine have one, and for nine in ten of these it is right.
 */
const sureScore = 0.7;
const mostSuggestions = 3;

/** A title, or what somebody asks, as a text to match; `purposes` are what it says that it is for. */
export function bareText(title: string, purposes: readonly string[] = []): BankStory {
	return { id: '', title, questions: [], competencies: [], tags: [], purposes, text: '' };
}

/**
 * The first matches of a story that are not linked yet, best first, and whatever its writer notes it for.
 *
 * @param matches those that are worth offering
 */
export function suggestionsOf(matches: readonly Match[]): Match[] {
	return matches
		.filter(({ reasons }) => reasons[0]?.kind !== 'linked')
		.filter(({ reasons }, index) => index < mostSuggestions || reasons[0]?.kind === 'purpose');
}

/** Whether the best suggestion for a story is sure enough to be made unasked. */
export function isSureOfOne(matches: readonly Match[]): boolean {
	const [best] = suggestionsOf(matches);
	return best !== undefined && best.score >= sureScore;
}
