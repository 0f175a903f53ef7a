import type { Coverage, CoverageRow, CoverageStory } from '../../core/bank/coverage/coverage.ts';
import type { Lens } from '../../core/bank/coverage/lens.ts';
import type { Covered, NextStep } from '../../core/bank/coverage/plan.ts';
import type { MatchReason } from '../../core/bank/match.ts';
import { reasonText } from '../../core/bank/reasonText.ts';
import type { Guide } from '../../core/guide/guide.ts';
import { labelOf } from '../../core/guide/model.ts';

/** A story with its place. */
export interface PlacedStory extends CoverageStory {
	readonly path: string;
	/** 1-based. */
	readonly line: number;
}

/** Coverage as it is printed. */
export interface CoverageView {
	readonly coverage: Coverage;
	readonly guide: Guide;
	/** In the order in which they are printed. */
	readonly lenses: readonly Lens[];
	readonly stories: ReadonlyMap<string, PlacedStory>;
}

export const lensTitles: Readonly<Record<Lens, string>> = {
	'must-prepare': 'Must-prepare questions',
	competency: 'Competencies',
	category: 'Categories',
	principle: 'Leadership Principles',
	value: 'Values',
};

const mostReasons = 2;
const stateNames = { ready: 'ready', incomplete: 'not ready', draft: 'draft', retired: 'retired' } as const;

/** `The outage (ready)` */
export function storyName({ stories }: CoverageView, id: string): string {
	const story = stories.get(id) as PlacedStory;
	return `${story.title} (${stateNames[story.readiness.state]})`;
}

/** Why a story is suggested, in words that go on from its name. */
export function reasonsText(reasons: readonly MatchReason[], guide: Guide): string {
	return reasons
		.slice(0, mostReasons)
		.map((reason) => reasonText(reason, guide))
		.map((text) => text.charAt(0).toLowerCase() + text.slice(1))
		.join('; ');
}

export function gapText({ gap, cells }: CoverageRow): string {
	const linked = cells.filter(({ isLinked }) => isLinked).length;
	switch (gap) {
		case null:
			return '';
		case 'fewer-than-two':
			return linked === 0 ? 'no story' : 'only one story';
		case 'no-ready-story':
			return linked === 0 ? 'no story' : 'no ready story';
	}
}

/** What to do next and why, in one sentence. */
export function stepText(view: CoverageView, step: NextStep): string {
	const what = actionText(view, step);
	return `${what}: no ready story covers ${coveredText(view, step.adds, 'disjunction')} yet.`;
}

function actionText({ guide, stories }: CoverageView, step: NextStep): string {
	switch (step.kind) {
		case 'link':
			return `Link “${stories.get(step.story)?.title}” to the question “${nameOfQuestion(guide, step.question)}”`;
		case 'finish':
			return `Finish “${stories.get(step.story)?.title}”`;
		case 'write':
			return `Write a story for “${nameOfQuestion(guide, step.question)}”`;
	}
}

/** `“Failure”, Planning, and Learning` */
export function coveredText(
	{ guide }: CoverageView,
	{ competencies, questions }: Covered,
	type: 'conjunction' | 'disjunction',
): string {
	return new Intl.ListFormat('en-US', { type }).format([
		...questions.map((id) => `“${nameOfQuestion(guide, id)}”`),
		...competencies.map((id) => nameOfCompetency(guide, id)),
	]);
}

function nameOfQuestion(guide: Guide, id: string): string {
	const question = guide.question(id);
	return question ? labelOf(question) : id;
}

function nameOfCompetency(guide: Guide, id: string): string {
	return guide.competency(id)?.title ?? id;
}
