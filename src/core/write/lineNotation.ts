import type { Section, StoryDocument } from '../story/model.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineBreakOf } from '../text/lineIndex.ts';
import { type NewLabel, newLabel, placeholderFor } from './label.ts';
import { firstLineOf, gapBetween, isUnderlined, lastLineOf, numberOf } from './lines.ts';
import type { NewPlace, NotationWriter, WrittenLabel } from './notation.ts';
import { pieceOf } from './piece.ts';

/** A bullet or number, with a task box. */
const item = String.raw`(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?`;
const itemMark = new RegExp(`^${item}`);
const blockMark = new RegExp(String.raw`^(?:${item})?(?:#{1,6}[ \t]+)?`);

/**
 * How the label of a section is written that begins its line.
 *
 * @param ownMark what makes the line a block, behind indentation and quote marks; of lists and headings when absent
 */
export function readLineLabel(
	{ text, lines }: StoryDocument,
	{ labelSpan, content }: Section,
	ownMark = blockMark,
): WrittenLabel {
	const line = lines.lineAt(labelSpan.start);
	const start = lines.startOf(line);
	const written = text.slice(start, labelSpan.start);
	const quote = /^[\s>]*/.exec(written)?.[0] ?? '';
	const mark = ownMark.exec(written.slice(quote.length))?.[0] ?? '';
	const end = lines.endOf(lines.lineAt(labelSpan.end));
	const contentStart = Math.min(content[0]?.start ?? end, end);
	return {
		start,
		quote,
		mark,
		before: written.slice(quote.length + mark.length),
		after: text.slice(labelSpan.end, contentStart),
		contentStart,
	};
}

/** What sets a notation apart from others whose labels begin a line. */
interface LineForm {
	/** What makes the line a block, where that is not the mark of a list item or heading. */
	readonly mark?: RegExp;
	/** Whether one section follows the other without a blank line. */
	readonly isTight?: boolean;
	/** What the content begins with in a line of its own, unless other sections show that it follows its label. */
	readonly below?: string;
	/** Whether a section written otherwise than by its label and content is one of this form; else null. */
	writeSection?(place: NewPlace, written: WrittenLabel): string | null;
	/** What may be before the mark of a label that is taken apart; nothing when absent. */
	readonly quote?: RegExp;
	/** The lines of the content, the first of them from behind the label; null where something could be lost. */
	bodyOf?(lines: readonly string[], written: WrittenLabel): readonly string[] | null;
}

type Named = Pick<NotationWriter, 'content' | 'isWholeLines' | 'write' | 'pastedAs'> & Partial<NotationWriter>;

/** A notation whose labels begin a line. */
export function lineNotation(form: LineForm, named: Named): NotationWriter {
	return {
		place: 'line',
		readLabel: (document, section) => readLineLabel(document, section, form.mark),
		insert: (place) => insertLines(place, form),
		startOf: (document, section) => document.lines.startOf(firstLineOf(document, section)),
		endOf: ({ lines }, { span }) => lines.endOf(lines.lineAt(span.end)),
		takeApart(document, section, stop) {
			const written = readLineLabel(document, section, form.mark);
			const { quote = /^$/, bodyOf } = form;
			const width = widthOfItem(written.mark);
			const read = ([first = '', ...below]: readonly string[]) => {
				const lines = [first, ...below.map((line) => dedent(line, width))];
				return bodyOf ? bodyOf(lines, written) : lines;
			};
			return quote.test(written.quote) ? pieceOf(document, section, stop, written, read) : null;
		},
		...named,
	};
}

/** The width of the bullet or number with which a mark begins; 0 for others. */
export function widthOfItem(mark: string): number {
	return itemMark.exec(mark)?.[0].length ?? 0;
}

function dedent(line: string, width: number): string {
	const indent = /^(?:\t| *)/.exec(line)?.[0] ?? '';
	return line.slice(indent === '\t' && width > 0 ? 1 : Math.min(indent.length, width));
}

/** A section on lines of its own between two others. */
function insertLines(place: NewPlace, { mark, isTight, below, writeSection }: LineForm): TextEdit[] {
	const { document, story, model, previous, next } = place;
	const { text, lines } = document;
	const eol = lineBreakOf(text);
	const gap = gapBetween(document, story, model, isTight ? eol : eol + eol);
	const written = readLineLabel(document, model, mark);
	const section = writeSection?.(place, written) ?? sectionAt(place, written, below);
	if (!previous) {
		const at = lines.startOf(firstLineOf(document, model));
		return [{ start: at, end: at, text: section + gap }];
	}
	const at = lines.endOf(lastLineOf(document, story, previous, next));
	const hardBreak = /^[ \\]*/.exec(gap)?.[0] ?? '';
	const isBroken = hardBreak !== '' && text.slice(0, at).endsWith(hardBreak);
	const added = isBroken ? gap.slice(hardBreak.length) + section + hardBreak : gap + section;
	return [{ start: at, end: at, text: added }];
}

function sectionAt(place: NewPlace, written: WrittenLabel, below: string | undefined): string {
	const { document, story, part, previous, next, model } = place;
	const { text, lines } = document;
	const eol = lineBreakOf(text);
	const isAfter = model === previous;
	const neighbor = isAfter ? next : previous;
	const number = (old: number) => nextNumber(old, isAfter, neighbor && numberOf(document, neighbor));
	const label = newLabel(document, story, part, model, written, number);
	const mark = newMark(written.mark, (old) => number(old) ?? old + (isAfter ? 1 : 0));
	const content = placeholderFor(story, part);
	// A section without content does not show where content goes; one of the same kind does.
	const shape = model.content.length > 0 ? model : (story.sections.find((other) => isAlike(other, model)) ?? model);
	const labelLine = lines.lineAt(shape.labelSpan.start);
	const contentLine = shape.content[0] ? lines.lineAt(shape.content[0].start) : 0;
	if (contentLine === labelLine || (contentLine === 0 && below === undefined)) {
		return written.quote + mark + behindLabel(label) + content + closingTags(label);
	}
	const underline = isUnderlined(document, model) ? underlineOf(document, model) : '';
	const head = `${written.quote}${mark}${label.open}${label.word}${label.close}`.trimEnd();
	const ruled = underline === '' ? head : head + eol + written.quote + underline;
	const indent =
		contentLine > 0
			? (/^[\s>]*(?::[ \t]+)?/.exec(text.slice(lines.startOf(contentLine), lines.endOf(contentLine)))?.[0] ?? '')
			: written.quote + below;
	const between = contentLine - labelLine - (underline === '' ? 0 : 1);
	const isApart = contentLine > 0 ? between > 1 : model.level > 0;
	const gap = isApart ? eol + indent.replace(/:[ \t]+$/, '').trimEnd() : '';
	return `${ruled}${gap}${eol}${indent}${content}${closingTags(label)}`;
}

/** The mark of a new item, written like that of another: with its own number, and with nothing ticked off. */
export function newMark(mark: string, number: (old: number) => number): string {
	return mark.replace(/\[[xX]\]/, '[ ]').replace(/\d+/, (digits) => String(number(Number(digits))));
}

function isAlike(a: Section, b: Section): boolean {
	return a.content.length > 0 && a.notation === b.notation && a.level === b.level;
}

/** A label and the space before content that follows it. */
export function behindLabel({ open, word, close }: NewLabel): string {
	const label = open + word + close;
	return /\s$|[：】]$/.test(label) ? label : `${label} `;
}

/** The tags that a label opens and leaves open: `<p><b>Task:</b> …` needs `</p>`. */
function closingTags({ open, close }: NewLabel): string {
	const opened = [...open.matchAll(/<([a-z][a-z0-9]*)\b/gi)].map(([, name]) => name as string);
	for (const [, name] of close.matchAll(/<\/([a-z][a-z0-9]*)/gi)) {
		const index = opened.lastIndexOf(name as string);
		if (index !== -1) {
			opened.splice(index, 1);
		}
	}
	return opened
		.toReversed()
		.map((name) => `</${name}>`)
		.join('');
}

/** The number between those of the neighbors, or null when there is none left. */
function nextNumber(old: number, isAfter: boolean, neighbor: number | null | undefined): number | null {
	const number = old + (isAfter ? 1 : -1);
	return number > 0 && number !== neighbor ? number : null;
}

function underlineOf({ text, lines }: StoryDocument, { labelSpan }: Section): string {
	const first = lines.lineAt(labelSpan.start) + 1;
	for (let line = first; line <= Math.min(first + 2, lines.count); line++) {
		const found = /^[\s>]*(=+|-+)\s*$/.exec(text.slice(lines.startOf(line), lines.endOf(line)));
		if (found) {
			return found[1] as string;
		}
	}
	return '---';
}
