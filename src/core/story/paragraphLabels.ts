import type { LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import type { Block } from './blocks.ts';
import { isInside } from './comments.ts';
import type { Label } from './label.ts';
import { type LabelMatch, labelAt } from './labelAt.ts';
import { skipMarkers } from './markers.ts';
import type { Notation } from './model.ts';

/** Reads the labels of one paragraph: at the start of each line and, once there is one, inside the lines. */
export class ParagraphReader {
	readonly #text: string;
	readonly #lines: LineIndex;
	readonly #blocks: readonly Block[];
	readonly #index: number;
	readonly #block: Block;
	readonly #comments: readonly Span[];
	readonly #labels: Label[];
	#last: LabelMatch | null = null;

	constructor(
		text: string,
		lines: LineIndex,
		blocks: readonly Block[],
		index: number,
		comments: readonly Span[],
		labels: Label[],
	) {
		this.#text = text;
		this.#lines = lines;
		this.#blocks = blocks;
		this.#index = index;
		this.#block = blocks[index] as Block;
		this.#comments = comments;
		this.#labels = labels;
	}

	read(): void {
		const { firstLine, lastLine, item, quote } = this.#block;
		for (let line = firstLine; line <= lastLine; line++) {
			const start = this.#lines.startOf(line);
			const end = this.#lines.endOf(line);
			const isItem = item !== null && item.firstLine === line;
			const from = skipMarkers(this.#text, start, end, isItem);
			if (quote?.callout && quote.firstLine === line) {
				this.#readCalloutTitle(start, from, end);
				continue;
			}
			const match = labelAt(this.#text, from, end);
			const definition = match?.end === 'bare' && this.#isDefined(line);
			if (match && !isInside(this.#comments, match.label.start) && this.#isLabel(match, line, isItem, definition)) {
				const inItem = isItem && item;
				this.#labels.push({
					match,
					notation: definition ? 'definition' : inItem ? 'list' : plainOrEmphasis(match),
					level: 0,
					start,
					contentStart: definition ? end : match.next,
					limit: inItem ? item.end : calloutEnd(this.#block),
					mayGoOn: Boolean(inItem),
				});
				this.#last = match;
				this.#readInline(match.next, end);
			} else {
				this.#readInline(from, end);
			}
		}
	}

	#isLabel(match: LabelMatch, line: number, isItem: boolean, definition: boolean): boolean {
		if (definition) {
			return true;
		}
		if (match.marker !== '' || match.enclosed) {
			return true;
		}
		if (match.end !== 'bare' && (match.end !== 'stop' || match.letters !== '')) {
			if (isItem && match.end === 'dash' && isLowerCase(this.#text.charAt(match.label.start))) {
				// `- situation – die Lage`: a list of words.
				return false;
			}
			const followsLabel = this.#last !== null && (match.end === 'colon' || match.end === 'dash');
			return line === this.#block.firstLine || followsLabel || !isLowerCase(this.#text.charAt(match.label.start));
		}
		if (match.letters !== '') {
			return false;
		}
		return match.end === 'bare' && isItem && match.next >= this.#lines.endOf(line) && this.#hasMoreBelow(line);
	}

	/** A bare word in a list item is a label when something that is no sibling item stands below it. */
	#hasMoreBelow(line: number): boolean {
		const { item, lastLine } = this.#block;
		const next = this.#blocks[this.#index + 1];
		if (line < lastLine) {
			return true;
		}
		return next !== undefined && next.type !== 'heading' && (next.item === null || next.start < (item?.end ?? 0));
	}

	/** `Situation` with `: …` on the next line or in the next paragraph. */
	#isDefined(line: number): boolean {
		if (line < this.#block.lastLine) {
			return isDefinition(this.#text, this.#lines.startOf(line + 1));
		}
		const next = this.#blocks[this.#index + 1];
		return next !== undefined && next.type === 'paragraph' && isDefinition(this.#text, next.start);
	}

	/** `> [!info] Situation`, or a callout type that is itself a label: `> [!result]`. */
	#readCalloutTitle(start: number, from: number, end: number): void {
		const close = this.#text.indexOf(']', from);
		let title = close + 1;
		while ('+- \t'.includes(this.#text.charAt(title)) && title < end) {
			title++;
		}
		const match = title < end ? labelAt(this.#text, title, end) : labelAt(this.#text, from + 2, close);
		if (match) {
			this.#labels.push({
				match,
				notation: 'callout',
				level: 0,
				start,
				contentStart: match.next < end && title < end ? match.next : end,
				limit: calloutEnd(this.#block),
				mayGoOn: false,
			});
			this.#last = match;
		}
	}

	/** Further labels inside a line, written as the last label is, or set off by `|`. */
	#readInline(from: number, end: number): void {
		const text = this.#text;
		if (!this.#last || !this.#mayHoldMore(from, end)) {
			return;
		}
		for (let i = from; i < end; i++) {
			const code = text.charCodeAt(i);
			if (code === 96 /* ` */) {
				i = endOfCodeSpan(text, i, end) - 1;
				continue;
			}
			if (!mayBegin(text, i, code)) {
				continue;
			}
			const afterPipe = isAfter(text, i, from, '|');
			const match = labelAt(text, i, end);
			if (
				match &&
				match.label.start - i <= match.marker.length + 8 &&
				!isInside(this.#comments, i) &&
				(afterPipe ? match.end !== 'bare' || match.marker !== '' : this.#isLikeLast(match, i, from))
			) {
				this.#labels.push({
					match,
					notation: 'inline',
					level: 0,
					start: i,
					contentStart: match.next,
					limit: this.#block.item?.end ?? calloutEnd(this.#block),
					mayGoOn: false,
				});
				this.#last = match;
				i = match.next - 1;
			}
		}
	}

	/** A quick look for the signs without which no further label can stand in a line. */
	#mayHoldMore(from: number, end: number): boolean {
		const text = this.#text;
		const rest = text.slice(from, end);
		const { marker, enclosed, end: lastEnd } = this.#last as LabelMatch;
		if (rest.includes('|')) {
			return true;
		}
		if (enclosed) {
			return /[)\]】]/.test(rest);
		}
		if (marker !== '') {
			let i = text.indexOf(marker, from);
			while (i !== -1 && i < end && !labelAt(text, i, end)) {
				i = text.indexOf(marker, i + marker.length);
			}
			return i !== -1 && i < end;
		}
		return lastEnd !== 'colon' || /[:：]/.test(rest);
	}

	#isLikeLast(match: LabelMatch, start: number, from: number): boolean {
		const last = this.#last as LabelMatch;
		if ((match.letters === '') !== (last.letters === '') || match.enclosed !== last.enclosed) {
			return false;
		}
		if (match.enclosed) {
			return true;
		}
		if (match.marker !== '' || last.marker !== '') {
			return match.marker === last.marker && match.end === last.end;
		}
		return match.end === last.end && (match.end === 'colon' || isAfter(this.#text, start, from, '.;!?。；！？|/'));
	}
}

function plainOrEmphasis(match: LabelMatch): Notation {
	return match.marker === '' ? 'plain' : 'emphasis';
}

function calloutEnd(block: Block): number {
	return block.quote?.end ?? Number.POSITIVE_INFINITY;
}

function isDefinition(text: string, lineStart: number): boolean {
	return /^ {0,3}:(?:[ \t\r\n]|$)/.test(text.slice(lineStart, lineStart + 5));
}

/** A label inside a line begins behind a space or sign, with a marker, a bracket, a capital or a letter of another script. */
function mayBegin(text: string, index: number, code: number): boolean {
	const before = text.charCodeAt(index - 1);
	const after = before === 32 || before === 9 || before === 124 || before === 59 || before > 0x3000 || before === 0xa0;
	return (
		after && (code === 42 || code === 95 || code === 60 || code === 40 || (code >= 65 && code <= 90) || code > 0xbf)
	);
}

/** Whether the last sign before a place, white space aside, is one of the given. */
function isAfter(text: string, index: number, from: number, signs: string): boolean {
	let i = index - 1;
	while (i >= from && ' \t\u00a0'.includes(text.charAt(i))) {
		i--;
	}
	return i >= from && signs.includes(text.charAt(i));
}

function endOfCodeSpan(text: string, start: number, end: number): number {
	let ticks = start;
	while (ticks < end && text.charCodeAt(ticks) === 96) {
		ticks++;
	}
	const close = text.slice(ticks, end).indexOf(text.slice(start, ticks));
	return close === -1 ? ticks : ticks + close + (ticks - start);
}

function isLowerCase(character: string): boolean {
	return character !== character.toUpperCase();
}
