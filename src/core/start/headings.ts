const deepest = 6;
const atx = /^ {0,3}(#{1,6})(?:[ \t]|$)/;
const closing = /(?<![ \t])[ \t]+#+$/;

/** For each line, whether it belongs to a fenced code block; the closing fence does not. */
export function fencedLines(lines: readonly string[]): boolean[] {
	let fence = '';
	return lines.map((line) => {
		const [, mark = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
		if (fence === '') {
			fence = mark;
		} else if (mark.startsWith(fence)) {
			fence = '';
		}
		return fence !== '';
	});
}

/** A heading that begins with `#`. */
export interface HeadingLine {
	/** 1–6 */
	readonly level: number;
	readonly text: string;
	/** Where the heading begins. */
	readonly start: number;
}

/** The headings of a text outside of code, in order. */
export function headingLines(text: string): HeadingLine[] {
	const lines = text.split(/(?<=\n|\r(?!\n))/);
	const bare = lines.map((line) => line.replace(/\r?\n$|\r$/, ''));
	const fenced = fencedLines(bare);
	const found: HeadingLine[] = [];
	let start = 0;
	for (const [index, line] of lines.entries()) {
		const bareLine = bare[index] as string;
		const [opening, marks] = (!fenced[index] && atx.exec(bareLine)) || [];
		if (opening !== undefined && marks) {
			// The space before the words may also be the one before the closing marks.
			const words = bareLine.slice(opening.trimEnd().length).trimEnd().replace(closing, '').trimStart();
			found.push({ level: marks.length, text: words, start });
		}
		start += line.length;
	}
	return found;
}

/** Moves the headings of a text deeper by a number of levels (or higher, if negative), within 1 to 6. */
export function shiftHeadings(text: string, levels: number): string {
	const lines = text.split('\n');
	const fenced = fencedLines(lines);
	return lines
		.map((line, index) => {
			const depth = fenced[index] ? 0 : (/^#{1,6}(?=[ \t])/.exec(line)?.[0].length ?? 0);
			const level = Math.min(deepest, Math.max(1, depth + levels));
			return depth === 0 ? line : '#'.repeat(level) + line.slice(depth);
		})
		.join('\n');
}
