import { readFrontMatter } from '../story/markdown/frontMatter.ts';
import { plainText } from '../story/markdown/plainText.ts';
import { LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import { sectionKind } from './sections.ts';

/**
 * A heading, a list item, or a sentence of a paragraph. Pasted postings have little Markdown, if any, so an unwrapped
 * line of a paragraph with only one sentence is an item of a list without markers.
 */
export interface PostingLine {
	readonly type: 'heading' | 'item' | 'unmarked item' | 'sentence';
	/**
	 * For a heading: 1 to 6 in Markdown, 7 for a line in bold, 8 for a plain line, {@link leadInLevel} for a sentence that
	 * only introduces a list. Items, and those that introduce the items below them, are deeper, by their indentation.
	 */
	readonly level: number;
	readonly span: Span;
	/** Without markup, on one line. */
	readonly text: string;
}

/** A line with its text, without the line break. */
export interface Line {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** List markers of Markdown, and those that word processors and chat programs paste. */
const marker = /^\s*\\?(?:[-*+•●·▪■◦‣–—✅✔☑✓➢]\u{FE0F}?|&#\d{4,5};|\d{1,2}[.)])\s+/u;
const hash = /^\s{0,3}(#{1,6})(?:\s|$)/;
const bold = /^(?:\*\*|__).{1,200}(?:\*\*|__) ?:?$/;
const rule = /^\s*(?:[-*_=]\s*){3,}$/;
/** What underlines a heading. */
const underline = /^\s{0,3}(?:(={3,})|-{3,})\s*$/;
const sentenceEnd = /(?<=[.!?])(?<!\b(?:e\.g|i\.e|etc|incl|vs|[JS]r)\.)["”)*_]*\s+(?=["“(*_]*[\p{Lu}\d])/gu;
const plainLevel = 8;
/** The level of a sentence that introduces a list, as in *You will:*. */
export const leadInLevel = 9;
/** Headings are short. */
const mostHeadingWords = 12;
const mostPlainHeadingWords = 7;

/** The lines of a posting, with wrapped lines joined and front matter left out. */
export function postingLines(text: string): PostingLine[] {
	const frontMatter = readFrontMatter(text, new LineIndex(text));
	const lines = linesOf(text, frontMatter ? frontMatter.span.end : 0);
	const found: PostingLine[] = [];
	for (let at = 0; at < lines.length; ) {
		const line = lines[at] as Line;
		if (line.text.trim() === '' || rule.test(line.text)) {
			at++;
			continue;
		}
		const heading = headingOf(line, nextFilled(lines, at + 1), lines[at + 1]);
		if (heading) {
			found.push(heading);
			at++;
			continue;
		}
		const isItem = marker.test(line.text);
		const end = isItem ? endOfItem(lines, at) : endOfParagraph(lines, at);
		const run = lines.slice(at, end);
		if (isItem) {
			found.push(lineOf('item', text, line.start, run.at(-1)?.end ?? line.end));
		} else {
			for (const { start, end } of unwrapped(run)) {
				const isAlone = run.length === 1 && /[.!?:]$/.test(line.text.trim());
				found.push(...sentencesOf(text, start, end, isAlone ? 'sentence' : 'unmarked item'));
			}
		}
		at = end;
	}
	return found.map(asLeadIn);
}

/**
 * A line that ends with a colon before a list is the heading of that list, and asks for nothing itself; an item only if
 * it says what the list is, because *Build tools to:* is a duty.
 */
function asLeadIn(line: PostingLine, index: number, lines: readonly PostingLine[]): PostingLine {
	const next = lines[index + 1];
	if (line.type === 'heading' || !line.text.endsWith(':') || !/item/.test(next?.type ?? '')) {
		return line;
	}
	const isItem = line.type === 'item';
	const isMarked = next?.type === 'item';
	const kind = sectionKind(line.text);
	if ((isItem || !isMarked) && (kind === undefined || kind === 'stack')) {
		return line;
	}
	const isAbove = isItem && next !== undefined && next.level > line.level;
	const level = isAbove ? line.level : isMarked ? leadInLevel : plainLevel;
	return { ...line, type: 'heading', level, text: line.text.replace(/ ?:$/, '') };
}

/** Joins the wrapped lines of a paragraph: all lines of prose, or the lines of each item in a list without markers. */
function unwrapped(run: readonly Line[]): Span[] {
	const isList = !run.slice(1).some(isContinued) || run.some(({ text }) => /;\s*$/.test(text));
	const spans: { start: number; end: number }[] = [];
	for (const line of run) {
		const last = spans.at(-1);
		if (last && (!isList || isContinued(line))) {
			last.end = line.end;
		} else {
			spans.push({ start: line.start, end: line.end });
		}
	}
	return spans;
}

/** The text between two offsets, split into sentences. */
function sentencesOf(text: string, start: number, end: number, alone: 'unmarked item' | 'sentence'): PostingLine[] {
	const ends = [...text.slice(start, end).matchAll(sentenceEnd)].map((match) => start + match.index);
	const bounds = [start, ...ends, end];
	return bounds
		.slice(1)
		.map((to, index) => lineOf(ends.length === 0 ? alone : 'sentence', text, bounds[index] ?? start, to));
}

function lineOf(type: PostingLine['type'], text: string, start: number, end: number): PostingLine {
	const source = text.slice(start, end).replace(/\s+/g, ' ');
	const level = type === 'item' ? leadInLevel + 1 + text.slice(start, end).search(/\S/) : 0;
	return { type, level, span: { start, end }, text: bare(type === 'item' ? source.replace(marker, '') : source) };
}

function headingOf(line: Line, next: Line | undefined, below: Line | undefined): PostingLine | undefined {
	const isLabeled = marker.test(line.text) || /[.!?;:,]\s*$|: /.test(line.text);
	const underlined = isLabeled ? null : underline.exec(below?.text ?? '');
	const level =
		hash.exec(line.text)?.[1]?.length ??
		(underlined ? (underlined[1] ? 1 : 2) : bold.test(line.text.trim()) ? 7 : plainLevel);
	const text = bare(line.text.replace(hash, '').replace(/\s#{1,6}$/, ''));
	const words = text.split(' ').length;
	const isAbove = next !== undefined && marker.test(next.text);
	const isHeading =
		level < 7 ||
		(words <= mostHeadingWords && level === 7 && !/[.!]$|\d\+? years/.test(text) && (isAbove || !text.endsWith('?'))) ||
		(words <= (isCapitalized(text) ? mostHeadingWords : mostPlainHeadingWords) &&
			!marker.test(line.text) &&
			isPlainHeading(text, isAbove));
	const span = { start: line.start, end: line.end };
	// A label that does not say what it is about divides the list that it stands in.
	const isDivider = level === plainLevel && text.endsWith(':') && sectionKind(text) === undefined;
	return isHeading
		? { type: 'heading', level: isDivider ? leadInLevel : level, span, text: text.replace(/ ?:$/, '') }
		: undefined;
}

/** Whether a short line without markup is a heading: its wording says so, or a list follows. */
function isPlainHeading(text: string, isAbove: boolean): boolean {
	const isLabel = /:$/.test(text);
	return (
		isLabel || (isAbove && !/[.!?;,]$/.test(text)) || (!/[.!?;,]|: /.test(text) && sectionKind(text) !== undefined)
	);
}

/** Whether a line is written like a title: *This Role Might Not Be For You If*. */
function isCapitalized(text: string): boolean {
	return text.split(' ').every((word) => /^(?:an?|and|as|at|by|for|in|of|on|or|the|to|with|&)$|^\P{Ll}/u.test(word));
}

function endOfItem(lines: readonly Line[], at: number): number {
	let end = at + 1;
	while (end < lines.length && isContinued(lines[end] as Line)) {
		end++;
	}
	return end;
}

function endOfParagraph(lines: readonly Line[], at: number): number {
	let end = at + 1;
	while (end < lines.length && isProse(lines[end] as Line, lines[end + 1])) {
		end++;
	}
	return end;
}

function isProse(line: Line, next: Line | undefined): boolean {
	return line.text.trim() !== '' && !marker.test(line.text) && !headingOf(line, next, next);
}

/** Whether a line continues the sentence of the previous line. */
function isContinued({ text }: Line): boolean {
	return /^\s*\p{Ll}/u.test(text) && !marker.test(text);
}

function nextFilled(lines: readonly Line[], at: number): Line | undefined {
	return lines.slice(at, at + 3).find(({ text }) => text.trim() !== '');
}

/** A line without its list marker, heading marks, and markup. */
export function lineText(line: string): string {
	return bare(line.replace(marker, '').replace(hash, ''));
}

/** One line of Markdown as plain text, without leftover emphasis marks that were never closed. */
function bare(markdown: string): string {
	return plainText(markdown)
		.replace(/^[\s*_`]+|[\s*_`]{1,20}$/g, '')
		.replace(/\s+/g, ' ');
}

/** The lines of a text from an offset on. */
export function linesOf(text: string, from = 0): Line[] {
	let start = from;
	return text
		.slice(from)
		.split('\n')
		.map((whole) => {
			const line = { start, end: start + whole.replace(/\r$/, '').length, text: whole.replace(/\r$/, '') };
			start += whole.length + 1;
			return line;
		});
}
