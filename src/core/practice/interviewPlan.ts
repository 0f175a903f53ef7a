import type { QuestionPack } from '../guide/filter.ts';
import type { Guide, GuideQuestion } from '../guide/guide.ts';
import { mustPrepare } from '../guide/model.ts';
import { groupBy } from '../text/groupBy.ts';

/** How the questions of an interview are chosen: by category, or by one Leadership Principle after another. */
export type InterviewStyle = 'general' | 'leadership-principles';

export interface InterviewSetup {
	readonly count: number;
	readonly minutes: number;
	readonly style: InterviewStyle;
}

export interface PlannedQuestion {
	readonly id: string;
	/** The id of the Leadership Principle that the question is about. */
	readonly principle: string | null;
}

/** Two out of five questions in an interview are must-prepare questions. */
const mustPrepareShare = 0.4;

/**
 * The questions of a mock interview: must-prepare questions first, then chosen by the weight of the categories (their
 * number of questions), or each about a principle asked about least so far. No two questions in a row are about the
 * same competency while any other is left to ask.
 *
 * @param random at least 0 and less than 1
 * @param questions to choose from
 * @returns fewer than requested if there are too few questions
 */
export function planInterview(
	guide: Guide,
	{ count, style }: Pick<InterviewSetup, 'count' | 'style'>,
	random: () => number,
	questions = guide.questions,
): PlannedQuestion[] {
	const left = new Set(questions);
	const planned: { question: GuideQuestion; principle: string | null }[] = [];
	const asked = new Map<string, number>();
	const mustPrepareCount = Math.ceil(count * mustPrepareShare);
	while (planned.length < count && left.size > 0) {
		const last = planned.at(-1);
		const open = [...left];
		const isBeginning =
			planned.length < mustPrepareCount && planned.every(({ question }) => question.category === mustPrepare);
		const isWanted = ({ category }: GuideQuestion) => (category === mustPrepare) === isBeginning;
		const fits = (question: GuideQuestion) => !last || !sharesCompetency(question, last.question);
		const candidates = firstFilled(
			open.filter((question) => fits(question) && isWanted(question)),
			open.filter(fits),
			open,
		);
		const question =
			style === 'general' ? byCategory(candidates, guide, random) : byPrinciple(candidates, guide, asked, random);
		const principle = style === 'general' ? null : leastAsked(principlesOf(question, guide), asked, random);
		if (principle !== null) {
			asked.set(principle, (asked.get(principle) ?? 0) + 1);
		}
		left.delete(question);
		planned.push({ question, principle });
	}
	return planned.map(({ question, principle }) => ({ id: question.id, principle }));
}

/**
 * The likely questions as a mock interview, in their order. A question on the same competency as the previous one waits
 * while any other is left to ask, except for those that open an interview.
 *
 * @returns fewer than requested if there are too few
 */
export function planLikely(guide: Guide, { questions }: QuestionPack, count: number): PlannedQuestion[] {
	const left = questions.flatMap(({ id }) => guide.question(id) ?? []);
	const planned: GuideQuestion[] = [];
	while (planned.length < count && left.length > 0) {
		const last = planned.at(-1);
		const isOpening = ({ scheme }: GuideQuestion) => scheme === 'pitch';
		const next = left.findIndex((question) => !last || isOpening(question) || !sharesCompetency(question, last));
		planned.push(...left.splice(Math.max(0, next), 1));
	}
	return planned.map(({ id }) => ({ id, principle: null }));
}

export function sharesCompetency(a: GuideQuestion, b: GuideQuestion): boolean {
	return a.competencies.some((id) => b.competencies.includes(id));
}

/** Any of the questions; those of large categories come up more often, no matter how much of a category is left. */
function byCategory(questions: readonly GuideQuestion[], guide: Guide, random: () => number): GuideQuestion {
	const groups = [...groupBy(questions, ({ category }) => category)];
	const weights = groups.map(([category]) => guide.category(category)?.questions.length ?? 1);
	let place = random() * weights.reduce((sum, weight) => sum + weight, 0);
	const index = weights.findIndex((weight) => {
		place -= weight;
		return place < 0;
	});
	const [, group] = groups[index] as [string, GuideQuestion[]];
	return anyOf(group, random);
}

function byPrinciple(
	questions: readonly GuideQuestion[],
	guide: Guide,
	asked: ReadonlyMap<string, number>,
	random: () => number,
): GuideQuestion {
	const principles = [...new Set(questions.flatMap((question) => principlesOf(question, guide)))];
	const principle = leastAsked(principles, asked, random);
	return anyOf(
		firstFilled(
			questions.filter((question) => principle !== null && principlesOf(question, guide).includes(principle)),
			questions,
		),
		random,
	);
}

function principlesOf(question: GuideQuestion, guide: Guide): string[] {
	return guide.principlesOf(question).map(({ id }) => id);
}

function leastAsked(
	principles: readonly string[],
	asked: ReadonlyMap<string, number>,
	random: () => number,
): string | null {
	const times = (id: string) => asked.get(id) ?? 0;
	const least = Math.min(...principles.map(times));
	const equals = principles.filter((id) => times(id) === least);
	return equals.length > 0 ? anyOf(equals, random) : null;
}

/** The first list that is not empty; there must be one. */
function firstFilled<Item>(...lists: readonly (readonly Item[])[]): readonly Item[] {
	return lists.find(({ length }) => length > 0) as readonly Item[];
}

/** @param items at least one */
function anyOf<Item>(items: readonly Item[], random: () => number): Item {
	return items[Math.floor(random() * items.length)] as Item;
}
