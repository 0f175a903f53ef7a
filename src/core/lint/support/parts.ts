import type { Part, RequiredPart, Scheme, Section, SectionKind, Story } from '../../story/model.ts';
import { requiredParts } from '../../story/model.ts';

const withoutTask: ReadonlySet<Scheme> = new Set(['CAR', 'CARL', 'PAR', 'PSR', 'SAR', 'SBI']);

/** Whether a scheme has this part; CAR, PAR, PSR, SAR and SBI have no task of their own, and a pitch has other parts. */
export function asksFor(scheme: Scheme, part: RequiredPart): boolean {
	return scheme !== 'PITCH' && (part !== 'task' || !withoutTask.has(scheme));
}

/** Whether a story is a pitch, which the rules about stories do not concern. */
export function isPitch({ scheme }: Story): boolean {
	return scheme === 'PITCH';
}

/** Whether a section has content and covers this part and no other. */
export function tellsOnly({ parts, state }: Section, part: Part): boolean {
	return state === 'present' && parts.length === 1 && parts[0] === part;
}

/** The sections that cover a part, in the order of the text. */
export function sectionsOf(story: Story, part: Part): readonly Section[] {
	return story.sections.filter((section) => section.parts.includes(part));
}

/** Whether every part that the scheme asks for has content of its own. */
export function isComplete(story: Story): boolean {
	if (isPitch(story)) {
		return story.sections.every(({ state }) => state === 'present');
	}
	return requiredParts.every(
		(part) =>
			!asksFor(story.scheme, part) ||
			story.sections.some(({ parts, state }) => state === 'present' && parts.includes(part)),
	);
}

/** The words of two short sentences, about ten seconds. */
const longestHeadline = 30;

/** Whether a section is the headline of its story: the result in a few words, which is told in full where it belongs. */
export function isHeadline({ sections }: Story, section: Section): boolean {
	return (
		section === sections[0] &&
		section.parts.join() === 'result' &&
		section.words <= longestHeadline &&
		sections.slice(2).some(({ parts }) => parts.includes('result'))
	);
}

/** Words of all sections of a story. */
export function wordsOf(story: Story): number {
	return story.sections.reduce((sum, section) => sum + section.words, 0);
}

/** What belongs into a part, as the end of a sentence that tells the author what to do. */
export const advice: Readonly<Record<SectionKind, string>> = {
	situation: 'say where and when it was and who was affected',
	task: 'say what you were asked to do or decided to own',
	action: 'say what you did yourself, step by step',
	result: 'say what changed, with a before and an after',
	reflection: 'say what you learned and where you have used it since',
	present: 'say what you do now, as a system and its load',
	past: 'say what brought you there',
	'why-here': 'say why this role, and why with them',
};

/** The name of a part at the start of a sentence. */
export function nameOf(part: SectionKind): string {
	return (part.charAt(0).toUpperCase() + part.slice(1)).replace('-', ' ');
}

/** `the Situation and the Task`. */
export function list(words: readonly string[], join = 'and'): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${join} ${words.at(-1)}`;
}
