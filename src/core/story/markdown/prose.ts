import { writtenSentences } from '../../text/sentences.ts';
import { firstIndexWhere } from '../../text/sortedSearch.ts';
import type { Span } from '../../text/span.ts';
import type { Section, StoryDocument } from '../model.ts';

/** Code, link targets and addresses, which are not the author's words. */
const noProse = /`[^`\n]{1,200}`|\]\([^()\n]{0,300}\)|https?:\/\/[^\s)>\]]{1,300}/g;
const tag = /<[^<>\n]{1,200}>/g;
/** What someone else said, within one paragraph. */
const quoted = /"(?:[^"\n]|\n(?!\s*\n)){1,300}"|“(?:[^”\n]|\n(?!\s*\n)){1,300}”|„[^“”\n]{1,300}[“”]|«[^»\n]{1,300}»/g;
/** Replaces the line breaks between two blocks, where every sentence ends. */
const blockEnd = '\u2029';
/**
 * The author's own prose in a section: a text with the same offsets as the document, counted from `start`, in which
 * code, link targets, comments and other people's words are blanked out.
 */
export interface Prose {
	readonly start: number;
	readonly text: string;
}

/** The section as written, label and markup included, for quick tests of what its prose can contain. */
export function sourceOf({ text }: StoryDocument, { span }: Section): string {
	return text.slice(span.start, span.end);
}

/** Reads the prose of a section; `raw` keeps tags and quoted speech. */
export function proseOf(document: StoryDocument, section: Section, { raw = false } = {}): Prose {
	const first = section.content[0];
	if (!first) {
		return { start: section.span.end, text: '' };
	}
	let text = '';
	let at = first.start;
	for (const piece of section.content) {
		text +=
			blank(document.text.slice(at, piece.start)).replace(/\n/g, blockEnd) +
			document.text.slice(piece.start, piece.end);
		at = piece.end;
	}
	text = text.replace(noProse, blank);
	return { start: first.start, text: raw ? text : text.replace(tag, blank).replace(quoted, blank) };
}

/**
 * The sentences of a section's prose, as spans of the document. List items and table cells end a sentence; line breaks
 * do not.
 */
export function sentencesOf({ start, text }: Prose): Span[] {
	return writtenSentences(text).map((sentence) => ({ start: start + sentence.start, end: start + sentence.end }));
}

/** The prose in a span of the document. */
export function sliceOf(prose: Prose, span: Span): string {
	return prose.text.slice(span.start - prose.start, span.end - prose.start);
}

/** Whether a sentence is a headline for what follows: a heading, all in bold, or ending with a colon. */
export function isHeadline({ text, lines }: StoryDocument, { content }: Section, { start, end }: Span): boolean {
	const written = text.slice(start, end).trim();
	const block = content[firstIndexWhere(content, (piece) => start < piece.end)]?.start ?? start;
	const marker = text.slice(lines.startOf(lines.lineAt(block)), block);
	return (
		/[:：][*_]*$/.test(written) ||
		/^(?:\*\*|__)[^*_\n]+(?:\*\*|__)[.:]?$/.test(written) ||
		/^[\s>]*#{1,6}[ \t]/.test(marker)
	);
}

/** Replaces a text with spaces, so that offsets stay the same. */
export function blank(text: string): string {
	return text.replace(/[^\n]/g, ' ');
}
