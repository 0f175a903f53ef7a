import type { Section, StoryDocument } from '../story/model.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineBreakOf } from '../text/lineIndex.ts';
import { type NewLabel, newLabel, placeholderFor } from './label.ts';
import { firstLineOf, gapBetween, isUnderlined, lastLineOf, numberOf, opensWrapper } from './lines.ts';
import type { ByHand, NewPlace, NotationWriter, WrittenLabel } from './notation.ts';
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
	/** What may be before the mark of a label that is taken apart; nothing when absent. */
	readonly quote?: RegExp;
	/** The lines of the content, the first of them from behind the label; null where something could be lost. */
	bodyOf?(lines: readonly string[], written: WrittenLabel): readonly string[] | null;
}

/** What all notations have in common whose labels begin a line. */
type LineWriter = Pick<NotationWriter, 'place' | 'readLabel' | 'insert' | 'startOf' | 'endOf' | 'takeApart'>;

/** How the labels of a notation are read, inserted and taken apart that begin a line. */
export function lineNotation(form: LineForm): LineWriter {
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
	};
}

/** A section whose content follows its label in the line. */
export const runIn: ByHand = {
	gap: ' ',
	follows: (mark) => mark !== '#',
	begin({ document, story, part, model, isMarked }, written) {
		const { open, word, close } = newLabel(document, story, part, model, written);
		const mark = isMarked ? '' : newMark(written.mark, (old) => old + 1);
		return `${mark}${open.trimStart()}${word}${close.trimEnd()} `;
	},
};

/** The width of the bullet or number with which a mark begins; 0 for others. */
export function widthOfItem(mark: string): number {
	return itemMark.exec(mark)?.[0].length ?? 0;
}

function dedent(line: string, width: number): string {
	const indent = /^(?:\t| *)/.exec(line)?.[0] ?? '';
	return line.slice(indent === '\t' && width > 0 ? 1 : Math.min(indent.length, width));
}

/** A section on lines of its own between two others. */
function insertLines(place: NewPlace, { mark, isTight, below }: LineForm): TextEdit[] {
	const { document, story, model, previous, next } = place;
	const { text, lines } = document;
	const eol = lineBreakOf(text);
	const gap = gapBetween(document, story, model, isTight ? eol : eol + eol);
	const written = readLineLabel(document, model, mark);
	const section = sectionLike(place, written, below);
	if (!previous) {
		const at = lines.startOf(firstLineOf(document, model));
		return [{ start: at, end: at, text: section + gap }];
	}
	const last = lastLineOf(document, story, previous, next);
	const at = lines.endOf(last);
	if (written.quote === '' && text.charAt(lines.startOf(last)) === '>') {
		// What follows a quote without a blank line goes on with it.
		return [{ start: at, end: at, text: eol + eol + section }];
	}
	const hardBreak = /^[ \\]*/.exec(gap)?.[0] ?? '';
	const isBroken = hardBreak !== '' && text.slice(0, at).endsWith(hardBreak);
	const added = isBroken ? gap.slice(hardBreak.length) + section + hardBreak : gap + section;
	return [{ start: at, end: at, text: added }];
}

/** A section like its model: with the tags and marks of its label, and with its content in the same place. */
function sectionLike(place: NewPlace, written: WrittenLabel, below: string | undefined): string {
	const { document, story, part, previous, next, model } = place;
	const isAfter = model === previous;
	const neighbor = isAfter ? next : previous;
	const number = (old: number) => nextNumber(old, isAfter, neighbor && numberOf(document, neighbor));
	const label = newLabel(document, story, part, model, written, number);
	const mark = newMark(written.mark, (old) => number(old) ?? old + (isAfter ? 1 : 0));
	const opening = openingTags(document, model);
	const gap = gapBelow(place, written, below);
	const head = opening + written.quote + mark + (gap === null ? behindLabel(label) : plainLabel(label).trimEnd() + gap);
	return head + placeholderFor(story, part) + closingTags(head, lineBreakOf(document.text));
}

/** The lines above a label that open what is around it: `<details>`. */
function openingTags({ text, lines }: StoryDocument, { labelSpan }: Section): string {
	const line = lines.lineAt(labelSpan.start);
	const above = text.slice(lines.startOf(line - 1), lines.startOf(line));
	return line > 1 && opensWrapper.test(above.trimEnd()) ? above : '';
}

/**
 * What is between the end of a label's line and its content; null where the content is in that line. A section
 * without content does not show it; one of the same kind does.
 */
function gapBelow({ document, story, model }: NewPlace, written: WrittenLabel, below: string | undefined) {
	const { text, lines } = document;
	const alike = [model, ...story.sections.filter((other) => isAlike(document, other, model))];
	const shape = alike.find(({ content }) => content.length > 0);
	const lineEnd = lines.endOf(lines.lineAt((shape ?? model).labelSpan.start));
	const contentStart = shape?.content[0]?.start ?? lineEnd;
	if (shape ? contentStart <= lineEnd : below === undefined) {
		return null;
	}
	const width = widthOfItem(written.mark);
	// A list or quotation below a label is a content of its own, but for a list in the item of the label.
	const gap = text.slice(lineEnd, contentStart).replace(width > 0 ? '' : /[*+-][ \t]+$/, '');
	const isQuoted = gap.includes('>') && !written.quote.includes('>');
	if (gap.trim() !== gap && !isQuoted && /^[\s>:=*+-]*$/.test(gap)) {
		return gap;
	}
	const eol = lineBreakOf(text);
	const underline = isUnderlined(document, model) ? `${eol}${written.quote}---` : '';
	const blank = model.level > 0 ? eol + written.quote.trimEnd() : '';
	return `${underline}${blank}${eol}${written.quote}${' '.repeat(width)}${below ?? ''}`;
}

/** The mark of a new item, written like that of another: with its own number, and with nothing ticked off. */
function newMark(mark: string, number: (old: number) => number): string {
	return mark.replace(/\[[xX]\]/, '[ ]').replace(/^\d+/, (digits) => String(number(Number(digits))));
}

function isAlike(document: StoryDocument, a: Section, b: Section): boolean {
	return a.notation === b.notation && a.level === b.level && isUnderlined(document, a) === isUnderlined(document, b);
}

function plainLabel({ open, word, close }: NewLabel): string {
	return open + word + close;
}

/** A label and the space before content that follows it. */
export function behindLabel(label: NewLabel): string {
	const written = plainLabel(label);
	return /\s$|[：】]$/.test(written) ? written : `${written} `;
}

/** The tags that a text opens and leaves open, apart from content that is apart: `<p><b>Task:</b> …` needs `</p>`. */
function closingTags(head: string, eol: string): string {
	const opened: string[] = [];
	for (const [, slash, name = ''] of head.matchAll(/<(\/?)([a-z][a-z0-9]*)\b/gi)) {
		if (slash === '') {
			opened.push(`</${name}>`);
		} else {
			opened.splice(opened.lastIndexOf(`</${name}>`) >>> 0, 1);
		}
	}
	return opened.length > 0 && head.endsWith(eol + eol)
		? eol + eol + opened.reverse().join('')
		: opened.reverse().join('');
}

/** The number between those of the neighbors, or null when there is none left. */
function nextNumber(old: number, isAfter: boolean, neighbor: number | null | undefined): number | null {
	const number = old + (isAfter ? 1 : -1);
	return number > 0 && number !== neighbor ? number : null;
}
