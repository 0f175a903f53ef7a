import type { Finding } from '../core/lint/result.ts';
import type { StoryDocument } from '../core/story/model.ts';
import type { TextEdit } from '../core/text/edit.ts';
import { lineBreakOf } from '../core/text/lineIndex.ts';

/** How far a comment reaches that turns a rule off. */
export type Reach = 'here' | 'story' | 'file';

/**
 * The edits that turn a rule off by comments, as the editor's quick fixes write them.
 *
 * @returns null where a comment cannot be without breaking the Markdown around it, as between the rows of a table, or
 * would be shown, as in a fence
 */
export function disableEdits(reach: Reach, finding: Finding, document: StoryDocument): TextEdit[] | null {
	const line = document.lines.lineAt(finding.span.start);
	if (reach !== 'file' && isFenced(document, line)) {
		return null;
	}
	switch (reach) {
		case 'here':
			return disableHere(finding, line, document);
		case 'story':
			return disableInStory(finding, document);
		case 'file':
			return disableInFile(finding, document);
	}
}

function comment(directive: string, { rule }: Finding): string {
	return `<!-- star-coach-${directive} ${rule} -->`;
}

function disableHere(finding: Finding, line: number, document: StoryDocument): TextEdit[] | null {
	const text = lineText(document, line);
	const before = line > 1 ? lineText(document, line - 1) : '';
	if ((isTableRow(text) && before.trim() !== '') || line < lineAfterFrontMatter(document)) {
		return null;
	}
	const directive = comment('disable-next-line', finding);
	if (continues(before) && !startsBlock(text)) {
		// A line of its own would split the paragraph or the list.
		return [insertion(document.lines.endOf(line - 1), ` ${directive}`)];
	}
	// Inside a callout nothing may stand above its title.
	const indent = /^([\s>]*)>\s*\[!/.exec(text)?.[1] ?? /^[\s>]*/.exec(text)?.[0] ?? '';
	return [insertion(document.lines.startOf(line), `${indent}${directive}${lineBreakOf(document.text)}`)];
}

function disableInStory(finding: Finding, document: StoryDocument): TextEdit[] | null {
	const { story } = finding;
	const { text, lines, stories } = document;
	const first = lines.lineAt(story?.span.start ?? 0);
	if (!story || stories.length < 2 || isTableRow(lineText(document, first))) {
		return null;
	}
	const lineBreak = lineBreakOf(text);
	return [
		insertion(lines.startOf(first), `${comment('disable', finding)}${lineBreak}${lineBreak}`),
		insertion(
			startBehind(document, lines.lineAt(story.span.end)),
			`${lineBreak}${comment('enable', finding)}${lineBreak}`,
		),
	];
}

function disableInFile(finding: Finding, document: StoryDocument): TextEdit[] {
	const { text, lines } = document;
	const lineBreak = lineBreakOf(text);
	const line = lineAfterFrontMatter(document);
	const isBehind = line > lines.count;
	const gap = isBehind ? lineBreak : '';
	const end = isBehind || lineText(document, line).trim() === '' ? '' : lineBreak;
	return [insertion(startBehind(document, line - 1), `${gap}${comment('disable-file', finding)}${lineBreak}${end}`)];
}

function insertion(at: number, text: string): TextEdit {
	return { start: at, end: at, text };
}

/** Where the next line starts, or the text ends. */
function startBehind({ text, lines }: StoryDocument, line: number): number {
	return line < lines.count ? lines.startOf(line + 1) : text.length;
}

function lineText({ text, lines }: StoryDocument, line: number): string {
	return text.slice(lines.startOf(line), lines.endOf(line));
}

/** 1 where there is no front matter. */
function lineAfterFrontMatter({ frontMatter, lines }: StoryDocument): number {
	return frontMatter ? lines.lineAt(frontMatter.span.end) + 1 : 1;
}

function isFenced(document: StoryDocument, line: number): boolean {
	let open = '';
	for (let above = 1; above < line; above++) {
		const fence = /^[\s>]*(`{3,}|~{3,})/.exec(lineText(document, above))?.[1];
		if (fence !== undefined) {
			open = open === '' ? fence : fence.startsWith(open) ? '' : open;
		}
	}
	return open !== '';
}

function isTableRow(line: string): boolean {
	return /^[\s>]*\|/.test(line);
}

/** Whether the following line may belong to the same paragraph or list. */
function continues(line: string): boolean {
	return line.replace(/^[\s>]+/, '') !== '' && !startsBlock(line) && !/^[\s>]*(`{3}|~{3}|---|\+\+\+|<|\[!)/.test(line);
}

/** A heading is between blocks, whatever the lines around it are. */
function startsBlock(line: string): boolean {
	return /^[\s>]*#{1,6}(\s|$)/.test(line);
}
