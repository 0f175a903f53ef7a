import type { RequiredPart } from '../story/model.ts';

/** What a new story asks its author in each part; the linter takes the brackets as placeholders. */
export const promptOf: Readonly<Record<RequiredPart, string>> = {
	situation: '[Where and when was it? Who was affected, and how badly?]',
	task: '[What were you asked to do or what did you decide to own? Why you?]',
	action: '[What did you do yourself, step by step, and why that way?]',
	result: '[What changed? From how much to how much, for how many, in how long?]',
};

/** Stands for a title that nobody has given yet. */
export const titlePlaceholder = '[Title of the story]';
