import type { StoryDocument } from '../story/model.ts';
import type { TextEdit } from '../text/edit.ts';
import { setFrontMatter } from './setFrontMatter.ts';

/**
 * Says in the front matter that the Result cannot be measured, and why; what it already says about it is replaced.
 *
 * @param reason one sentence in the author's words
 * @returns null for a document of several stories, for front matter that is broken or no YAML, and without a reason
 */
export function markNotMeasurable(document: StoryDocument, reason: string): TextEdit[] | null {
	const words = reason.replace(/\s+/g, ' ').trim();
	return words === '' || document.stories.length !== 1
		? null
		: setFrontMatter(document, { measurable: false, reason: words });
}
