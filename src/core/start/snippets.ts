import { allParts, type Part, type Section, type Story, type StoryDocument } from '../story/model.ts';
import { parseStories } from '../story/parse.ts';
import { listMarker } from '../text/listMarker.ts';
import { newLabel, newMark, placeholderFor } from '../write/label.ts';
import { isByHand } from '../write/notation.ts';
import { readAsStory } from '../write/readAsStory.ts';
import { readLabel } from '../write/readLabel.ts';
import { headingLevelAt } from './headingLevel.ts';
import { headingLines } from './headings.ts';

/** A snippet, as in the snippet file. */
export interface Snippet {
	readonly name: string;
	readonly prefix: string;
	readonly description: string;
	/** In the editor's snippet syntax. */
	readonly body: string;
}

const heading = /^(#{1,6})(?= )/gm;
const container = new RegExp(String.raw`^[ \t]*(?:(?:>|${listMarker})[ \t]+)*$`);

/**
 * The snippets that make sense at the end of a text, adapted to that place: headings at the right level, a section like
 * those of its story (with a heading, a bold label or as a list item), and later lines inside the same list item or
 * quotation. A snippet with front matter is for an empty file.
 *
 * @param before the document up to where the snippet goes
 */
export function snippetsAt(snippets: readonly Snippet[], before: string): Snippet[] {
	const line = before.slice(before.lastIndexOf('\n') + 1);
	const isInText = !container.test(line);
	const above = before.slice(0, before.length - line.length);
	const levels = { story: headingLevelAt(before, 'story'), section: headingLevelAt(before, 'section') };
	const model = modelIn(isInText ? before : above);
	// The editor itself indents later lines like the first one.
	const indent = isInText ? '' : line.trimStart().replace(/[^>\s]/g, ' ');
	return snippets
		.filter(({ body }) => !body.startsWith('---') || before.trim() === '')
		.map((snippet) => {
			const part = allParts.find((each) => snippet.prefix === `star-${each}`);
			const body = (part && model && labeled(part, model, line, levels.section)) ?? withLevel(snippet.body, levels);
			return { ...snippet, body: (isInText ? '\n\n' : '') + indented(body, indent) };
		});
}

/** Indents all lines except the first and the one where typing continues after the snippet. */
function indented(body: string, indent: string): string {
	const [first, ...others] = body.split('\n');
	return [first, ...others.map((line) => (line === '$0' ? line : (indent + line).trimEnd()))].join('\n');
}

/** A section that serves as the model for a new one. */
interface Model {
	readonly document: StoryDocument;
	readonly story: Story;
	readonly section: Section;
}

/** The last section before a place: of a story, or of labels below the last title that do not make a story yet. */
function modelIn(before: string): Model | null {
	const { read: document, moved } = readAsStory(parseStories(before));
	const story = document.stories.at(-1);
	const section = story?.sections.at(-1);
	if (!story || !section) {
		return null;
	}
	const isLabel = (start: number, end: number) =>
		story.sections.some(({ labelSpan }) => start <= labelSpan.start && labelSpan.start <= end);
	const title = headingLines(document.text).findLast(({ start, text }) => !isLabel(start, start + 7 + text.length));
	return moved === 0 || section.span.start >= (title?.start ?? 0) ? { document, story, section } : null;
}

/** A section in the words and notation of its story; null for a notation that takes more than a label and content. */
function labeled(part: Part, { document, story, section }: Model, line: string, level: number): string | null {
	if (!isByHand(section)) {
		return null;
	}
	const { open, word, close } = newLabel(document, story, part, section);
	const isMarked = line.trim() !== '';
	const mark = isMarked ? '' : newMark(readLabel(document, section).mark, (old) => old + 1);
	const begun =
		section.notation === 'heading'
			? `${'#'.repeat(level)} ${word}\n\n`
			: `${mark}${open.trimStart()}${word}${close.trimEnd()} `;
	return `${begun}\${1:${placeholderFor(story, part)}}\n$0`;
}

/** A body whose first heading is a tab stop has its own title; otherwise, its headings are sections. */
function withLevel(body: string, levels: { readonly story: number; readonly section: number }): string {
	if (body.startsWith('---')) {
		return body;
	}
	const first = /^(#{1,6}) (\S*)/m.exec(body);
	const depth = first?.[1]?.length ?? 0;
	const isTitle = /^#.*\$\{1:/m.exec(body)?.index === first?.index;
	const shift = (isTitle ? levels.story : levels.section) - depth;
	return body.replace(heading, (marks) => '#'.repeat(Math.min(6, Math.max(1, marks.length + shift))));
}
