import type { Span } from '../text/span.ts';
import { type Markdown, readMarkdown } from './markdown.ts';

/** What the comment is called that says that the labels behind it tell a story, whatever they look like. */
export const storyCommentName = 'star-coach-story';
export const storyComment = `<!-- ${storyCommentName} -->`;

const pattern = /^<!--\s*star-coach-story\s*-->$/;

/** Whether a comment of a text is such a comment. */
export function isStoryComment(text: string, { start, end }: Span): boolean {
	return pattern.test(text.slice(start, end));
}

/** Whether the front matter of a document says that it is a story. */
export function declaresStory({ frontMatter }: Pick<Markdown, 'frontMatter'>): boolean {
	return frontMatter?.data.type === 'star-story';
}

/** Whether a document says that it contains a story: in its front matter with `type: star-story`, or in a comment. */
export function isDeclared(text: string): boolean {
	const markdown = readMarkdown(text);
	return declaresStory(markdown) || markdown.comments.some((comment) => isStoryComment(text, comment));
}
