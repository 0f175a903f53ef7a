import type { Finding } from '../core/lint/result.ts';
import type { StoryDocument } from '../core/story/model.ts';
import type { TextEdit } from '../core/text/edit.ts';
import type { Say } from '../core/text/translation.ts';
import { isUnchanged, readBack } from '../core/write/keepsStory.ts';
import { disableEdits, type Reach } from './disableEdits.ts';

/** A change that is offered to the user. */
export interface OfferedEdit {
	readonly title: string;
	readonly edits: readonly TextEdit[];
}

/** The comments that can turn a rule off at a finding without changing any story. */
export function disableOffers(finding: Finding, document: StoryDocument, say: Say): OfferedEdit[] {
	const titles: readonly (readonly [Reach, string])[] = [
		['here', say('Disable “{0}” here', finding.rule)],
		['story', say('Disable “{0}” for this story', finding.rule)],
		['file', say('Disable “{0}” for this file', finding.rule)],
	];
	return titles.flatMap(([reach, title]) => {
		const edits = disableEdits(reach, finding, document);
		const around = reach === 'file' ? document.stories.slice(0, 1) : finding.story ? [finding.story] : [];
		return edits && readBack(document, edits, isUnchanged, around)?.added === 0 ? [{ title, edits }] : [];
	});
}
