import { linkKeys } from '../edit/links.ts';
import { bareAbove, setFrontMatter } from '../edit/setFacts.ts';
import { yamlIn } from '../story/declared.ts';
import { factsOf } from '../story/facts.ts';
import type { Story, StoryDocument } from '../story/model.ts';
import { parseStories } from '../story/parse.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { lineBreakOf } from '../text/lineIndex.ts';
import { folderOf, relativeLink, resolvedPath } from '../text/posixPath.ts';
import type { Span } from '../text/span.ts';
import { isUnchanged } from '../write/keepsStory.ts';
import { headingLines, shiftHeadings } from './headings.ts';

/** A story on its way into a file of its own. */
export interface MovedStory {
	/** The new file. */
	readonly text: string;
	/** What takes the story out of the file it was in. */
	readonly edit: TextEdit;
}

/**
 * Moves one of several stories, with everything below its title and all that is known about it, into a file of its own.
 * What the front matter says of all stories is said there, too, and relative links lead where they did.
 *
 * @param from the absolute path of the file, with forward slashes
 * @param to that of the new file
 * @returns null if it is the only one, is in a list, quote or fence, or a row of a table, or would not be read as before
 */
export function moveStory(document: StoryDocument, story: Story, from: string, to: string): MovedStory | null {
	const { text, stories, frontMatter } = document;
	const { comment, span, titleLevel } = story;
	const isCommentInside = comment !== null && comment.span.start > span.start;
	const whole = isCommentInside || stories.length < 2 || frontMatter?.problems.length ? null : wholeOf(document, story);
	if (!whole) {
		return null;
	}
	// The comment with its facts becomes the front matter.
	const body = text.slice(comment ? span.start : whole.start, whole.end).trimEnd();
	const definitions = definitionsFor(text, whole, body);
	// Behind the story, they would be read as its last part.
	const linked = withLinks([...definitions, body].join(lineBreakOf(text).repeat(2)), from, to);
	const shifted = titleLevel > 1 ? shiftHeadings(linked, 1 - titleLevel) : linked;
	const written = newFile(document, story, shifted);
	const moved = written === null ? null : { text: written, edit: { ...whole, text: '' } };
	return moved && isWhole(document, story, moved) ? moved : null;
}

/** From the comment above a story to where something else begins: a heading at its level, a rule, the next story. */
function wholeOf(document: StoryDocument, story: Story): Span | null {
	const { text, lines, stories } = document;
	const { span, asides, comment, titleLevel } = story;
	const above = comment?.span ?? bareAbove(document, story);
	const start = lines.startOf(lines.lineAt(Math.min(span.start, above?.start ?? span.start)));
	const lastEnd = Math.max(span.end, ...asides.map((aside) => aside.span.end));
	const next = stories[stories.indexOf(story) + 1];
	const heading = headingLines(text.slice(lastEnd)).find(({ level }) => level <= Math.max(1, titleLevel));
	const rule = /^(?:-{3,}|\*{3,}|_{3,})[ \t]*$/m.exec(text.slice(lastEnd));
	const end = Math.min(
		next?.comment?.span.start ?? text.length,
		next?.span.start ?? text.length,
		lastEnd + (heading?.start ?? text.length),
		lastEnd + (rule?.index ?? text.length),
	);
	const stretch = text.slice(start, end);
	const isOutside = /^\s*(?:<!--|#|\*\*|\p{L})/u.test(stretch);
	return isOutside && start < end ? { start, end } : null;
}

/** The lines that define links and footnotes of a text, from elsewhere in its file. */
function definitionsFor(text: string, whole: Span, body: string): string[] {
	const rest = `${text.slice(0, whole.start)}\n${text.slice(whole.end)}`;
	return [...rest.matchAll(/^\[([^\]\n]{1,100})\]:[ \t]*\S.*$/gm)]
		.filter(([, id = '']) => body.includes(`[${id}]`))
		.map(([line]) => line);
}

/** The text with relative links rewritten for another file. */
function withLinks(text: string, from: string, to: string): string {
	const folder = folderOf(from);
	const moved = (link: string) => {
		if (/^(?:[a-z][\w+.-]*:|\/|<|$)/i.test(link)) {
			return link;
		}
		const [path = ''] = link.split(/[#?]/, 1);
		const rest = link.slice(path.length);
		const target = path === '' ? from : resolvedPath(folder, path);
		return target === null ? link : relativeLink(folderOf(to), target) + rest;
	};
	return text
		.replace(/(\]\()([^()\s]+)(?=[)\s])/g, (_, open: string, link: string) => open + moved(link))
		.replace(/^(\[[^\]\n]{1,100}\]:[ \t]*)(\S+)/gm, (whole, open: string, link: string) =>
			open.startsWith('[^') ? whole : open + moved(link),
		);
}

/** A story file with what is known about the story in its front matter; null if that could not be written. */
function newFile({ text, frontMatter }: StoryDocument, { comment }: Story, body: string): string | null {
	const eol = lineBreakOf(text);
	// The title of a file with several stories is not that of one of them.
	const { title: _, ...ofAll } = frontMatter?.data ?? {};
	const yaml = comment && yamlIn(text, comment.span);
	const written = yaml ? `${text.slice(yaml.start, yaml.end).trim()}${eol}` : '';
	const bare = `---${eol}${written}---${eol}${eol}${body}${eol}`;
	const known = Object.entries({ ...ofAll, type: 'star-story' }).flatMap(([key, value]) => {
		const own = comment?.data[key];
		if (linkKeys.some((each) => each === key)) {
			return [[key, [...new Set([value ?? [], own ?? []].flat())]]];
		}
		return own === undefined && value !== null ? [[key, value]] : [];
	});
	const edits = setFrontMatter(parseStories(bare), Object.fromEntries(known));
	return edits && applyEdits(bare, edits);
}

/** Whether the story is read as before, with its facts, and so are the others that stay. */
function isWhole(document: StoryDocument, story: Story, { text: moved, edit }: MovedStory): boolean {
	const read = parseStories(moved);
	const [now] = read.stories;
	const left = parseStories(applyEdits(document.text, [edit])).stories;
	const others = document.stories.filter((each) => each !== story);
	return (
		now !== undefined &&
		read.stories.length === 1 &&
		isUnchanged(story, now) &&
		JSON.stringify(factsOf(read, now)) === JSON.stringify(factsOf(document, story)) &&
		left.length === others.length &&
		others.every((each, index) => isUnchanged(each, left[index] as Story))
	);
}
