import type { Section, Story, StoryDocument } from '../story/model.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineBreakOf } from '../text/lineIndex.ts';
import { behindLabel, newLabel, newMark, placeholderFor } from './label.ts';
import { firstLineOf, gapBetween, lastLineOf, numberOf, opensWrapper } from './lines.ts';
import type { NewPlace, NotationWriter } from './notation.ts';
import { pieceOf } from './piece.ts';
import { readLabel, type WrittenLabel, widthOfItem } from './readLabel.ts';

/** What sets a notation apart from others whose labels begin a line. */
interface LineForm {
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

/** A line of an item without the indentation that makes it one of its lines. */
function dedent(line: string, width: number): string {
	return width === 0 ? line : line.replace(new RegExp(`^(?:\\t| {0,${width}})`), '');
}

/** Inserts a section on separate lines between two others. */
function insertLines(place: NewPlace, { below }: LineForm): TextEdit[] {
	const { document, story, model, previous, next } = place;
	const { text, lines } = document;
	const eol = lineBreakOf(text);
	const gap = gapBetween(document, story, model);
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
	const { text, lines } = document;
	const isAfter = model === previous;
	const neighbor = isAfter ? next : previous;
	/** Null if no number is free. */
	const number = (old: number) => {
		const own = old + (isAfter ? 1 : -1);
		return own > 0 && own !== (neighbor && numberOf(document, neighbor)) ? own : null;
	};
	const label = newLabel(document, story, part, model, number);
	const mark = newMark(written.mark, (old) => number(old) ?? old + (isAfter ? 1 : 0));
	const line = lines.lineAt(model.labelSpan.start);
	const opening = opensWrapper.test(lines.textOf(line - 1))
		? text.slice(lines.startOf(line - 1), lines.startOf(line))
		: '';
	// A section without content does not show where it goes; another one of the same kind does.
	const alike = [model, ...story.sections.filter(({ notation }) => notation === model.notation)];
	const shape = alike.find(({ content }) => content.length > 0);
	const gap = gapBelow(document, shape ?? model, written, below);
	const head = gap === null ? behindLabel(label) : `${label.open}${label.word}${label.close}`.trimEnd() + gap;
	return (
		opening +
		written.quote +
		mark +
		head +
		placeholderFor(story, part) +
		(shape ? closingOf(document, story, shape) : '')
	);
}

/** What separates the end of a label's line from its content; null if the content is on that line. */
function gapBelow(
	{ text, lines }: StoryDocument,
	{ labelSpan, content, level }: Section,
	{ quote, mark }: WrittenLabel,
	below: string | undefined,
): string | null {
	const lineEnd = lines.endOf(lines.lineAt(labelSpan.start));
	const start = content[0]?.start;
	if (start === undefined ? below === undefined : start <= lineEnd) {
		return null;
	}
	// The marks of a list or quotation below a label belong to the content, except for those in the label's own.
	const width = widthOfItem(mark);
	const ownMark = quote.includes('>') ? /[*+-][ \t]+$/ : /[*+>-][ \t]+$/;
	const gap = text.slice(lineEnd, start ?? lineEnd).replace(width > 0 ? '' : ownMark, '');
	const eol = lineBreakOf(text);
	return start !== undefined && /^[\s>:=*+-]*$/.test(gap)
		? gap
		: `${level > 0 ? eol : ''}${eol}${quote}${' '.repeat(width)}${below ?? ''}`;
}

const closingTags = /(?<!\s)(?:\s*<\/(?:p|div|section|article|details|dl|dd|li)>)+$/i;

/** The tags that close a section behind its content: `<p><b>Task:</b> …` needs `</p>`. */
function closingOf(document: StoryDocument, story: Story, section: Section): string {
	const { text, lines } = document;
	const last = lastLineOf(document, story, section, story.sections[story.sections.indexOf(section) + 1]);
	return closingTags.exec(text.slice(section.labelSpan.end, lines.endOf(last)))?.[0] ?? '';
}
