import { isPart, type SectionKind } from './model.ts';
import { type Scheme, schemeFacts } from './schemes.ts';

/** All that there is to say to an author about a part. */
interface PartFacts {
	readonly name: string;
	/** What is asked where the part is still to be written. */
	readonly prompt: string;
	/** What belongs into the part, as the end of a sentence that says what to do. */
	readonly advice: string;
}

/** The parts of a story and of a pitch. */
export const partFacts: Readonly<Record<SectionKind, PartFacts>> = {
	situation: {
		name: 'Situation',
		prompt: 'Where and when was it? Who was affected, and how badly?',
		advice: 'say where and when it was and who was affected',
	},
	task: {
		name: 'Task',
		prompt: 'What were you asked to do or what did you decide to own? Why you?',
		advice: 'say what you were asked to do or decided to own',
	},
	action: {
		name: 'Action',
		prompt: 'What did you do yourself, step by step, and why that way?',
		advice: 'say what you did yourself, step by step',
	},
	result: {
		name: 'Result',
		prompt: 'What changed? From how much to how much, for how many, in how long?',
		advice: 'say what changed, with a before and an after',
	},
	reflection: {
		name: 'Reflection',
		prompt: 'What did you learn, and where have you used it since?',
		advice: 'say what you learned and where you have used it since',
	},
	present: {
		name: 'Present',
		prompt: 'What do you do now? Which system, how large, and what are you proud of there?',
		advice: 'say what you do now, as a system and its load',
	},
	past: {
		name: 'Past',
		prompt: 'What brought you there? Give each change its reason in half a sentence.',
		advice: 'say what brought you there',
	},
	'why-here': {
		name: 'Why here',
		prompt: 'What did you find out about them, and what of yours does it need?',
		advice: 'say why this role, and why with them',
	},
};

/** The name of a part at the start of a sentence. */
export function nameOf(part: SectionKind): string {
	return partFacts[part].name;
}

/** What asks for a part in the text of a story; the linter takes the square brackets as a placeholder. */
export function promptFor(part: SectionKind, scheme: Scheme = 'STAR'): string {
	const own = isPart(part) ? schemeFacts[scheme].parts?.[part]?.prompt : undefined;
	return `[${own ?? partFacts[part].prompt}]`;
}

/** Stands for a title that nobody has given yet. */
export const titlePlaceholder = '[Title of the story]';
