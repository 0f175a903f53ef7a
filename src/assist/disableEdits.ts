import type { Finding } from '../core/lint/result.ts';
import { type Block, parseBlocks } from '../core/story/markdown/blocks.ts';
import type { StoryDocument } from '../core/story/model.ts';
import type { TextEdit } from '../core/text/edit.ts';
import { lineBreakOf } from '../core/text/lineIndex.ts';

/** The scope of a comment that turns a rule off. */
export type Reach = 'here' | 'story' | 'file';

/**
 * The edits that turn a rule off by comments, as the editor's quick fixes write them.
 *
 * @returns null if a comment would break the surrounding Markdown (such as between the rows of a table) or would be
 * visible (such as in a fenced code block)
 */
export function disableEdits(reach: Reach, finding: Finding, document: StoryDocument): TextEdit[] | null {
	const line = document.lines.lineAt(finding.span.start);
	if (reach !== 'file' && codeAround(document, line)) {
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
		// A separate line would split the paragraph or the list.
		return [insertion(document.lines.endOf(line - 1), ` ${directive}`)];
	}
	// Nothing may come before the title of a callout.
	const indent = /^([\s>]*)>\s*\[!/.exec(text)?.[1] ?? /^[\s>]*/.exec(text)?.[0] ?? '';
	return [insertion(startOf(document, line), `${indent}${directive}${lineBreakOf(document.text)}`)];
}

function disableInStory(finding: Finding, document: StoryDocument): TextEdit[] | null {
	const { story } = finding;
	const { text, lines, stories } = document;
	const first = lines.lineAt(story?.span.start ?? 0);
	if (!story || stories.length < 2 || isTableRow(lineText(document, first))) {
		return null;
	}
	const lineBreak = lineBreakOf(text);
	const last = lines.lineAt(story.span.end);
	return [
		insertion(startOf(document, first), `${comment('disable', finding)}${lineBreak}${lineBreak}`),
		insertion(
			startBehind(document, codeAround(document, last + 1)?.lastLine ?? last),
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

/** The start of a line, after any byte order mark. */
function startOf({ text, lines }: StoryDocument, line: number): number {
	return line === 1 && text.charCodeAt(0) === 0xfeff ? 1 : lines.startOf(line);
}

/** The start of the next line, or the end of the text. */
function startBehind(document: StoryDocument, line: number): number {
	return line < document.lines.count ? startOf(document, line + 1) : document.text.length;
}

function lineText(document: StoryDocument, line: number): string {
	return document.text.slice(startOf(document, line), document.lines.endOf(line));
}

/** 1 if there is no front matter. */
function lineAfterFrontMatter({ frontMatter, lines }: StoryDocument): number {
	return frontMatter ? lines.lineAt(frontMatter.span.end) + 1 : 1;
}

/** The code block around a line; a comment in it would be visible. */
function codeAround(document: StoryDocument, line: number): Block | undefined {
	const blocks = parseBlocks(document.text, document.lines, lineAfterFrontMatter(document));
	return blocks.find(({ type, firstLine, lastLine }) => type === 'code' && firstLine < line && line <= lastLine);
}

function isTableRow(line: string): boolean {
	return /^[\s>]*\|/.test(line);
}

/** Whether the next line may continue the same paragraph or list. */
function continues(line: string): boolean {
	return line.replace(/^[\s>]+/, '') !== '' && !startsBlock(line) && !/^[\s>]*(`{3}|~{3}|---|\+\+\+|<|\[!)/.test(line);
}

/** A heading is its own block, whatever surrounds it. */
function startsBlock(line: string): boolean {
	return /^[\s>]*#{1,6}(\s|$)/.test(line);
}
