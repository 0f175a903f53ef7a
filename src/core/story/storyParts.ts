import { type Say, sayList } from '../text/translation.ts';
import type { Part, Section, SectionKind, Story } from './model.ts';
import { nameOf } from './partFacts.ts';
import { asksFor } from './schemes.ts';

/** Whether a story is a pitch, to which the rules about stories do not apply. */
export function isPitch({ scheme }: Story): boolean {
	return scheme === 'PITCH';
}

/** Whether a section has content and covers only this part. */
export function tellsOnly({ parts, state }: Section, part: Part): boolean {
	return state === 'present' && parts.length === 1 && parts[0] === part;
}

/** The sections that cover a part, in document order. */
export function sectionsOf(story: Story, part: Part): readonly Section[] {
	return story.sections.filter((section) => section.parts.includes(part));
}

/** Whether no part is missing, and each one except the optional reflection has content of its own. */
export function isComplete({ sections, missing }: Story): boolean {
	const present = new Set(sections.flatMap(({ parts, state }) => (state === 'present' ? parts : [])));
	const isPresent = (part: SectionKind) => part === 'reflection' || present.has(part);
	return missing.length === 0 && sections.every(({ parts }) => parts.every(isPresent));
}

/**
 * Whether a story is complete and every part that its scheme asks for has a label, so that its words can be weighed.
 */
export function isWhole(story: Story): boolean {
	return isComplete(story) && !story.unlabeled.some((part) => asksFor(story.scheme, part));
}

/** The words of two short sentences, about ten seconds. */
const longestHeadline = 30;

/** Whether a section is its story's headline: the result in a few words, told in full in its proper place. */
export function isHeadline({ sections }: Story, section: Section): boolean {
	return (
		section === sections[0] &&
		section.parts.join() === 'result' &&
		section.words <= longestHeadline &&
		sections.slice(2).some(({ parts }) => parts.includes('result'))
	);
}

/** Shorter code is an aside. */
const fewestOfCode = 200;

/** Whether most of an Action is code, whose words cannot be weighed. */
export function isActionInCode(story: Story): boolean {
	return sectionsOf(story, 'action').some(({ span, labelSpan, content }) => {
		const length = content.reduce((sum, { start, end }) => sum + end - start, 0);
		const rest = span.end - labelSpan.end - length;
		return rest >= fewestOfCode && rest > length;
	});
}

/** A part with more words is that of a full story. */
const mostInSketch = 12;

/** Whether each part has at most a dozen words. */
export function isSketch({ sections }: Story): boolean {
	return sections.every(({ words }) => words <= mostInSketch);
}

/** The total words of a story's sections. */
export function wordCount(story: Story): number {
	return story.sections.reduce((sum, section) => sum + section.words, 0);
}

/** The names of parts as they appear in messages: `Situation and Task`. */
export function namesOf(parts: readonly SectionKind[], say: Say): string {
	return sayList(
		parts.map((part) => say(nameOf(part))),
		say,
	);
}
