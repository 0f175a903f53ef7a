import type { Diagnostic, FileReport, ReportEdit } from '../../core/report/report.ts';

/** How far a comment reaches that turns a rule off. */
export type Reach = 'here' | 'story' | 'file';

/**
 * The edits that turn a rule off by comments, as the editor's quick fixes write them.
 *
 * @param lines the document's lines without their breaks
 * @param lineBreak of the document
 * @returns null where a comment cannot be without breaking the Markdown around it, as between the rows of a table, or
 * would be shown, as in a fence
 */
export function disableEdits(
	reach: Reach,
	finding: Diagnostic,
	report: FileReport,
	lines: readonly string[],
	lineBreak: string,
): ReportEdit[] | null {
	if (reach !== 'file' && isFenced(lines, finding.line)) {
		return null;
	}
	switch (reach) {
		case 'here':
			return disableHere(finding, lines, lineBreak);
		case 'story':
			return disableInStory(finding, report, lines, lineBreak);
		case 'file': {
			const line = lineAfterFrontMatter(lines);
			const gap = line > lines.length ? lineBreak : '';
			const end = (lines[line - 1] ?? '').trim() === '' ? '' : lineBreak;
			return [insertAt(line, lines, `${gap}${comment('disable-file', finding.rule)}${lineBreak}${end}`)];
		}
	}
}

function comment(directive: string, rule: string): string {
	return `<!-- star-coach-${directive} ${rule} -->`;
}

function disableHere({ line, rule }: Diagnostic, lines: readonly string[], lineBreak: string): ReportEdit[] | null {
	const text = lines[line - 1] ?? '';
	const before = lines[line - 2] ?? '';
	if ((isTableRow(text) && before.trim() !== '') || line < lineAfterFrontMatter(lines)) {
		return null;
	}
	const directive = comment('disable-next-line', rule);
	if (continues(before) && !startsBlock(text)) {
		// A line of its own would split the paragraph or the list.
		return [
			{
				line: line - 1,
				column: before.length + 1,
				endLine: line - 1,
				endColumn: before.length + 1,
				text: ` ${directive}`,
			},
		];
	}
	// Inside a callout nothing may stand above its title.
	const indent = /^([\s>]*)>\s*\[!/.exec(text)?.[1] ?? /^[\s>]*/.exec(text)?.[0] ?? '';
	return [insertAt(line, lines, `${indent}${directive}${lineBreak}`)];
}

function disableInStory(
	{ story: index, rule }: Diagnostic,
	report: FileReport,
	lines: readonly string[],
	lineBreak: string,
): ReportEdit[] | null {
	const story = index === null ? undefined : report.stories[index];
	if (!story || report.stories.length < 2 || isTableRow(lines[story.line - 1] ?? '')) {
		return null;
	}
	return [
		insertAt(story.line, lines, `${comment('disable', rule)}${lineBreak}${lineBreak}`),
		insertAt(story.endLine + 1, lines, `${lineBreak}${comment('enable', rule)}${lineBreak}`),
	];
}

/** An insertion before a 1-based line; behind the last line where there is no such line. */
function insertAt(line: number, lines: readonly string[], text: string): ReportEdit {
	if (line <= lines.length) {
		return { line, column: 1, endLine: line, endColumn: 1, text };
	}
	const column = (lines.at(-1) ?? '').length + 1;
	return { line: lines.length, column, endLine: lines.length, endColumn: column, text };
}

/** 1 where there is no front matter. */
function lineAfterFrontMatter(lines: readonly string[]): number {
	const delimiter = /^\uFEFF?(---|\+\+\+)/.exec(lines[0] ?? '')?.[1];
	if (delimiter === undefined) {
		return 1;
	}
	const closing = lines.findIndex((line, index) => index > 0 && line.trimEnd() === delimiter);
	return closing === -1 ? 1 : closing + 2;
}

function isFenced(lines: readonly string[], line: number): boolean {
	let open = '';
	for (const text of lines.slice(0, line - 1)) {
		const fence = /^[\s>]*(`{3,}|~{3,})/.exec(text)?.[1];
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
