import type { TextEdit } from '../text/edit.ts';
import { keyOf } from '../text/words.ts';
import { type Line, linesOf } from './postingLines.ts';

/** A line such as *Company: Acme*. */
export interface WorksheetLine {
	readonly label: string;
	/** Markdown on one line; empty if it is not known. */
	readonly value: string;
}

/** What is asked, and the story for it; the notes of the user are below it. */
export interface WorksheetRow {
	/** Identifies the row. */
	readonly key: string;
	/** The link of the story; empty without one. */
	readonly address: string;
	readonly value: string;
	/** What the story lacks, which is kept up to date at the end of the row; empty if nothing. */
	readonly state: string;
}

export interface WorksheetSection {
	readonly title: string;
	readonly rows?: readonly WorksheetRow[];
	/** List items, written only when the whole section is. */
	readonly lines?: readonly string[];
}

export interface WorksheetContent {
	readonly title: string;
	readonly head: readonly WorksheetLine[];
	readonly sections: readonly WorksheetSection[];
}

/** The section with the questions, which *Prepare for a Job* reads again. */
export const questionsTitle = 'Questions to expect';
/** The value of a row without a story. */
export const noStory = 'no story yet';
/** The end of a row that says what its story lacks. */
export const stateEnd =
	/; (?:draft|outline|a part is missing|a placeholder is left|no figure|too short|too long|your part is unclear|the result is vague|out of balance|parts out of order|no lesson|\d{1,3} findings?)$/;

/** A row as it is written: `- **They ask** → [A story](story.md), 40 minutes`. */
const rowLine = /^- \*\*(.+?)\*\* → (.*)$/;

/**
 * The edits that bring a worksheet that the user owns up to date: sections and rows that are not there, blank values,
 * rows that are without a story, and what a story lacks. Nothing else is changed, and nothing taken out.
 *
 * @param text empty if there is no worksheet yet
 */
export function mergeWorksheet(text: string, content: WorksheetContent): TextEdit[] {
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const sections = content.sections.filter(({ rows = [], lines = [] }) => rows.length + lines.length > 0);
	if (text.trim() === '') {
		const head = [`# ${content.title}`, content.head.map(written).join('\n')];
		const all = [...head, ...sections.map((section) => sectionText(section, section.rows ?? []))].join('\n\n');
		return [{ start: text.length, end: text.length, text: `${all}\n`.replaceAll('\n', eol) }];
	}
	const lines = linesOf(text);
	const edits = headEdits(lines.slice(0, firstIndex(lines, 0, /^##\s/)), content.head);
	const old = new Map(lines.flatMap((line) => (rowLine.test(line.text) ? [[keyOfRow(line.text), line] as const] : [])));
	for (const section of sections) {
		const rows = section.rows ?? [];
		for (const row of rows) {
			const line = old.get(keyOfText(row.key));
			const value = rowLine.exec(line?.text ?? '')?.[2] ?? '';
			const [state = ''] = stateEnd.exec(value) ?? [];
			const isSameStory = row.address !== '' && value.includes(`](${row.address})`);
			const taken = value === noStory ? value : isSameStory ? state : '';
			const text = value === noStory ? rowValue(row) : stateOf(row);
			if (line && taken !== '' && taken !== text) {
				edits.push({ start: line.end - taken.length, end: line.end, text });
			}
		}
		const missing = rows.filter(({ key }) => !old.has(keyOfText(key)));
		const at = lines.findIndex((line) => line.text.trim() === `## ${section.title}`);
		const isNew = at === -1 && (missing.length > 0 || section.rows === undefined);
		const more = isNew ? `\n\n${sectionText(section, missing)}` : missing.map((row) => `\n${rowText(row)}`).join('');
		if (more !== '') {
			const offset = lastFilled(lines, at === -1 ? lines.length : firstIndex(lines, at + 1, /^##?\s/));
			edits.push({ start: offset, end: offset, text: more.replaceAll('\n', eol) });
		}
	}
	return edits;
}

/** The edits that fill in the blank lines at the top. */
function headEdits(lines: readonly Line[], wanted: readonly WorksheetLine[]): TextEdit[] {
	return wanted.flatMap(({ label, value }) => {
		const line = lines.find(({ text }) => text.trimEnd() === `- ${label}:`);
		return line && value !== '' ? [{ start: line.end, end: line.end, text: ` ${value}` }] : [];
	});
}

function keyOfRow(line: string): string {
	return keyOfText(rowLine.exec(line)?.[1] ?? '');
}

function keyOfText(value: string): string {
	return keyOf(value.replace(/\\(?=[^\p{L}\p{N}\s])/gu, ''));
}

/** The index of the first match from an index on; the number of lines if there is none. */
function firstIndex(lines: readonly Line[], from: number, pattern: RegExp): number {
	const at = lines.findIndex(({ text }, index) => index >= from && pattern.test(text));
	return at === -1 ? lines.length : at;
}

/** The end of the last non-blank line before an index. */
function lastFilled(lines: readonly Line[], before: number): number {
	return lines.slice(0, before).findLast(({ text }) => text.trim() !== '')?.end ?? 0;
}

function sectionText({ title, lines = [] }: WorksheetSection, rows: readonly WorksheetRow[]): string {
	return [`## ${title}`, [...rows.map(rowText), ...lines].join('\n')].join('\n\n');
}

function rowText(row: WorksheetRow): string {
	return `- **${row.key}** → ${rowValue(row)}`;
}

function rowValue(row: WorksheetRow): string {
	return row.value + stateOf(row);
}

function stateOf({ state }: WorksheetRow): string {
	return state === '' ? '' : `; ${state}`;
}

function written({ label, value }: WorksheetLine): string {
	return `- ${label}:${value === '' ? '' : ` ${value}`}`;
}
