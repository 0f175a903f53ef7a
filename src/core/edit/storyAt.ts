import type { Story, StoryDocument } from '../story/model.ts';

/** The story in whose lines an offset is. */
export function storyAt({ lines, stories }: StoryDocument, offset: number): Story | undefined {
	const line = lines.lineAt(offset);
	return stories.find(({ span }) => lines.lineAt(span.start) <= line && line <= lines.lineAt(span.end));
}

/** The last story that begins in a 1-based line or above it, else the first one. */
export function nearestStory({ lines, stories }: StoryDocument, line: number): Story | undefined {
	return stories.findLast(({ span }) => lines.lineAt(span.start) <= line) ?? stories[0];
}
