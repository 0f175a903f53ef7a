import { headingLevelAt } from './headingLevel.ts';

/** A snippet as the file of snippets has it. */
export interface Snippet {
	readonly name: string;
	readonly prefix: string;
	readonly description: string;
	/** In the editor's snippet syntax. */
	readonly body: string;
}

const heading = /^(#{1,6})(?= )/gm;

/**
 * The snippets that make sense at the end of a text, with their headings at the level that fits there. One with front
 * matter is for an empty file.
 *
 * @param before the document up to where the snippet goes
 */
export function snippetsAt(snippets: readonly Snippet[], before: string): Snippet[] {
	const levels = { story: headingLevelAt(before, 'story'), section: headingLevelAt(before, 'section') };
	return snippets
		.filter(({ body }) => !body.startsWith('---') || before.trim() === '')
		.map((snippet) => ({ ...snippet, body: withLevel(snippet.body, levels) }));
}

/** A body whose first heading is a tab stop has a title of its own; else its headings are sections. */
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

/**
 * What somebody has typed of a snippet's prefix at the end of a line's beginning: `star`, `- star-ta`.
 *
 * @returns undefined where no snippet is wanted: in the middle of a sentence
 */
export function typedPrefix(lineBefore: string): string | undefined {
	return /^\s*(?:(?:[-*+>]|\d{1,3}[.)])\s+)*(star[a-z-]*)$/.exec(lineBefore)?.[1];
}
