import type { StoryDocument } from '../story/model.ts';
import type { TextEdit } from '../text/edit.ts';
import { setFrontMatter } from './setFrontMatter.ts';

/**
 * Notes in the front matter that the Result cannot be measured, and why, in place of what it already says about that.
 *
 * @param reason one sentence in the author's words
 * @returns null if the document does not have exactly one story, its front matter is broken or not YAML, or there is no
 * reason
 */
export function markNotMeasurable(document: StoryDocument, reason: string): TextEdit[] | null {
	const words = reason.replace(/\s+/g, ' ').trim();
	return words === '' || document.stories.length !== 1
		? null
		: setFrontMatter(document, { measurable: false, reason: words });
}
