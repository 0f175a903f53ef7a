import type { Story, StoryDocument } from '../story/model.ts';

/** The story whose lines contain an offset. */
export function storyAt({ lines, stories }: StoryDocument, offset: number): Story | undefined {
	const line = lines.lineAt(offset);
	return stories.find(({ span }) => lines.lineAt(span.start) <= line && line <= lines.lineAt(span.end));
}
