import type { Guide } from '../guide/guide.ts';
import { isLinked, type Match } from '../matching/match.ts';
import type { StoryBank } from '../matching/storyBank.ts';
import { suggestionsOf } from '../matching/suggestions.ts';
import { type Habits, habitsOf } from './habits.ts';
import { type Lens, lenses } from './lens.ts';
import type { Cell, CoverageRow, CoverageStory, Gap } from './model.ts';
import { type Plan, planOf } from './plan.ts';
import { type Subject, subjectsOf, type Value } from './subject.ts';

export interface Coverage {
	readonly stories: readonly CoverageStory[];
	readonly rows: Readonly<Record<Lens, readonly CoverageRow[]>>;
	readonly plan: Plan;
	readonly habits: Habits;
}

/** What coverage is computed from. The bank contains the stories and knows the guide's questions and the values. */
export interface CoverageSource {
	readonly stories: readonly CoverageStory[];
	readonly bank: Pick<StoryBank, 'questionsFor'>;
	readonly guide: Guide;
	readonly values: readonly Value[];
	/** In ms since 1970; null if it is not known what was practiced and told. */
	readonly now: number | null;
}

const leastStories = 2;

/** What the stories cover, what is missing, and what to do next. Retired stories do not count. */
export function coverageOf(source: CoverageSource): Coverage {
	const { bank, guide, values, now } = source;
	const stories = source.stories.filter(({ readiness }) => readiness.state !== 'retired');
	const found = stories.map((story) => ({ story, ...foundFor(story, bank) }));
	const rowsBy = (by: Lens) => subjectsOf(by, guide, values).map((subject) => rowOf(subject, found, values));
	const rows = Object.fromEntries(lenses.map((by) => [by, rowsBy(by)])) as Record<Lens, CoverageRow[]>;
	return { stories, rows, plan: planOf(stories, rows, guide), habits: habitsOf(stories, now) };
}

interface Found {
	readonly story: CoverageStory;
	readonly links: ReadonlySet<string>;
	/** The questions that it fits, without links. */
	readonly open: readonly Match[];
	/** The few of them that it fits best. */
	readonly suggestions: readonly Match[];
}

function foundFor({ id }: CoverageStory, bank: CoverageSource['bank']): Omit<Found, 'story'> {
	const all = bank.questionsFor(id);
	return {
		links: new Set(all.filter(isLinked).map((match) => match.id)),
		open: all.filter((match) => !isLinked(match)),
		suggestions: suggestionsOf(all),
	};
}

function rowOf(subject: Subject, found: readonly Found[], values: readonly Value[]): CoverageRow {
	const tag = values.find(({ id }) => id === subject.id)?.tag;
	const cells: (RankedCell & { readonly isReady: boolean })[] = [];
	for (const each of found) {
		const cell = cellOf(subject, each, tag);
		if (cell) {
			cells.push({ ...cell, isReady: each.story.readiness.state === 'ready' });
		}
	}
	// Suggestions are in the order in which practice and the cheat sheet offer them.
	cells.sort(
		(a, b) =>
			Number(b.isLinked) - Number(a.isLinked) ||
			(a.isLinked ? Number(b.isReady) - Number(a.isReady) : a.place - b.place) ||
			b.score - a.score ||
			(a.story < b.story ? -1 : 1),
	);
	const linked = cells.filter(({ isLinked }) => isLinked);
	return {
		subject,
		cells: cells.map(({ story, isLinked, question, reasons }) => ({ story, isLinked, question, reasons })),
		gap: gapOf(
			subject.by,
			linked.length,
			linked.some(({ isReady }) => isReady),
		),
	};
}

/** An interview may ask for a competency twice, but a story is told only once. */
function gapOf(by: Lens, linked: number, hasReady: boolean): Gap | null {
	if (by === 'competency') {
		return linked < leastStories ? 'fewer-than-two' : null;
	}
	return hasReady ? null : 'no-ready-story';
}

interface RankedCell extends Cell, Pick<Match, 'place' | 'score'> {}

function cellOf(
	{ by, id, questions, mainly }: Subject,
	{ story, links, open, suggestions }: Found,
	tag: string | undefined,
): RankedCell | null {
	const isNamed = by === 'competency' ? story.competencies.includes(id) : tag !== undefined && story.tags.includes(tag);
	if (isNamed) {
		return { story: story.id, isLinked: true, question: null, reasons: [], place: 0, score: 1 };
	}
	const linked = [...links].find((question) => questions.has(question));
	if (linked !== undefined && by !== 'value') {
		return { story: story.id, isLinked: true, question: linked, reasons: [], place: 0, score: 0 };
	}
	if (linked !== undefined) {
		return {
			story: story.id,
			isLinked: false,
			question: linked,
			reasons: [{ kind: 'related', question: linked }],
			place: 0,
			score: 0,
		};
	}
	// A story shows a value only through the question that it fits best.
	const offered = by === 'must-prepare' ? open : suggestions.slice(0, by === 'value' ? 1 : undefined);
	const match = offered.find((each) => mainly.has(each.id));
	// The story showing another competency is not a reason for this one.
	const reasons = match?.reasons.filter(({ kind }) => by !== 'competency' || kind !== 'competency') ?? [];
	return match && reasons.length > 0
		? { story: story.id, isLinked: false, question: match.id, reasons, place: match.place, score: match.score }
		: null;
}
