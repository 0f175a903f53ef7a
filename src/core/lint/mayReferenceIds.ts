import { storyCommentName } from '../text/storyComment.ts';

/**
 * Whether the facts in a text may name questions or competencies, so that their ids must be known to lint it. A quick
 * test without parsing: true is a guess, false is certain.
 */
export function mayReferenceIds(text: string): boolean {
	const mayHaveFacts = /^\uFEFF?(?:---|\+\+\+)/.test(text) || text.includes(storyCommentName);
	return mayHaveFacts && /[\s"'{,](?:questions|competencies)\b/.test(text);
}
