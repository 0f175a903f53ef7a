import type { Guide } from '../guide/guide.ts';
import { type BankStory, isByFigure, isLinked, type Match, type MatchableQuestion } from './match.ts';
import { byScore, QuestionMatcher } from './questionMatcher.ts';
import { leastByTopic, leastScore } from './suggestions.ts';

/**
 * Which stories answer a question, and which questions a story answers. Matches of a story are computed once, on
 * demand, and discarded when it changes; that takes the same time no matter how many other stories there are.
 */
export class StoryBank {
	readonly #matcher: QuestionMatcher;
	readonly #least: number;
	readonly #stories = new Map<string, BankStory>();
	/** The stories that changed since they were last matched. */
	readonly #changed = new Set<string>();
	readonly #byStory = new Map<string, readonly Match[]>();
	/** For each question, the stories that fit it. */
	readonly #byQuestion = new Map<string, Map<string, Match>>();

	/**
	 * @param guide its questions and those of the user's banks
	 * @param others questions from elsewhere, with ids of their own
	 * @param least the score from which a story that nothing links to a question is offered for it
	 */
	constructor(guide: MatchableGuide, others: readonly MatchableQuestion[] = [], least = leastScore) {
		this.#matcher = matcherOf(guide, others);
		this.#least = least;
	}

	/** Adds a story, or replaces the one with the same id. */
	set(story: BankStory): void {
		this.delete(story.id);
		this.#stories.set(story.id, story);
		this.#changed.add(story.id);
	}

	delete(id: string): void {
		for (const match of this.#byStory.get(id) ?? []) {
			this.#byQuestion.get(match.id)?.delete(id);
		}
		this.#byStory.delete(id);
		this.#stories.delete(id);
		this.#changed.delete(id);
	}

	/** The questions that a text fits which is not among the stories, best first. */
	questionsForText(text: BankStory): readonly Match[] {
		const leastOf = (id: string) => (this.#matcher.isLearned(id) ? this.#least : Math.min(this.#least, leastByTopic));
		return this.#matcher.questionsFor(text).filter((match) => isByFigure(match) || match.score >= leastOf(match.id));
	}

	/** The questions that a story fits, best first: those that it names, then suggestions. Empty for an unknown story. */
	questionsFor(id: string): readonly Match[] {
		this.match(id);
		const isOffered = (match: Match) => !isByFigure(match) || this.storiesFor(match.id)[0]?.id === id;
		return (this.#byStory.get(id) ?? []).filter(isOffered);
	}

	/**
	 * The stories that fit a question, best first: those that name it, then suggestions. Stories that fit no other
	 * question better come first, because a focused story is a better answer than one that is about many things. If none
	 * fits, and a figure is enough for the question, the best of those that have one.
	 */
	storiesFor(questionId: string): Match[] {
		for (const id of this.#changed) {
			this.match(id);
		}
		const matches = [...(this.#byQuestion.get(questionId)?.values() ?? [])].sort(
			(a, b) => Number(isLinked(b)) - Number(isLinked(a)) || a.place - b.place || byScore(a, b),
		);
		const fitting = matches.filter((match) => !isByFigure(match));
		return fitting.length > 0 ? fitting : matches.slice(0, 1);
	}

	/** Matches a story if it has changed, ahead of what is asked about it. */
	match(id: string): void {
		const story = this.#stories.get(id);
		if (!story || !this.#changed.delete(id)) {
			return;
		}
		const matches = this.questionsForText(story);
		this.#byStory.set(id, matches);
		for (const match of matches) {
			const stories = this.#byQuestion.get(match.id) ?? new Map<string, Match>();
			this.#byQuestion.set(match.id, stories.set(id, { ...match, id }));
		}
	}
}

type MatchableGuide = Pick<Guide, 'matching'> & { readonly questions: readonly MatchableQuestion[] };

/** Made once for the questions of a guide, because that takes longer than matching a story with them. */
const matchers = new WeakMap<readonly MatchableQuestion[], QuestionMatcher>();

function matcherOf({ questions, matching }: MatchableGuide, others: readonly MatchableQuestion[]): QuestionMatcher {
	if (others.length > 0) {
		return new QuestionMatcher([...questions, ...others], matching);
	}
	const matcher = matchers.get(questions) ?? new QuestionMatcher(questions, matching);
	matchers.set(questions, matcher);
	return matcher;
}
