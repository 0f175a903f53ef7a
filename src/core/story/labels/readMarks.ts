import type { Block } from '../markdown/blocks.ts';
import { headingText } from '../markdown/headingText.ts';
import type { Markdown } from '../markdown/markdown.ts';
import { plainText } from '../markdown/plainText.ts';
import { readHtml } from './htmlMarks.ts';
import { labelAt } from './labelAt.ts';
import type { Labels } from './labels.ts';
import { readLines } from './lineMarks.ts';
import {
	containerOf,
	type HeadingMark,
	type LabelMark,
	labelIn,
	limitOf,
	type Mark,
	rankOf,
	type Source,
} from './marks.ts';
import { readTable } from './tableMarks.ts';

/** Finds all marks of a document, in order. */
export function readMarks(markdown: Markdown, labels: Labels): Mark[] {
	const source = { ...markdown, labels };
	const marks: Mark[] = [];
	for (const [index, block] of markdown.blocks.entries()) {
		if (block.type === 'heading' && block.lastLine - block.firstLine < 2) {
			marks.push(readHeading(source, block));
		} else if (block.type === 'heading' || block.type === 'paragraph') {
			readLines(source, index, marks);
		} else if (block.type === 'table') {
			readTable(source, block, marks);
		} else if (block.type === 'html') {
			readHtml(source, block, marks);
		} else if (block.type === 'rule') {
			marks.push({ type: 'divider', container: containerOf(block), start: block.start, end: block.end });
		}
	}
	return marks;
}

function readHeading(source: Source, block: Block): HeadingMark | LabelMark {
	const span = headingText(source, block);
	const match = labelAt(source.text, span.start, span.end, source.labels);
	// `A. Invoices in the spam folder` numbers a title, and the front matter may have `# task: add a tracker`.
	const isSaid = () =>
		plainText(source.text.slice(span.start, span.end)) === plainText(String(source.frontMatter?.data.title));
	const isTitle =
		match !== null && match.next < span.end && ((match.letters !== '' && match.end === 'stop') || isSaid());
	const level = rankOf(block, block.level);
	if (!match || isTitle) {
		return { type: 'heading', container: containerOf(block), level, start: block.start, end: block.end, text: span };
	}
	return {
		...labelIn(block, { match, notation: 'heading', start: block.start, contentStart: block.end }, 'heading'),
		level,
		limit: limitOf({ ...block, item: null }),
	};
}
