import type { Story, StoryDocument } from '../story/model.ts';
import type { TextEdit } from '../text/edit.ts';
import { setFacts } from './setFacts.ts';

/**
 * Notes in the facts of a story that its Result cannot be measured, and why, in place of what they say about that.
 *
 * @param reason one sentence in the author's words
 * @returns null if there is no reason, or it cannot be written; see `setFacts`
 */
export function markNotMeasurable(document: StoryDocument, story: Story, reason: string): TextEdit[] | null {
	const words = reason.replace(/\s+/g, ' ').trim();
	return words === '' ? null : setFacts(document, story, { measurable: false, reason: words });
}
