import { matchesFilter, type QuestionFilter, type QuestionState } from '../guide/filter.ts';
import type { Guide, GuideQuestion } from '../guide/guide.ts';
import { mustPrepare } from '../guide/model.ts';
import { agendaOf } from './agenda.ts';
import { daysBetween, isDue } from './days.ts';
import type { Memory } from './schedule.ts';

/** Why a question was chosen. */
export type Reason =
	/** It is due; `days` since it should have come back, 0 if today. */
	| { readonly kind: 'due'; readonly days: number }
	| { readonly kind: 'must-prepare' }
	/** Not practiced yet, and likely in the upcoming interview; `because` says what makes it likely. */
	| { readonly kind: 'likely'; readonly because: string }
	/** Not practiced yet, and its competency has the fewest stories of all such questions. */
	| { readonly kind: 'competency'; readonly competency: string; readonly stories: number }
	/** Not practiced yet; nobody has said which competency it is about. */
	| { readonly kind: 'new' }
	/** Nothing is due and everything has been practiced, this one the longest time ago, in days. */
	| { readonly kind: 'longest-ago'; readonly days: number }
	/** The user asked for it. */
	| { readonly kind: 'asked' };

/** How many stories show each competency: those that name it, or a question about it. */
export function storiesByCompetency(
	stories: readonly { readonly competencies: readonly string[]; readonly questions: readonly string[] }[],
	guide: Pick<Guide, 'question'>,
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { competencies, questions } of stories) {
		const shown = new Set([...competencies, ...questions.flatMap((id) => guide.question(id)?.competencies ?? [])]);
		for (const id of shown) {
			counts.set(id, (counts.get(id) ?? 0) + 1);
		}
	}
	return counts;
}

export interface Choice {
	readonly question: GuideQuestion;
	readonly reason: Reason;
}

/** What a choice is based on. */
export interface ChoiceFacts {
	/** Every question, in the order of the guide. */
	readonly questions: readonly GuideQuestion[];
	/** What the user has done about a question. */
	stateOf(questionId: string): QuestionState;
	/** What the schedule knows about a question; undefined if it was never practiced. */
	memoryOf(questionId: string): Memory | undefined;
	/** How many stories show a competency; undefined while the stories are still being found. */
	storiesOf(competencyId: string): number | undefined;
}

/**
 * The best question to ask next: the first of the agenda that is due, as long as any is; then a must-prepare question
 * that was never practiced; then one on the competency with the fewest stories (in a pack, new questions come in the
 * order of the pack); and if all were practiced, the one practiced the longest time ago.
 *
 * @param skipped ids of skipped questions, oldest first; they come back when nothing else is left
 * @param random at least 0 and less than 1; decides between equals
 * @returns undefined if no question matches the filter
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
	const [due] = agendaOf(left, (id) => facts.memoryOf(id), now).due;
	const question = due?.question ?? newQuestion(left.filter(isNew), facts, filter, random) ?? longestAgo(left, facts);
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
