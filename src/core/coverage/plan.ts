import type { Guide } from '../guide/guide.ts';
import type { Lens } from './lens.ts';
import type { Cell, CoverageRow, CoverageStory } from './model.ts';

/** How many ready stories a candidate should have: enough for every competency, few enough to know by heart. */
export const aim = { from: 5, to: 7 } as const;

/** What is still uncovered, or what a story covers: ids of competencies and must-prepare questions. */
export interface Covered {
	readonly competencies: readonly string[];
	readonly questions: readonly string[];
}

/** What to do next to cover everything, and what it would add. */
export type NextStep = Step & { readonly adds: Covered };

type Step =
	/** A ready story fits a must-prepare question that it does not name. */
	| { readonly kind: 'link'; readonly story: string; readonly question: string }
	| { readonly kind: 'finish'; readonly story: string }
	| { readonly kind: 'write'; readonly question: string };

export interface Plan {
	/** How many stories are ready. */
	readonly ready: number;
	/** The ready stories that together cover the most, at most seven, each with what it adds to the ones before it. */
	readonly chosen: readonly { readonly story: string; readonly adds: Covered }[];
	/** What they leave uncovered. */
	readonly open: Covered;
	/** The best next steps, each chosen after the ones before it; empty if nothing is uncovered. */
	readonly next: readonly NextStep[];
}

/** A must-prepare question comes up almost always, a given competency only now and then. */
const questionWeight = 3;
const mostSteps = 3;

/**
 * Greedy set cover: always takes the story that adds the most to what is already covered. The optimum is NP-hard and
 * hardly ever differs here, and people can follow a greedy choice.
 */
export function planOf(
	stories: readonly CoverageStory[],
	rows: Readonly<Record<Extract<Lens, 'competency' | 'must-prepare'>, readonly CoverageRow[]>>,
	guide: Guide,
): Plan {
	const asked = rows['must-prepare'];
	const open: Goals = {
		competencies: new Set(rows.competency.map(({ subject }) => subject.id)),
		questions: new Set(asked.map(({ subject }) => subject.id)),
	};
	const both = [...rows.competency, ...asked];
	const shown = goalsIn(stories, both, true);
	const suggested = goalsIn(stories, both, false);
	const ready = stories.filter(({ readiness }) => readiness.state === 'ready');
	const chosen = takeBest(
		ready.map(({ id }) => ({ story: id, goals: shown.get(id) as Goals })),
		open,
		aim.to,
	);
	const left = { competencies: [...open.competencies], questions: [...open.questions] };
	return {
		ready: ready.length,
		chosen,
		open: left,
		next: nextOf(stepsOf(stories, asked, { shown, suggested }, guide), pitchOf(asked), open),
	};
}

/** What the rows show each story for, or suggest it for. */
function goalsIn(
	stories: readonly CoverageStory[],
	rows: readonly CoverageRow[],
	isMeant: Cell['isLinked'],
): ReadonlyMap<string, Goals> {
	const goals = new Map(
		stories.map(({ id }): [string, Goals] => [id, { competencies: new Set(), questions: new Set() }]),
	);
	for (const { subject, cells } of rows) {
		for (const { story } of cells.filter(({ isLinked }) => isLinked === isMeant)) {
			goals.get(story)?.[subject.by === 'competency' ? 'competencies' : 'questions'].add(subject.id);
		}
	}
	return goals;
}

/**
 * The least work first: links, which take a click each, then stories to finish, then the pitch that nearly every
 * interview begins with, then other stories to write; of each those that add the most.
 */
function nextOf(
	steps: readonly (Step & { readonly goals: Goals })[],
	pitch: string | undefined,
	open: Goals,
): NextStep[] {
	const groups: readonly ((step: Step) => boolean)[] = [
		({ kind }) => kind === 'link',
		({ kind }) => kind === 'finish',
		(step) => step.kind === 'write' && step.question === pitch,
		({ kind }) => kind === 'write',
	];
	const taken: NextStep[] = [];
	for (const isMeant of groups) {
		taken.push(...takeBest<Step>(steps.filter(isMeant), open, mostSteps - taken.length));
	}
	return taken;
}

/** The first pitch that no story is linked to, not even a draft. */
function pitchOf(asked: readonly CoverageRow[]): string | undefined {
	return asked.find(({ subject, cells }) => subject.isPitch && cells.length === 0)?.subject.id;
}

/** Everything that could be done next. A story that is there adds what its rows show or suggest it for, and no more. */
function stepsOf(
	stories: readonly CoverageStory[],
	asked: readonly CoverageRow[],
	{ shown, suggested }: Readonly<Record<'shown' | 'suggested', ReadonlyMap<string, Goals>>>,
	guide: Guide,
): (Step & { readonly goals: Goals })[] {
	const goalsOf = (question: string, isMeant: (competency: string) => boolean = () => true): Goals => ({
		competencies: new Set(guide.question(question)?.competencies.filter(isMeant)),
		questions: new Set([question]),
	});
	const offers = asked.flatMap(({ subject: { id: question }, cells }) =>
		cells
			.filter(({ isLinked }) => !isLinked)
			.map(({ story }) => ({
				story,
				question,
				goals: goalsOf(
					question,
					(id) => shown.get(story)?.competencies.has(id) || suggested.get(story)?.competencies.has(id) === true,
				),
			})),
	);
	const isReady = new Map(stories.map(({ id, readiness }) => [id, readiness.state === 'ready']));
	return [
		...offers.filter(({ story }) => isReady.get(story)).map((offer) => ({ ...offer, kind: 'link' as const })),
		...stories
			.filter(({ id }) => !isReady.get(id))
			.map(({ id }) => {
				const own = shown.get(id);
				const offered = offers.find(({ story }) => story === id)?.goals;
				const goals: Goals = {
					competencies: new Set([...(own?.competencies ?? []), ...(offered?.competencies ?? [])]),
					questions: new Set([...(own?.questions ?? []), ...(offered?.questions ?? [])]),
				};
				return { kind: 'finish' as const, story: id, goals };
			}),
		...guide.questions.map(({ id }) => ({ kind: 'write' as const, question: id, goals: goalsOf(id) })),
	];
}

interface Goals {
	readonly competencies: Set<string>;
	readonly questions: Set<string>;
}

/** Repeatedly takes the candidate that adds the most (the first of equals) and removes what it adds from `open`. */
function takeBest<Candidate extends object>(
	candidates: readonly (Candidate & { readonly goals: Goals })[],
	open: Goals,
	most: number,
): (Candidate & { readonly adds: Covered })[] {
	const taken: (Candidate & { readonly adds: Covered })[] = [];
	while (taken.length < most) {
		let best: (Candidate & { readonly goals: Goals }) | undefined;
		let bestWorth = 0;
		for (const candidate of candidates) {
			const worth = worthOf(candidate.goals, open);
			if (worth > bestWorth) {
				best = candidate;
				bestWorth = worth;
			}
		}
		if (!best) {
			break;
		}
		const { goals, ...rest } = best;
		const adds = {
			competencies: [...goals.competencies].filter((id) => open.competencies.delete(id)),
			questions: [...goals.questions].filter((id) => open.questions.delete(id)),
		};
		taken.push({ ...(rest as unknown as Candidate), adds });
	}
	return taken;
}

function worthOf({ competencies, questions }: Goals, open: Goals): number {
	const count = (ids: ReadonlySet<string>, wanted: ReadonlySet<string>) =>
		[...ids].reduce((sum, id) => sum + (wanted.has(id) ? 1 : 0), 0);
	return count(competencies, open.competencies) + questionWeight * count(questions, open.questions);
}
