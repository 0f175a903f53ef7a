import type { Guide } from './guide.ts';
import { mustPrepare } from './model.ts';

/** The worksheets, by the name of the template and of the file made from it, without the extension. */
export const worksheets = [
	'story-plan',
	'swot',
	'strengths-and-weaknesses',
	'job-requirements',
	'company-and-values',
	'pitch',
	'questions-to-ask',
	'interview-day',
] as const;

export type Worksheet = (typeof worksheets)[number];

/** How many stories to have: enough for most questions, few enough to know by heart. */
export const storiesWanted = { least: 5, most: 7 } as const;

/** One line of the checklist. */
export interface PreparationStep {
	readonly id: string;
	/** What it opens: a worksheet, or the page of a question. */
	readonly opens: { readonly worksheet: Worksheet } | { readonly question: string };
	/** Whether stories and worksheets show that it is done. */
	readonly done: boolean;
}

/** What the files in the workspace say about the checklist. */
export interface PreparationFacts {
	readonly readyStories: number;
	/** Whether a ready story answers a question. */
	hasReadyStory(questionId: string): boolean;
	isFilledIn(worksheet: Worksheet): boolean;
}

/** The checklist of things to do before an interview. */
export function preparationSteps(guide: Guide, facts: PreparationFacts): PreparationStep[] {
	const questions = guide.category(mustPrepare)?.questions.filter(({ origin }) => origin === null) ?? [];
	return [
		...worksheets.map(
			(worksheet): PreparationStep => ({
				id: worksheet,
				opens: { worksheet },
				done: worksheet === 'story-plan' ? facts.readyStories >= storiesWanted.least : facts.isFilledIn(worksheet),
			}),
		),
		...questions.map(({ id }): PreparationStep => ({ id, opens: { question: id }, done: facts.hasReadyStory(id) })),
	];
}

/**
 * Whether a step counts as done: as the user set it, or else as stories and worksheets show.
 *
 * @param set what the user chose; undefined if they have not chosen
 */
export function isStepDone(step: PreparationStep, set: boolean | undefined): boolean {
	return set ?? step.done;
}
