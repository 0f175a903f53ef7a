import type { LineIndex } from '../text/lineIndex.ts';
import { type Span, trimSpan } from '../text/span.ts';
import type { Block } from './blocks.ts';
import { isInside } from './comments.ts';
import type { Heading, Label } from './label.ts';
import { labelAt } from './labelAt.ts';

const htmlHeading = /^\s*<h([1-6])\b[^>]{0,200}>/i;

/** Labels and headings in block-level HTML: `<summary>Situation</summary>`, `<dt>Task</dt>`, `<h2>My story</h2>`. */
export function readHtml(
	text: string,
	lines: LineIndex,
	block: Block,
	comments: readonly Span[],
	headings: Heading[],
	labels: Label[],
): void {
	for (let line = block.firstLine; line <= block.lastLine; line++) {
		const start = lines.startOf(line);
		const end = lines.endOf(line);
		const level = Number(htmlHeading.exec(text.slice(start, end))?.[1] ?? 0);
		let found = false;
		for (let i = text.indexOf('<', start); i !== -1 && i < end; i = text.indexOf('<', i + 1)) {
			const match = isInside(comments, i) ? null : labelAt(text, i, end);
			if (match?.marker.startsWith('<') && match.marker.charCodeAt(1) !== 47) {
				labels.push({
					match,
					notation: 'html',
					level: 0,
					start: i,
					contentStart: match.next,
					limit: Number.POSITIVE_INFINITY,
					mayGoOn: false,
				});
				found = true;
				i = Math.max(match.next - 1, i);
			}
		}
		if (level > 0 && !found && !isInside(comments, start)) {
			headings.push({ level, start, end, text: trimSpan(text, start, end), label: null });
		}
	}
}
