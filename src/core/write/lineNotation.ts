import type { Section, StoryDocument } from '../story/model.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineBreakOf } from '../text/lineIndex.ts';
import { behindLabel, newLabel, newMark, placeholderFor } from './label.ts';
import { firstLineOf, gapBetween, isUnderlined, lastLineOf, numberOf, opensWrapper } from './lines.ts';
import type { NewPlace, NotationWriter } from './notation.ts';
import { pieceOf } from './piece.ts';
import { readLabel, type WrittenLabel, widthOfItem } from './readLabel.ts';

/** What sets a notation apart from others whose labels begin a line. */
interface LineForm {
	/** Whether sections follow each other without a blank line. */
	readonly isTight?: boolean;
	/** What the content begins with on a separate line, unless other sections have it on the line of the label. */
	readonly below?: string;
	/** What may precede the mark of a label that is taken apart; nothing when absent. */
	readonly quote?: RegExp;
	/**
	 * The lines of the content, the first one starting after the label.
	 *
	 * @param mark what makes the line of the label a block
	 */
	bodyOf?(lines: readonly string[], mark: string): readonly string[];
}

/** How labels that begin a line are inserted and taken apart. */
export function lineNotation(form: LineForm): NotationWriter {
	return {
		insert: (place) => insertLines(place, form),
		startOf: (document, section) => document.lines.startOf(firstLineOf(document, section)),
		endOf: ({ lines }, { span }) => lines.endOf(lines.lineAt(span.end)),
		takeApart(document, section, stop) {
			const { quote, mark } = readLabel(document, section);
			const width = widthOfItem(mark);
			const read = ([first = '', ...below]: readonly string[]) => {
				const lines = [first, ...below.map((line) => dedent(line, width))];
				return form.bodyOf?.(lines, mark) ?? lines;
			};
			return (form.quote ?? /^$/).test(quote) ? pieceOf(document, section, stop, read) : null;
		},
	};
}

function dedent(line: string, width: number): string {
	const indent = /^(?:\t| *)/.exec(line)?.[0] ?? '';
	return line.slice(indent === '\t' && width > 0 ? 1 : Math.min(indent.length, width));
}

/** Inserts a section on separate lines between two others. */
function insertLines(place: NewPlace, { isTight, below }: LineForm): TextEdit[] {
	const { document, story, model, previous, next } = place;
	const { text, lines } = document;
	const eol = lineBreakOf(text);
	const gap = gapBetween(document, story, model, isTight ? eol : eol + eol);
	const written = readLabel(document, model);
	const section = sectionLike(place, written, below);
	if (!previous) {
		const at = lines.startOf(firstLineOf(document, model));
		return [{ start: at, end: at, text: section + gap }];
	}
	const last = lastLineOf(document, story, previous, next);
	const at = lines.endOf(last);
	if (written.quote === '' && text.charAt(lines.startOf(last)) === '>') {
		// Text directly below a quote, without a blank line, would continue it.
		return [{ start: at, end: at, text: eol + eol + section }];
	}
	const hardBreak = /^[ \\]*/.exec(gap)?.[0] ?? '';
	const isBroken = hardBreak !== '' && text.slice(0, at).endsWith(hardBreak);
	const added = isBroken ? gap.slice(hardBreak.length) + section + hardBreak : gap + section;
	return [{ start: at, end: at, text: added }];
}

/** A section like its model: with the tags and marks of the model's label, and with content in the same place. */
function sectionLike(place: NewPlace, written: WrittenLabel, below: string | undefined): string {
	const { document, story, part, previous, next, model } = place;
	const isAfter = model === previous;
	const neighbor = isAfter ? next : previous;
	const number = (old: number) => nextNumber(old, isAfter, neighbor && numberOf(document, neighbor));
	const label = newLabel(document, story, part, model, number);
	const mark = newMark(written.mark, (old) => number(old) ?? old + (isAfter ? 1 : 0));
	const opening = openingTags(document, model);
	const gap = gapBelow(place, written, below);
	const head =
		opening +
		written.quote +
		mark +
		(gap === null ? behindLabel(label) : `${label.open}${label.word}${label.close}`.trimEnd() + gap);
	return head + placeholderFor(story, part) + closingTags(head, lineBreakOf(document.text));
}

/** The line above a label that opens a wrapper around it: `<details>`. */
function openingTags({ text, lines }: StoryDocument, { labelSpan }: Section): string {
	const line = lines.lineAt(labelSpan.start);
	const above = text.slice(lines.startOf(line - 1), lines.startOf(line));
	return line > 1 && opensWrapper.test(above.trimEnd()) ? above : '';
}

/**
 * What separates the end of a label's line from its content; null if the content is on that line. A section without
 * content does not show this; another one of the same kind does.
 */
function gapBelow({ document, story, model }: NewPlace, written: WrittenLabel, below: string | undefined) {
	const { text, lines } = document;
	const alike = [model, ...story.sections.filter(({ notation }) => notation === model.notation)];
	const shape = alike.find(({ content }) => content.length > 0);
	const lineEnd = lines.endOf(lines.lineAt((shape ?? model).labelSpan.start));
	const contentStart = shape?.content[0]?.start ?? lineEnd;
	if (shape ? contentStart <= lineEnd : below === undefined) {
		return null;
	}
	const width = widthOfItem(written.mark);
	// The marks of a list or quotation below a label belong to the content, except for a list in the label's own item.
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

/** Closes tags that a text leaves open, after a blank line if it ends with one: `<p><b>Task:</b> …` needs `</p>`. */
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

/** The number between those of the neighbors, or null if none is free. */
function nextNumber(old: number, isAfter: boolean, neighbor: number | null | undefined): number | null {
	const number = old + (isAfter ? 1 : -1);
	return number > 0 && number !== neighbor ? number : null;
}
