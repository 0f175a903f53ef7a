import { toSay } from '../text/translation.ts';
import type { SectionKind } from './parts.ts';

/** What belongs in a part, as the end of a sentence that asks for it. */
export const partAdvice: Readonly<Record<SectionKind, string>> = {
	situation: toSay('where and when it was, and who was affected.'),
	task: toSay('what you were asked to do, or took on yourself.'),
	action: toSay('what you did yourself, step by step, and why.'),
	result: toSay('what changed, with a before and an after.'),
	reflection: toSay('what you learned, and where you have used it since.'),
	present: toSay('what you do now, on which system, and at what scale.'),
	past: toSay('what brought you there.'),
	'why-here': toSay('why this role, and why this company.'),
};

/** The name of a part at the start of a sentence: `Situation`, `Why here`. */
export function nameOf(part: SectionKind): string {
	return part.charAt(0).toUpperCase() + part.slice(1).replace('-', ' ');
}

/** What to say in each part, asked in English. */
export const promptTexts: Readonly<Record<SectionKind, string>> = {
	situation: 'Where and when was it? Who was affected, and how badly?',
	task: 'What were you asked to do or what did you decide to own? Why you?',
	action: 'What did you do yourself, step by step, and why that way?',
	result: 'What changed? From how much to how much, for how many, in how long?',
	reflection: 'What did you learn, and where have you used it since?',
	present: 'What do you do now? Which system, how large, and what are you proud of there?',
	past: 'What brought you there? Give each change its reason in half a sentence.',
	'why-here': 'What did you find out about them, and what of yours does it need?',
};

/** A placeholder for a missing title. */
export const titlePlaceholder = '[Title of the story]';

/** What stands above parts that were guessed, until their author has checked them. */
export const guessedComment =
	'<!-- Draft: the parts were guessed from your notes. Move anything that is in the wrong part, then delete this line. -->';
