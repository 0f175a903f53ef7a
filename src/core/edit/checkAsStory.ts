import { isDeclared } from '../story/declared.ts';
import type { Section, StoryDocument } from '../story/model.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineBreakOf } from '../text/lineIndex.ts';
import { storyComment } from '../text/storyComment.ts';
import { placesAbove } from '../write/above.ts';
import { readBack } from '../write/keepsStory.ts';
import { seenAt } from './seenAt.ts';
import { setFrontMatter } from './setFacts.ts';

/** Why a document cannot be made a story file, or a passage a story. */
export type CheckRefusal =
	/** It already is one. */
	| 'checked'
	/** The front matter cannot be read, so nothing is added to it. */
	| 'broken-front-matter'
	/** The front matter has another type, or is not YAML with a key on each line. */
	| 'other-front-matter'
	/** A comment above the passage would change how the document is read. */
	| 'no-place';

/**
 * Marks a document to be checked that is not: a skipped passage with a comment above it, a whole file in its front
 * matter. Only inserts text.
 *
 * @param isStoryFile whether the stories of the document are already checked
 * @param line 1-based; selects the passage around it
 */
export function checkAsStory(
	document: StoryDocument,
	isStoryFile: boolean,
	line: number,
): { readonly edit: TextEdit } | { readonly refusal: CheckRefusal } {
	const seen = seenAt(document, line);
	if (seen?.kind === 'skipped') {
		const edit = commentBefore(document, seen.skipped.span.start);
		return edit ? { edit } : { refusal: 'no-place' };
	}
	if (seen && (isStoryFile || isDeclared(document.text))) {
		const isUnsure = seen.story.evidence === 'possible';
		const edit = isUnsure ? commentBefore(document, (seen.story.sections[0] as Section).span.start) : null;
		return edit ? { edit } : { refusal: isUnsure ? 'no-place' : 'checked' };
	}
	if ((document.frontMatter?.problems.length ?? 0) > 0) {
		return { refusal: 'broken-front-matter' };
	}
	const first = seen?.story.sections[0];
	const edit = declareType(document) ?? (first ? commentBefore(document, first.span.start) : null);
	return edit ? { edit } : { refusal: 'other-front-matter' };
}

/** Writes `type: star-story` into the front matter, unless it has another type; null if it would not be read back. */
function declareType(document: StoryDocument): TextEdit | null {
	const isTyped = (document.frontMatter?.data.type ?? null) !== null;
	return isTyped ? null : (setFrontMatter(document, { type: 'star-story' })?.[0] ?? null);
}

/**
 * Writes the comment above the line of a label, or above the fence, quote or table that contains it.
 *
 * @returns null if the labels would still not be read as a story, or another story would be read differently
 */
function commentBefore(document: StoryDocument, offset: number): TextEdit | null {
	const eol = lineBreakOf(document.text);
	for (const { at, indent, isApart } of placesAbove(document, offset)) {
		const text = `${indent}${storyComment}${eol}${isApart ? `${indent.trimEnd()}${eol}` : ''}`;
		const edit = { start: at, end: at, text };
		const begin = Math.max(offset, at) + text.length;
		const read = readBack(document, [edit])?.document;
		if (read?.stories.some(({ sections }) => sections[0]?.span.start === begin) && isDeclared(read.text)) {
			return edit;
		}
	}
	return null;
}
