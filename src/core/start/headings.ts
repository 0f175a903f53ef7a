import { readMarkdown } from '../story/markdown/markdown.ts';
import { applyEdits } from '../text/edit.ts';

const deepest = 6;
/** The space before the words may also be the one before the closing marks. */
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

/** The headings of a text outside of code, lists and quotes, in order. */
export function headingLines(markdown: string): HeadingLine[] {
	const { text, blocks } = readMarkdown(markdown);
	return blocks
		.filter(({ type, item, quote, fence }) => type === 'heading' && !item && !quote && !fence)
		.filter(({ start }) => text.startsWith('#', start))
		.map(({ level, start, end }) => {
			const words = text
				.slice(start + level, end)
				.trimEnd()
				.replace(closing, '')
				.trimStart();
			return { level, start, text: words };
		});
}

/** Moves the headings of a text deeper by a number of levels (or higher, if negative), within 1 to 6. */
export function shiftHeadings(text: string, levels: number): string {
	const edits = headingLines(text).map(({ level, start }) => {
		const shifted = Math.min(deepest, Math.max(1, level + levels));
		return { start, end: start + level, text: '#'.repeat(shifted) };
	});
	return applyEdits(text, edits);
}
