import { textsSchema } from './textsSchema.ts';

/** The texts of the coverage page, in English; `{0}`, `{1}` … stand for values. */
export const coverageTexts = {
	coverage: 'Story Coverage',
	allStories: 'All Stories',
	by: 'Coverage by',
	'must-prepare': 'Must-Prepare Questions',
	competency: 'Competencies',
	category: 'Categories',
	principle: 'Leadership Principles',
	value: 'Values',
	valuesLabel: 'The company’s values, one per line',
	applyValues: 'Show Values',
	noValues: 'Paste the values of a company to see which of them your stories show.',
	filter: 'Filter',
	filterHint: 'Filter stories by title or file',
	columnsShown: '{0} of {1} stories shown',
	noStories: 'There are no stories in this workspace yet.',
	newStory: 'New Story…',
	oneReady: '1 story is ready; aim for {0} to {1} that cover everything.',
	ready: '{0} stories are ready; aim for {1} to {2} that cover everything.',
	doNext: 'Do Next',
	chosen: 'Ready Stories That Cover the Most Together',
	overused: 'Used for More Questions Than an Interview Has Room For',
	stale: 'Not Practiced for Six Weeks',
	missing: 'Missing',
	linked: 'Linked',
	suggested: 'Suggested',
	notCovered: 'Not covered',
	legend: 'Linked stories say what they cover. Suggested ones are about the same thing; link them with one click.',
	openStory: 'Open {0}',
	linkTo: 'Link {0} to “{1}”',
	writeFor: 'Write a story for {0}',
	cell: '{0}, {1}: {2}',
	linkedNow: 'Linked to “{0}”.',
	undo: 'Undo',
	undone: 'The link is undone.',
	reading: 'Reading your stories…',
	keys: 'Arrow keys move between cells. Enter opens a story, L links a suggestion.',
} as const;

export type CoverageText = keyof typeof coverageTexts;

export const coverageTextsSchema = textsSchema(coverageTexts);
