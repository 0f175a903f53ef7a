import { type Span, trimSpan } from '../text/span.ts';
import type { Block } from './blocks.ts';
import { headingText } from './headingText.ts';
import { readHtml } from './htmlMarks.ts';
import { type LabelMatch, labelAt } from './labelAt.ts';
import { readWord } from './labelCharacters.ts';
import { fold, type LabelEntry, labelPhrases, otherThings, ownEntriesOf, slipOf } from './labels.ts';
import { readLines } from './lineMarks.ts';
import type { Markdown } from './markdown.ts';
import { containerOf, type HeadingMark, type LabelMark, labelIn, limitOf, type Mark, rankOf } from './marks.ts';
import { orderOf } from './model.ts';
import { nextHeading } from './style.ts';
import { readTable } from './tableMarks.ts';

/** Finds all marks of a document, in order. */
export function readMarks(markdown: Markdown): Mark[] {
	const marks: Mark[] = [];
	for (const [index, block] of markdown.blocks.entries()) {
		if (block.type === 'heading' && block.lastLine - block.firstLine < 2) {
			marks.push(readHeading(markdown, block));
		} else if (block.type === 'paragraph' && isOnlyLinks(markdown.text.slice(block.start, block.end))) {
			marks.push({ type: 'divider', container: containerOf(block), start: block.start, end: block.end, closes: false });
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
	return marks.map(
		(mark, index) => outsideQuote(mark, marks[index - 1], marks[index + 1]) ?? slipInFront(marks, mark, index) ?? mark,
	);
}

/** The label that a heading misspells, `## Situatuion`, if the next heading is the label of a later part. */
function slipInFront(marks: readonly Mark[], mark: Mark, index: number): LabelMark | null {
	if (mark.type !== 'heading' || !mark.slip) {
		return null;
	}
	const next = nextHeading(marks, index);
	const own = next?.type === 'label' && next.level === mark.level && next.match.entries.find(({ own }) => own);
	const isLater = own && orderOf([own.part]) > orderOf(mark.slip.match.entries.map(({ part }) => part));
	return isLater ? mark.slip : null;
}

/** A link to a place in the document, or one whose text is a reference number. */
const link = /^\[(?:[^[\]]{1,80}\]\(#[^()\s]{0,200}|\^?\d{1,3}\]\([^()\s]{1,500})\)$/;

/** Whether a paragraph only leads elsewhere: `[Back to top](#top)`, `[1](https://…)`. */
function isOnlyLinks(paragraph: string): boolean {
	return paragraph.startsWith('[') && paragraph.split('\n').every((line) => link.test(line.trim()));
}

/** A label alone in a quote, as a lead, if the next label is written the same way outside; null for any other mark. */
function outsideQuote(mark: Mark, before: Mark | undefined, next: Mark | undefined): LabelMark | null {
	const isLead =
		mark.type === 'label' &&
		mark.container.quoteDepth > 0 &&
		before?.type !== 'label' &&
		next?.type === 'label' &&
		mark.style === `${'>'.repeat(mark.container.quoteDepth)}${next.style}` &&
		mark.match.entries[0]?.part !== next.match.entries[0]?.part;
	return isLead ? { ...mark, style: next.style, container: next.container } : null;
}

function readHeading(markdown: Markdown, block: Block): HeadingMark | LabelMark {
	const { text } = markdown;
	const span = headingText(markdown, block);
	const match = labelAt(text, span.start, span.end) ?? lettersBehind(text, span) ?? wordBeside(text, span);
	// `A. Invoices in the spam folder` numbers a title.
	const isNumbering = match !== null && match.letters !== '' && match.end === 'stop' && match.next < span.end;
	const heading = {
		container: containerOf(block),
		level: rankOf(block, block.level),
		start: block.start,
		end: block.end,
		text: span,
	};
	const isPath = match !== null && leadsToLabel(text, match, span.end);
	// `5. O-RAN knowledge base`, `A-Team`
	const isLabel = match !== null && !isNumbering && !isPath && match.end !== 'hyphen';
	const meant = isLabel ? match : slipIn(text, span);
	const label: LabelMark | null = meant && {
		...labelIn(block, { match: meant, notation: 'heading', start: block.start, contentStart: block.end }, 'heading'),
		level: heading.level,
		limit: limitOf({ ...block, item: null }),
		heading,
	};
	return label && isLabel ? label : { type: 'heading', ...heading, ...(label && { slip: label }) };
}

/** `Problem → Solution overview` */
function leadsToLabel(text: string, { label, next }: LabelMatch, end: number): boolean {
	const behind = trimSpan(text, next, end).start;
	return /[→⇒]|->/.test(text.slice(label.end, next)) && labelPhrases.has(fold(readWord(text, behind, end)));
}

/** `Resut`: a one-word heading that is a misspelled label. */
function slipIn(text: string, { start, end }: Span): LabelMatch | null {
	const word = readWord(text, start, end);
	const entry = word.length === end - start ? slipOf(fold(word)) : undefined;
	return entry ? matchOf(entry, { start, end }) : null;
}

/** `4. Results & Metrics`: a part's own word next to one that names no part. */
const beside =
	/^(?:\d{1,2}[.)] )?(?<word>\p{L}{4,20}) ?(?:&|\+|and|und|et|y|e) (?<other>\p{L}{3,20})(?: \p{L}{2,20})?$/u;

function wordBeside(text: string, { start, end }: Span): LabelMatch | null {
	const { word = '', other = '' } = beside.exec(text.slice(start, end))?.groups ?? {};
	const [entry] = ownEntriesOf(word);
	const label = { start: text.indexOf(word, start), end };
	return entry && !otherThings.has(fold(other)) ? matchOf(entry, label) : null;
}

/** The match for a label that fills its line from the first word on. */
function matchOf(entry: LabelEntry, label: Span): LabelMatch {
	const plain = { letters: '', initial: '', marker: '', enclosed: false } as const;
	return { entries: [entry], ...plain, label, end: 'bare', next: label.end };
}

/** `Where we were and what was asked (S/T)`: the letters of parts after words that name none. */
const behind = /[(（]([STARL])(?:\s?[/&+·・]\s?([STARL]))(?:\s?[/&+·・]\s?([STARL]))?[)）]$/;

function lettersBehind(text: string, { start, end }: Span): LabelMatch | null {
	const found = ')）'.includes(text.charAt(end - 1)) ? behind.exec(text.slice(start, end)) : null;
	if (!found) {
		return null;
	}
	const label = { start: start + found.index + 1, end: end - 1 };
	const letters = found.slice(1).join('');
	return { entries: [], letters, initial: '', label, marker: '', enclosed: true, end: 'stop', next: end };
}
