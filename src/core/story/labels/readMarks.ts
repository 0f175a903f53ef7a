import type { Span } from '../../text/span.ts';
import type { Block } from '../markdown/blocks.ts';
import { headingText } from '../markdown/headingText.ts';
import type { Markdown } from '../markdown/markdown.ts';
import { readHtml } from './htmlMarks.ts';
import { type LabelMatch, labelAt } from './labelAt.ts';
import { fold, otherThings, ownEntriesOf } from './labels.ts';
import { readLines } from './lineMarks.ts';
import { containerOf, type HeadingMark, type LabelMark, labelIn, limitOf, type Mark, rankOf } from './marks.ts';
import { readTable } from './tableMarks.ts';

/** Finds all marks of a document, in order. */
export function readMarks(markdown: Markdown): Mark[] {
	const marks: Mark[] = [];
	for (const [index, block] of markdown.blocks.entries()) {
		if (block.type === 'heading' && block.lastLine - block.firstLine < 2) {
			marks.push(readHeading(markdown, block));
		} else if (block.type === 'heading' || block.type === 'paragraph') {
			readLines(markdown, index, marks);
		} else if (block.type === 'table') {
			readTable(markdown, block, marks);
		} else if (block.type === 'html') {
			readHtml(markdown, block, marks);
		} else if (block.type === 'rule') {
			marks.push({ type: 'divider', container: containerOf(block), start: block.start, end: block.end, closes: false });
		}
	}
	return marks;
}

function readHeading(markdown: Markdown, block: Block): HeadingMark | LabelMark {
	const { text } = markdown;
	const span = headingText(markdown, block);
	const match = labelAt(text, span.start, span.end) ?? wordBeside(text, span);
	// `A. Invoices in the spam folder` numbers a title.
	const isNumbering = match !== null && match.letters !== '' && match.end === 'stop' && match.next < span.end;
	const heading = {
		container: containerOf(block),
		level: rankOf(block, block.level),
		start: block.start,
		end: block.end,
		text: span,
	};
	if (!match || isNumbering) {
		return { type: 'heading', ...heading };
	}
	return {
		...labelIn(block, { match, notation: 'heading', start: block.start, contentStart: block.end }, 'heading'),
		level: heading.level,
		limit: limitOf({ ...block, item: null }),
		heading,
	};
}

/** `4. Results & Metrics`: a part's own word next to one that names no part. */
const beside =
	/^(?:\d{1,2}[.)] )?(?<word>\p{L}{4,20}) ?(?:&|\+|and|und|et|y|e) (?<other>\p{L}{3,20})(?: \p{L}{2,20})?$/u;

function wordBeside(text: string, { start, end }: Span): LabelMatch | null {
	const { word = '', other = '' } = beside.exec(text.slice(start, end))?.groups ?? {};
	const [entry] = ownEntriesOf(word);
	const label = { start: text.indexOf(word, start), end };
	const plain = { letters: '', initial: '', marker: '', enclosed: false } as const;
	return entry && !otherThings.has(fold(other)) ? { entries: [entry], ...plain, label, end: 'bare', next: end } : null;
}
