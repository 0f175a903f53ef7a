import type { Span } from '../text/span.ts';
import { type Markdown, readMarkdown } from './markdown.ts';

/** The name of the comment that declares that the labels after it tell a story, whatever they look like. */
export const storyCommentName = 'star-coach-story';
export const storyComment = `<!-- ${storyCommentName} -->`;

const pattern = /^<!--\s*star-coach-story\s*-->$/;

/** Whether the comment at a span of a text is such a comment. */
export function isStoryComment(text: string, { start, end }: Span): boolean {
	return pattern.test(text.slice(start, end));
}

/** Whether the front matter of a document declares it a story. */
export function declaresStory({ frontMatter }: Pick<Markdown, 'frontMatter'>): boolean {
	return frontMatter?.data.type === 'star-story';
}

/**
 * Whether a document declares that it contains a story: in its front matter with `type: star-story`, or in a comment.
 */
export function isDeclared(text: string): boolean {
	const markdown = readMarkdown(text);
	return declaresStory(markdown) || markdown.comments.some((comment) => isStoryComment(text, comment));
}
