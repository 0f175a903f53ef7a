import type { SectionKind, Story, StoryDocument } from '../../story/model.ts';
import type { Severity } from '../severity.ts';

/**
 * How serious it is that a story does not tell a part: without an Action or a Result there is nothing to judge, while a
 * listener can guess a Situation or a Task, and where nobody declared a story, its author may have meant to leave it out.
 * Few stories need a Reflection.
 */
export function severityOfPart(part: SectionKind, { evidence }: Story): Severity {
	if (part === 'situation' || part === 'task') {
		return evidence === 'declared' ? 'warning' : 'hint';
	}
	return part === 'reflection' ? 'hint' : 'error';
}

/** Whether no part of any story in a document holds a word of its own, as in a form that is still to be filled in. */
export function isForm({ stories }: StoryDocument): boolean {
	return stories.every(({ sections }) => sections.length > 0 && sections.every(({ state }) => state !== 'present'));
}
