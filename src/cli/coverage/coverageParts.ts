import type { Coverage } from '../../core/coverage/coverage.ts';
import type { CoverageWords } from '../../core/coverage/coverageWords.ts';
import type { Lens } from '../../core/coverage/lens.ts';
import type { Cell, CoverageRow, CoverageStory } from '../../core/coverage/model.ts';
import { aim } from '../../core/coverage/plan.ts';
import type { Guide } from '../../core/guide/guide.ts';
import type { Readiness } from '../../core/lint/readiness.ts';
import { reasonText } from '../../core/matching/reasonText.ts';
import { stateText } from '../../core/report/readinessText.ts';
import { sayInEnglish } from '../../core/text/translation.ts';
import { count } from '../formats/words.ts';

/** A story and its location. */
export interface PlacedStory extends CoverageStory {
	readonly readiness: Readiness;
	readonly path: string;
	/** 1-based. */
	readonly line: number;
}

/** Coverage, ready to be printed. */
export interface CoverageView {
	readonly coverage: Coverage;
	readonly guide: Guide;
	readonly words: CoverageWords;
	/** In the order they are printed. */
	readonly lenses: readonly Lens[];
	readonly stories: ReadonlyMap<string, PlacedStory>;
	/** Achievements that were noted, the raw material of stories: `2025-03-21 Taught the release`. */
	readonly noted: readonly string[];
}

export const lensTitles: Readonly<Record<Lens, string>> = {
	'must-prepare': 'Must-prepare questions',
	competency: 'Competencies',
	category: 'Categories',
	principle: 'Leadership Principles',
	value: 'Values',
};

const mostReasons = 2;

/** `The outage (ready)` */
export function storyName({ stories }: CoverageView, id: string): string {
	const story = stories.get(id) as PlacedStory;
	return `${story.title} (${lowered(stateText(story.readiness, sayInEnglish))})`;
}

/** A list with its title. */
export interface CoverageList {
	readonly title: string;
	readonly entries: readonly string[];
	readonly isNumbered?: boolean;
}

/**
 * What is said before and after the lenses, without empty lists.
 *
 * @param text makes what comes from files harmless
 * @param story names a story
 */
export function listsAround(
	view: CoverageView,
	text: (source: string) => string,
	story: (id: string) => string,
): { readonly head: string; readonly before: readonly CoverageList[]; readonly after: readonly CoverageList[] } {
	const { plan, habits } = view.coverage;
	const chosen = plan.chosen.map(
		(each) => `${story(each.story)}: ${text(view.words.covered(each.adds, 'conjunction'))}`,
	);
	const steps = plan.next.map((step) => {
		const how = step.kind === 'link' ? ` Add ${inFrontMatter(step.question)}.` : '';
		return text(view.words.step(step, (id) => view.stories.get(id)?.title ?? '') + how);
	});
	const filled = (lists: readonly CoverageList[]) => lists.filter(({ entries }) => entries.length > 0);
	return {
		head: `${count(plan.ready, 'story is', 'stories are')} ready; ${aim.from} to ${aim.to} that cover everything are enough.`,
		before: filled([
			{ title: 'Do next, for must-prepare questions and competencies', entries: steps, isNumbered: true },
			{ title: 'Ready stories that cover the most together', entries: chosen },
		]),
		after: filled([
			{
				title: 'Used for more questions than an interview has room for',
				entries: habits.overused.map((each) => `${story(each.story)}: ${each.questions} questions`),
			},
			{ title: 'Achievements you noted, to make stories of', entries: view.noted.map(text) },
		]),
	};
}

/** Why a story is suggested, worded to follow its name, and how to link it where something is missing. */
export function reasonsText({ reasons, question }: Cell, { gap, subject }: CoverageRow, guide: Guide): string {
	const why = reasons.slice(0, mostReasons).map((reason) => lowered(reasonText(reason, guide)));
	const how = gap === null || subject.by === 'value' || question === null ? [] : [`add ${inFrontMatter(question)}`];
	return [...why, ...how].join('; ');
}

function inFrontMatter(question: string): string {
	return `"questions: [${question}]" to its front matter`;
}

/** To follow the name of what it is about. */
export function lowered(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
