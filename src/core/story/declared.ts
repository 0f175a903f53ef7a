import type { Span } from '../text/span.ts';
import { storyCommentName } from '../text/storyComment.ts';
import { type FrontMatter, readCommentYaml } from './markdown/frontMatter.ts';
import { type Markdown, readMarkdown } from './markdown/markdown.ts';

const opening = /^<!--\s*star-coach-story(?=\s|-->)/;

/** Whether the comment at a span of a text is such a comment. */
export function isStoryComment(text: string, span: Span): boolean {
	return yamlIn(text, span) !== null;
}

/** Where the facts of such a comment are, between its name and its end; null for any other comment. */
export function yamlIn(text: string, { start, end }: Span): Span | null {
	const name = opening.exec(text.slice(start, Math.min(end, start + 100)));
	return name && text.startsWith('-->', end - 3) ? { start: start + name[0].length, end: end - 3 } : null;
}

/** The comment with facts at a span; null if it is another comment or only declares a story. */
export function factsIn(text: string, comment: Span): FrontMatter | null {
	const yaml = yamlIn(text, comment);
	return yaml && text.slice(yaml.start, yaml.end).trim() !== '' ? readCommentYaml(text, comment, yaml) : null;
}

/** The facts in all such comments of a text. */
export function declaredFacts(text: string): FrontMatter[] {
	return text.includes(storyCommentName)
		? readMarkdown(text).comments.flatMap((comment) => factsIn(text, comment) ?? [])
		: [];
}

/** Whether the front matter of a document declares it a story. */
export function declaresStory({ frontMatter }: Pick<Markdown, 'frontMatter'>): boolean {
	return frontMatter?.data.type === 'star-story';
}

/** The offset from which stories are declared, by the front matter or by the first comment; infinity if they are not. */
export function declaredFrom({ text, frontMatter, comments }: Markdown): number {
	const first = comments.find((comment) => isStoryComment(text, comment));
	return declaresStory({ frontMatter }) ? 0 : (first?.end ?? Number.POSITIVE_INFINITY);
}

/**
 * Whether a document declares that it contains a story: in its front matter with `type: star-story`, or in a comment.
 */
export function isDeclared(text: string): boolean {
	return declaredFrom(readMarkdown(text)) < Number.POSITIVE_INFINITY;
}
