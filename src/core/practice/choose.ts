import { matchesFilter, type QuestionFilter, type QuestionState } from '../guide/filter.ts';
import type { GuideQuestion } from '../guide/guide.ts';
import { mustPrepare } from '../guide/model.ts';
import { daysBetween, isDue } from './days.ts';
import type { Memory } from './schedule.ts';

/** Why a question was chosen. */
export type Reason =
	/** It is due; `days` since it should have come back, 0 for today. */
	| { readonly kind: 'due'; readonly days: number }
	| { readonly kind: 'must-prepare' }
	/** Not practiced yet, and likely in the interview that is prepared: what it is likely for. */
	| { readonly kind: 'likely'; readonly because: string }
	/** Not practiced yet, and of all such questions its competency has the fewest stories. */
	| { readonly kind: 'competency'; readonly competency: string; readonly stories: number }
	/** Not practiced yet; nobody has said which competency it is about. */
	| { readonly kind: 'new' }
	/** Nothing is due and all were practiced; this one the longest time ago, in days. */
	| { readonly kind: 'longest-ago'; readonly days: number }
	/** The user asked for it. */
	| { readonly kind: 'asked' };

export interface Choice {
	readonly question: GuideQuestion;
	readonly reason: Reason;
}

/** What a choice is made from. */
export interface ChoiceFacts {
	/** Every question, in the order of the guide. */
	readonly questions: readonly GuideQuestion[];
	/** What the user has done about a question. */
	stateOf(questionId: string): QuestionState;
	/** What the schedule knows of a question; undefined for one that was never practiced. */
	memoryOf(questionId: string): Memory | undefined;
	/** How many stories show a competency; undefined while the stories are being looked for. */
	storiesOf(competencyId: string): number | undefined;
	/** Whether the last rounds, newest first, repeated questions practiced before. */
	readonly repeats: readonly boolean[];
}

/** That many repeats in a row, then a new question, so that a full schedule does not keep new ones away forever. */
export const repeatsInARow = 3;

/**
 * The best question to ask next: one that is due, the most overdue first; then a must-prepare question that was never
 * practiced; then one of the competency with the fewest stories (of a pack, new questions come in its order); and when all
 * were practiced, the one that was not heard for the longest time.
 *
 * @param skipped ids of questions passed over, oldest first; they come when nothing else is left
 * @param random from 0 up to 1: decides between equals
 * @returns undefined when no question matches the filter
 */
export function chooseNext(
	facts: ChoiceFacts,
	filter: QuestionFilter,
	now: number,
	random: () => number,
	skipped: readonly string[] = [],
): Choice | undefined {
	const matching = facts.questions.filter((question) => matchesFilter(question, facts.stateOf(question.id), filter));
	const rank = new Map(skipped.map((id, index) => [id, index]));
	const left = matching.filter(({ id }) => !rank.has(id));
	if (left.length === 0) {
		const [oldest] = matching.sort((a, b) => (rank.get(a.id) as number) - (rank.get(b.id) as number));
		return oldest && { question: oldest, reason: reasonOf(oldest, facts, filter, now) };
	}
	const isNew = ({ id }: GuideQuestion) => facts.memoryOf(id) === undefined;
	const isEnough = facts.repeats.length >= repeatsInARow && facts.repeats.slice(0, repeatsInARow).every(Boolean);
	const due = isEnough && left.some(isNew) ? undefined : mostOverdue(left, facts, now);
	const question = due ?? newQuestion(left.filter(isNew), facts, filter, random) ?? longestAgo(left, facts);
	return question && { question, reason: reasonOf(question, facts, filter, now) };
}

/** Why a question would be a good one to practice. */
function reasonOf(question: GuideQuestion, facts: ChoiceFacts, { pack }: QuestionFilter, now: number): Reason {
	const memory = facts.memoryOf(question.id);
	if (memory) {
		return isDue(memory, now)
			? { kind: 'due', days: daysBetween(memory.due, now) }
			: { kind: 'longest-ago', days: Math.max(0, daysBetween(memory.lastAt, now)) };
	}
	const [because] = pack?.questions.find(({ id }) => id === question.id)?.because ?? [];
	if (because !== undefined) {
		return { kind: 'likely', because };
	}
	if (question.category === mustPrepare) {
		return { kind: 'must-prepare' };
	}
	const least = leastCovered(question, facts);
	return least ? { kind: 'competency', ...least } : { kind: 'new' };
}

function mostOverdue(questions: readonly GuideQuestion[], facts: ChoiceFacts, now: number): GuideQuestion | undefined {
	let first: { question: GuideQuestion; due: number } | undefined;
	for (const question of questions) {
		const memory = facts.memoryOf(question.id);
		if (memory && isDue(memory, now) && (!first || memory.due < first.due)) {
			first = { question, due: memory.due };
		}
	}
	return first?.question;
}

function newQuestion(
	questions: readonly GuideQuestion[],
	facts: ChoiceFacts,
	{ pack }: QuestionFilter,
	random: () => number,
): GuideQuestion | undefined {
	const likely = pack?.questions.flatMap(({ id }) => questions.find((question) => question.id === id) ?? [])[0];
	const first = likely ?? questions.find(({ category }) => category === mustPrepare);
	if (first) {
		return first;
	}
	const coverage = (question: GuideQuestion) =>
		leastCovered(question, facts)?.stories ?? facts.stateOf(question.id).stories;
	const least = Math.min(...questions.map(coverage));
	const equals = questions.filter((question) => coverage(question) === least);
	return equals[Math.floor(random() * equals.length)];
}

function leastCovered(
	question: GuideQuestion,
	facts: ChoiceFacts,
): { competency: string; stories: number } | undefined {
	const [least] = question.competencies
		.flatMap((competency) => {
			const stories = facts.storiesOf(competency);
			return stories === undefined ? [] : { competency, stories };
		})
		.sort((a, b) => a.stories - b.stories);
	return least;
}

function longestAgo(questions: readonly GuideQuestion[], facts: ChoiceFacts): GuideQuestion | undefined {
	const lastAt = ({ id }: GuideQuestion) => (facts.memoryOf(id) as Memory).lastAt;
	return questions.toSorted((a, b) => lastAt(a) - lastAt(b))[0];
}
