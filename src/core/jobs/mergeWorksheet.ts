import type { TextEdit } from '../text/edit.ts';
import { keyOf } from '../text/words.ts';

/** A line such as *Gap: no story yet*. */
export interface WorksheetLine {
	readonly label: string;
	/** Markdown on one line; empty if the user is to fill it in. */
	readonly value: string;
	/** The values that STAR Coach keeps up to date, and the label of the line that they depend on. */
	readonly states?: { readonly values: readonly string[]; readonly of: string };
}

/** A heading with lines. */
export interface WorksheetBlock {
	readonly heading: string;
	/** The line that identifies the block. */
	readonly key: WorksheetLine;
	readonly lines: readonly WorksheetLine[];
}

export interface WorksheetSection {
	readonly title: string;
	readonly intro: string;
	readonly blocks?: readonly WorksheetBlock[];
	/** List items, written only when the whole section is. */
	readonly lines?: readonly string[];
}

export interface WorksheetContent {
	readonly title: string;
	readonly head: readonly WorksheetLine[];
	readonly sections: readonly WorksheetSection[];
}

interface Line {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/**
 * The edits that add what is missing to a worksheet that the user owns: sections and blocks that are not there, and
 * values of blank lines. Existing text is not changed, except for states that STAR Coach itself wrote.
 *
 * @param text empty if there is no worksheet yet
 */
export function mergeWorksheet(text: string, content: WorksheetContent): TextEdit[] {
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const lines = linesOf(text);
	const sections = content.sections.filter(({ blocks = [], lines = [] }) => blocks.length + lines.length > 0);
	if (text.trim() === '') {
		const head = [`# ${content.title}`, content.head.map(written).join('\n')];
		const all = [...head, ...sections.map((section) => sectionText(section, section.blocks ?? []))].join('\n\n');
		return [{ start: text.length, end: text.length, text: `${all}\n`.replaceAll('\n', eol) }];
	}
	const filled = fillIn(lines, 0, firstIndex(lines, 0, /^##\s/), content.head);
	const added: TextEdit[] = [];
	for (const section of sections) {
		const at = lines.findIndex(({ text }) => text.trim() === `## ${section.title}`);
		const missing: WorksheetBlock[] = [];
		for (const block of section.blocks ?? []) {
			const key = lines.findIndex((line) => isKey(line, block.key));
			if (key === -1) {
				missing.push(block);
			} else {
				filled.push(...fillIn(lines, key, endOfBlock(lines, key), block.lines));
			}
		}
		const isNew = at === -1 && (missing.length > 0 || section.blocks === undefined);
		const more = isNew ? sectionText(section, missing) : missing.map(blockText).join('\n\n');
		if (more !== '') {
			const offset = lastFilled(lines, at === -1 ? lines.length : firstIndex(lines, at + 1, /^##?\s/));
			added.push({ start: offset, end: offset, text: `\n\n${more}`.replaceAll('\n', eol) });
		}
	}
	// If the last line of a section is blank, its value must come before what is added.
	return [...filled, ...added];
}

/** The edits that fill in the blank lines in a range of lines. */
function fillIn(lines: readonly Line[], from: number, to: number, wanted: readonly WorksheetLine[]): TextEdit[] {
	const edits: TextEdit[] = [];
	const find = (label: string) => {
		const at = lines.findIndex(({ text }, index) => index >= from && index < to && labelOf(text) === label);
		const line = lines[at];
		return line && { line, value: textBehind(line.text), isOpen: !isGoneOn(lines[at + 1]) };
	};
	for (const { label, value, states } of wanted) {
		const found = find(label);
		if (!found?.isOpen) {
			continue;
		}
		const about = states && find(states.of);
		const told = wanted.find((line) => line.label === states?.of)?.value ?? '';
		// The user has written about something else, about which nothing is known.
		const current = about && about.value !== '' && about.value !== told ? '' : value;
		const isState = states?.values.includes(found.value) === true;
		if (current !== found.value && (found.value === '' || isState)) {
			const start = found.line.start + found.line.text.indexOf(':') + 1;
			const end = isState ? found.line.start + found.line.text.trimEnd().length : start;
			edits.push({ start, end, text: current === '' ? '' : ` ${current}` });
		}
	}
	return edits;
}

function isKey({ text }: Line, { label, value }: WorksheetLine): boolean {
	return labelOf(text) === label && plainKey(textBehind(text)) === plainKey(value);
}

/** The words of a value, escaped or not. */
function plainKey(value: string): string {
	return keyOf(value.replace(/\\(?=[^\p{L}\p{N}\s])/gu, ''));
}

function labelOf(line: string): string {
	return /^\s*- ([^:]{1,60}):/.exec(line)?.[1] ?? '';
}

function textBehind(line: string): string {
	return line.slice(line.indexOf(':') + 1).trim();
}

/** Whether a line continues on the next one. */
function isGoneOn(next: Line | undefined): boolean {
	return next !== undefined && /^\s+\S/.test(next.text);
}

/** The index of the first match from an index on; the number of lines if there is none. */
function firstIndex(lines: readonly Line[], from: number, pattern: RegExp): number {
	const at = lines.findIndex(({ text }, index) => index >= from && pattern.test(text));
	return at === -1 ? lines.length : at;
}

/** Where a block ends: at a heading, or at the key of the next block if the user removed its heading. */
function endOfBlock(lines: readonly Line[], key: number): number {
	const label = labelOf(lines[key]?.text ?? '');
	const next = lines.findIndex(({ text }, index) => index > key && labelOf(text) === label);
	return Math.min(firstIndex(lines, key, /^#/), next === -1 ? lines.length : next);
}

/** The end of the last non-blank line before an index. */
function lastFilled(lines: readonly Line[], before: number): number {
	return lines.slice(0, before).findLast(({ text }) => text.trim() !== '')?.end ?? 0;
}

function sectionText({ title, intro, lines = [] }: WorksheetSection, blocks: readonly WorksheetBlock[]): string {
	return [`## ${title}`, intro, ...blocks.map(blockText), lines.join('\n')].filter(Boolean).join('\n\n');
}

function blockText({ heading, key, lines }: WorksheetBlock): string {
	return `### ${heading}\n\n${[key, ...lines].map(written).join('\n')}`;
}

function written({ label, value }: WorksheetLine): string {
	return `- ${label}:${value === '' ? '' : ` ${value}`}`;
}

function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	for (let start = 0; start <= text.length; ) {
		const next = text.indexOf('\n', start);
		const end = next === -1 ? text.length : next;
		const line = text.slice(start, end).replace(/\r$/, '');
		lines.push({ start, end: start + line.length, text: line });
		start = (next === -1 ? text.length : next) + 1;
	}
	return lines;
}
