import { trimSpan } from '../../text/span.ts';
import type { Block } from '../markdown/blocks.ts';
import { isInside } from '../markdown/comments.ts';
import { labelAt } from './labelAt.ts';
import { containerOf, labelIn, type Mark, rankOf, type Source, summaryLevel } from './marks.ts';

const heading = /^\s*<h([1-6])\b[^>]{0,200}>/i;
/** `<summary>The outage</summary>` */
const summary = /<summary\b[^>]{0,200}>(.{1,200}?)<\/summary>/i;

const detailsEnd = /<\/details>/i;

/** Labels, headings and names in block-level HTML: `<summary>Situation</summary>`, `<dt>Task</dt>`, `<h2>My story</h2>`. */
export function readHtml({ text, lines, comments, labels }: Source, block: Block, marks: Mark[]): void {
	for (let line = block.firstLine; line <= block.lastLine; line++) {
		const start = lines.startOf(line);
		const end = lines.endOf(line);
		for (let i = text.indexOf('<', start); i !== -1 && i < end; i = text.indexOf('<', i + 1)) {
			const match = isInside(comments, i) ? null : labelAt(text, i, end, labels);
			if (match?.marker.startsWith('<')) {
				const form = /^<\w+/.exec(match.marker)?.[0] ?? '';
				const mark = labelIn(block, { match, notation: 'html', start: i, contentStart: match.next }, form);
				marks.push({ ...mark, limit: block.fence?.end ?? Number.POSITIVE_INFINITY });
				i = Math.max(match.next - 1, i);
			}
		}
		readName(text, start, end, block, marks);
	}
}

function readName(text: string, start: number, end: number, block: Block, marks: Mark[]): void {
	const source = text.slice(start, end);
	const container = containerOf(block);
	const level = Number(heading.exec(source)?.[1] ?? 0);
	const found = summary.exec(source);
	const name = found?.[1];
	if (level > 0) {
		marks.push({
			type: 'heading',
			container,
			level: rankOf(block, level),
			start,
			end,
			text: trimSpan(text, start, end),
		});
	} else if (found && name) {
		const from = start + found.index + found[0].indexOf(name);
		const span = { start: from, end: from + name.length };
		marks.push({ type: 'heading', container, level: rankOf(block, summaryLevel), start, end, text: span });
	} else if (detailsEnd.test(source)) {
		marks.push({ type: 'divider', container, start, end });
	}
}
