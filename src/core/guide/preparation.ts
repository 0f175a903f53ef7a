/** The worksheets, by the name of the template and of the file made from it, without the extension. */
export const worksheets = ['swot', 'company-and-values', 'questions-to-ask', 'interview-day'] as const;

export type Worksheet = (typeof worksheets)[number];

/** The question that a pitch answers. */
export const pitchQuestion = 'must-prepare-introduce-yourself';

/** What to prepare: the stories, the pitch and a worksheet for the job are made elsewhere. */
const stepIds = ['story-plan', 'pitch', 'job-requirements', ...worksheets] as const;

/** How many stories to have: enough for most questions, few enough to know by heart. */
export const storiesWanted = { least: 5, most: 7 } as const;

/** One line of the checklist. */
export interface PreparationStep {
	readonly id: (typeof stepIds)[number];
	/** Whether stories and worksheets show that it is done. */
	readonly done: boolean;
}

/** What the files in the workspace say about the checklist. */
export interface PreparationFacts {
	readonly readyStories: number;
	/** Whether a ready story is the pitch. */
	readonly hasPitch: boolean;
	/** Whether a job has its worksheet. */
	readonly hasJob: boolean;
	isFilledIn(worksheet: Worksheet): boolean;
}

/** The checklist of things to do before an interview. */
export function preparationSteps({ readyStories, hasPitch, hasJob, isFilledIn }: PreparationFacts): PreparationStep[] {
	const made = { 'story-plan': readyStories >= storiesWanted.least, pitch: hasPitch, 'job-requirements': hasJob };
	return stepIds.map((id) => ({ id, done: id in made ? made[id as keyof typeof made] : isFilledIn(id as Worksheet) }));
}
