import type { Story, StoryDocument } from './model.ts';

/** The place of a story when its file was read. */
export interface StoryPlace {
	/** Its index among the stories of the file, from 0; two stories may begin on the same line. */
	readonly index: number;
	/** Its first line, counted from 1. */
	readonly line: number;
	/** Its title, or the name shown in place of a missing one. */
	readonly title: string;
}

/** The story at a place; undefined if the file has changed since, so that it may be another story. */
export function storyInPlace({ lines, stories }: StoryDocument, { index, line, title }: StoryPlace): Story | undefined {
	const story = stories[index];
	const isStillThere = story && lines.lineAt(story.span.start) === line && (story.title ?? title) === title;
	return isStillThere ? story : undefined;
}
