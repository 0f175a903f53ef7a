import type { Story, StoryDocument } from '../story/model.ts';

/** The story in whose lines an offset is. */
export function storyAt({ lines, stories }: StoryDocument, offset: number): Story | undefined {
	const line = lines.lineAt(offset);
	return stories.find(({ span }) => lines.lineAt(span.start) <= line && line <= lines.lineAt(span.end));
}
