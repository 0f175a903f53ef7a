import type { Part, Story, StoryDocument } from '../../story/model.ts';
import { nameOf } from '../../story/partFacts.ts';
import { isHeadline } from '../../story/storyParts.ts';
import type { Say } from '../../text/translation.ts';
import { insertSection } from '../../write/insertSection.ts';
import { reorderSections } from '../../write/reorderSections.ts';
import type { Fix } from '../rule.ts';

/** The fix that adds a part to a story; null if the notation leaves no safe place for it. */
export function addSection(document: StoryDocument, story: Story, part: Part, say: Say): Fix | null {
	const edits = insertSection(document, story, part);
	const name = say(nameOf(part));
	const title = () => (part === 'action' ? say('Add an {0} section', name) : say('Add a {0} section', name));
	return edits && { title: title(), edits };
}

/** The fix that puts the parts of a story in order; null if they cannot be moved as whole lines. */
export function putInOrder(document: StoryDocument, story: Story, say: Say): Fix | null {
	const headline = story.sections.find((section) => isHeadline(story, section));
	const edits = reorderSections(document, story, headline);
	return edits && { title: say('Put the parts in order'), edits };
}
