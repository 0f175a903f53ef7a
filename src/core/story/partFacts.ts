import { toSay } from '../text/say.ts';
import type { SectionKind } from './parts.ts';

/** Everything to say to an author about a part. */
interface PartFacts {
	readonly name: string;
	/** What belongs in the part, as the end of a sentence that asks for it. */
	readonly advice: string;
}

/** The parts of a story and of a pitch. */
export const partFacts: Readonly<Record<SectionKind, PartFacts>> = {
	situation: {
		name: 'Situation',
		advice: toSay('where and when it was, and who was affected.'),
	},
	task: {
		name: 'Task',
		advice: toSay('what you were asked to do, or took on yourself.'),
	},
	action: {
		name: 'Action',
		advice: toSay('what you did yourself, step by step, and why.'),
	},
	result: {
		name: 'Result',
		advice: toSay('what changed, with a before and an after.'),
	},
	reflection: {
		name: 'Reflection',
		advice: toSay('what you learned, and where you have used it since.'),
	},
	present: {
		name: 'Present',
		advice: toSay('what you do now, on which system, and at what scale.'),
	},
	past: {
		name: 'Past',
		advice: toSay('what brought you there.'),
	},
	'why-here': {
		name: 'Why here',
		advice: toSay('why this role, and why this company.'),
	},
};

/** The name of a part at the start of a sentence. */
export function nameOf(part: SectionKind): string {
	return partFacts[part].name;
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
