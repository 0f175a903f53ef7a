import type { Block, ListItem } from '../markdown/blocks.ts';
import { isInside } from '../markdown/comments.ts';
import { skipMarkers } from '../markdown/markers.ts';
import type { Notation } from '../model.ts';
import { isAfter, placesLike, startOfBar } from './insideLines.ts';
import { type LabelMatch, labelAt } from './labelAt.ts';
import { isLowerCase } from './labelTokens.ts';
import { containerOf, type LabelMark, labelIn, type Mark, type Source, textForm } from './marks.ts';
import { otherLineAt } from './otherLine.ts';

/** Reads the marks of a paragraph: at the start of each line and, once there is a label, within lines. */
export function readLines(source: Source, index: number, marks: Mark[]): void {
	new LineReader(source, index, marks).read();
}

class LineReader {
	readonly #source: Source;
	readonly #text: string;
	readonly #index: number;
	/** The paragraph, with the item that a reader sees the current line in. */
	#block: Block;
	readonly #marks: Mark[];
	#last: LabelMatch | null = null;

	constructor(source: Source, index: number, marks: Mark[]) {
		this.#source = source;
		this.#text = source.text;
		this.#index = index;
		this.#block = source.blocks[index] as Block;
		this.#marks = marks;
	}

	read(): void {
		const { lines } = this.#source;
		const { firstLine, lastLine, item, quote } = this.#block;
		for (let line = firstLine; line <= lastLine; line++) {
			const start = lines.startOf(line);
			const end = lines.endOf(line);
			const isItem = item !== null && item.firstLine === line;
			const from = skipMarkers(this.#text, start, end, isItem);
			if (quote?.callout && quote.firstLine === line) {
				this.#readCalloutTitle(start, from, end);
				continue;
			}
			if (item && line > item.firstLine) {
				this.#block = { ...this.#block, item: this.#itemAround(item, from - start) };
			}
			const next = this.#readStart(line, start, from, end, isItem);
			this.#readInline(next, end);
		}
	}

	/** The innermost item that a reader sees an indented line in: Markdown lets less indented lines continue an item. */
	#itemAround(item: ListItem, indentation: number): ListItem | null {
		const marker = skipMarkers(this.#text, item.start, item.end, false);
		return marker - item.start < indentation ? item : item.parent && this.#itemAround(item.parent, indentation);
	}

	/** Reads the label or other mark at the start of a line; returns where the rest of the line begins. */
	#readStart(line: number, start: number, from: number, end: number, isItem: boolean): number {
		const match = this.#labelAt(from, end);
		const isDefinition = match?.end === 'bare' && this.#isDefined(line);
		if (match && !this.#isComment(match.label.start)) {
			const form = isDefinition ? 'sure' : this.#formOf(match, line, isItem);
			if (form) {
				const notation = isDefinition ? 'definition' : isItem ? 'list' : match.marker === '' ? 'plain' : 'emphasis';
				const mark = this.#label(match, notation, start, isDefinition ? end : match.next);
				this.#marks.push(form === 'sure' ? mark : { ...mark, style: `${mark.style} bare`, isWeak: true });
				this.#last = form === 'sure' ? match : this.#last;
				return match.next;
			}
		}
		const other = this.#isComment(from) ? null : otherLineAt(this.#text, from, end, this.#block, isItem);
		if (other) {
			this.#marks.push({ ...other, container: containerOf(this.#block), start, end });
		}
		return from;
	}

	#labelAt(start: number, end: number): LabelMatch | null {
		return labelAt(this.#text, start, end, this.#source.labels);
	}

	#isComment(offset: number): boolean {
		return isInside(this.#source.comments, offset);
	}

	#label(match: LabelMatch, notation: Notation, start: number, contentStart: number): LabelMark {
		const hasForm = notation === 'definition' || notation === 'callout';
		const form = hasForm ? notation : textForm(match.marker, match.letters !== '', this.#block);
		return labelIn(this.#block, { match, notation, start, contentStart }, form);
	}

	/**
	 * `weak` is a word alone on its line, which is a label only if others are written the same way; null is not a
	 * label.
	 */
	#formOf(match: LabelMatch, line: number, isItem: boolean): 'sure' | 'weak' | null {
		if (match.marker !== '' || match.enclosed) {
			return 'sure';
		}
		const isLower = isLowerCase(this.#text.charAt(match.label.start));
		if (match.end === 'period') {
			return isLower ? null : 'weak';
		}
		if (match.end !== 'bare' && (match.end !== 'stop' || match.letters !== '')) {
			const followsLabel = this.#last !== null && (match.end === 'colon' || match.end === 'dash');
			return line === this.#block.firstLine || followsLabel || !isLower ? 'sure' : null;
		}
		const isAlone = match.end === 'bare' && match.next >= this.#source.lines.endOf(line);
		if (match.letters !== '') {
			// `- S` with items below it, or a capital alone on its line.
			return isAlone && (isItem ? this.#hasMoreBelow(line) : !isLower) ? 'weak' : null;
		}
		if (!isAlone) {
			return null;
		}
		if (isItem) {
			return this.#hasMoreBelow(line) ? 'sure' : null;
		}
		return isLower ? null : 'weak';
	}

	/**
	 * A bare word in a list item is a label if something below it belongs to the item, or follows an item that is the
	 * only one.
	 */
	#hasMoreBelow(line: number): boolean {
		const { item, lastLine } = this.#block;
		const next = this.#source.blocks[this.#index + 1];
		if (line < lastLine) {
			return true;
		}
		const isOnly = item?.list.length === 1;
		return next !== undefined && next.type !== 'heading' && (next.start < (item?.end ?? 0) || (isOnly && !next.item));
	}

	/** `Situation` with `: …` on the next line. */
	#isDefined(line: number): boolean {
		const start = this.#source.lines.startOf(line + 1);
		return line < this.#block.lastLine && /^ {0,3}:(?:[ \t\r\n]|$)/.test(this.#text.slice(start, start + 5));
	}

	/** `> [!info] Situation`, or a callout whose type is itself a label: `> [!result]`. */
	#readCalloutTitle(start: number, from: number, end: number): void {
		const text = this.#text;
		const close = text.indexOf(']', from);
		let title = close + 1;
		while ('+- \t'.includes(text.charAt(title)) && title < end) {
			title++;
		}
		const match = title < end ? this.#labelAt(title, end) : this.#labelAt(from + 2, close);
		if (match) {
			this.#marks.push(this.#label(match, 'callout', start, end));
			this.#last = match;
		}
	}

	/** Further labels within a line, written like the last label. */
	#readInline(from: number, end: number): void {
		let next = from;
		for (const i of this.#last ? placesLike(this.#last, this.#text, from, end) : []) {
			const match = i < next || this.#isComment(i) ? null : this.#labelAt(i, end);
			if (match && this.#isLikeLast(match, i, from, end)) {
				this.#marks.push(this.#label(match, 'inline', startOfBar(this.#text, i, from), match.next));
				this.#last = match;
				next = match.next;
			}
		}
	}

	#isLikeLast(match: LabelMatch, start: number, from: number, end: number): boolean {
		const last = this.#last as LabelMatch;
		if (match.marker !== '' || last.marker !== '') {
			// The last of `**Situation** → **Task** → **Action**` has no arrow after it.
			const isLike = match.end === last.end || (last.end === 'dash' && match.next >= end);
			return match.marker === last.marker && isLike;
		}
		return (
			match.enclosed ||
			(match.end === last.end && (match.end === 'colon' || isAfter(this.#text, start, from, '.;!?。；！？|/')))
		);
	}
}
