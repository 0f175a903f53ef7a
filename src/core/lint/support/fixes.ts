import type { Part, Story, StoryDocument } from '../../story/model.ts';
import { nameOf } from '../../story/partFacts.ts';
import { insertSection } from '../../write/insertSection.ts';
import { reorderSections } from '../../write/reorderSections.ts';
import type { Fix } from '../rule.ts';
import { isHeadline } from './parts.ts';

/** The fix that adds a part to a story; null where the notation leaves no safe place for it. */
export function addSection(document: StoryDocument, story: Story, part: Part): Fix | null {
	const edits = insertSection(document, story, part);
	return edits && { title: `Add ${part === 'action' ? 'an' : 'a'} ${nameOf(part)} section`, edits };
}

/** The fix that brings the parts of a story into the order of telling; null where they cannot be moved as whole lines. */
export function putInOrder(document: StoryDocument, story: Story): Fix | null {
	const headline = story.sections.find((section) => isHeadline(story, section));
	const edits = reorderSections(document, story, headline);
	return edits && { title: 'Put the parts in order', edits };
}
