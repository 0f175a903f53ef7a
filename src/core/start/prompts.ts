import type { PitchPart, RequiredPart } from '../story/model.ts';

/** What a new story asks its author in each part; the linter takes the brackets as placeholders. */
export const promptOf: Readonly<Record<RequiredPart, string>> = {
	situation: '[Where and when was it? Who was affected, and how badly?]',
	task: '[What were you asked to do or what did you decide to own? Why you?]',
	action: '[What did you do yourself, step by step, and why that way?]',
	result: '[What changed? From how much to how much, for how many, in how long?]',
};

/** What a new pitch asks its author in each part. */
export const pitchPromptOf: Readonly<Record<PitchPart, string>> = {
	present: '[What do you do now? Which system, how large, and what are you proud of there?]',
	past: '[What brought you there? Give each change its reason in half a sentence.]',
	'why-here': '[What did you find out about them, and what of yours does it need?]',
};

/** Stands for a title that nobody has given yet. */
export const titlePlaceholder = '[Title of the story]';
