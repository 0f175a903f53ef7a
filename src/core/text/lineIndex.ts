import { firstIndexWhere } from './sortedSearch.ts';
import type { Span } from './span.ts';

/** A place in a document. Both numbers are 1-based; columns count UTF-16 code units. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

/** A half-open range in 1-based lines and columns; columns count UTF-16 code units. */
export interface Range {
	line: number;
	column: number;
	endLine: number;
	endColumn: number;
}

/**
 * Converts between the offsets and positions of a text.
 * A line ends at `\n`, `\r\n` or a lone `\r`, as in VS Code.
 */
export class LineIndex {
	readonly #text: string;
	readonly #starts: number[];

	constructor(text: string) {
		this.#text = text;
		const starts = [0];
		for (let i = 0; i < text.length; i++) {
			const code = text.charCodeAt(i);
			if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) {
				starts.push(i + 1);
			}
		}
		this.#starts = starts;
	}

	/** Number of lines; a text that ends in a line break has an empty last line. */
	get count(): number {
		return this.#starts.length;
	}

	/** Offset of the first character of a 1-based line; lines outside the text are clamped. */
	startOf(line: number): number {
		return this.#starts[Math.min(Math.max(line, 1), this.count) - 1] ?? 0;
	}

	/** Offset after the last character of a 1-based line, without its line break. */
	endOf(line: number): number {
		if (line >= this.count) {
			return this.#text.length;
		}
		let end = this.startOf(line + 1);
		while (end > this.startOf(line) && isBreak(this.#text.charCodeAt(end - 1))) {
			end--;
		}
		return end;
	}

	/** The text of a 1-based line, without its line break; empty for a line outside the text. */
	textOf(line: number): string {
		return line < 1 || line > this.count ? '' : this.#text.slice(this.startOf(line), this.endOf(line));
	}

	/** The 1-based line that contains an offset. */
	lineAt(offset: number): number {
		return Math.max(
			1,
			firstIndexWhere(this.#starts, (start) => start > offset),
		);
	}

	/** The position of an offset; offsets outside the text are clamped. */
	positionAt(offset: number): Position {
		const inside = Math.min(Math.max(offset, 0), this.#text.length);
		const line = this.lineAt(inside);
		return { line, column: inside - this.startOf(line) + 1 };
	}

	/** The lines and columns of a span. */
	rangeOf({ start, end }: Span): Range {
		const from = this.positionAt(start);
		const to = this.positionAt(end);
		return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
	}

	/** The offset of a position; a column past the end of its line is clamped to that end. */
	offsetAt(position: Position): number {
		return Math.min(this.startOf(position.line) + Math.max(position.column, 1) - 1, this.endOf(position.line));
	}
}

/** The line break that a text uses, judging by its first one; `\n` if it has none. */
export function lineBreakOf(text: string): string {
	return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}

function isBreak(code: number): boolean {
	return code === 10 || code === 13;
}
