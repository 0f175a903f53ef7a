import type { Span } from '../text/span.ts';

/** A section taken out of its notation. */
export interface SectionPiece {
	/** The label with its number and remark, without emphasis and closing punctuation: `1. Situation (2021)`. */
	readonly title: string;
	/** Lines that belong before the label: comments that concern it. */
	readonly lead: readonly string[];
	/** The lines of the content, from the first column; without blank lines at either end. */
	readonly body: readonly string[];
	/** Whether the content begins in the line of its label, where it can only be a paragraph. */
	readonly isRunIn: boolean;
}

/** The sections of a story as pieces, and the whole lines of the document that hold them. */
export interface StoryPieces {
	readonly span: Span;
	readonly pieces: readonly SectionPiece[];
}

const tag = /<\/?[a-z][^<>\n]{0,200}>/gi;
/** A remark in brackets, and the signs that set a label off from its content. */
const afterLabel = /^(\s*[([（【][^)\]）】\n]{0,80}[)\]）】])?[\s:：.!?=|→–—-]*(?:#+\s*)?$/u;

/**
 * A label without its markup.
 *
 * @returns null where markup goes on into the content or something else than a remark stands beside the label
 */
export function titleOf(before: string, label: string, after: string): string | null {
	const opening = before.replace(tag, '').replace(/[*_]+/g, '');
	const closing = after.replace(tag, '').replace(/[*_]+/g, '');
	const bracket = /[([（【]\s*$/.test(opening) ? (/^\s*[)\]）】]/.exec(closing)?.[0] ?? '') : '';
	const match = afterLabel.exec(closing.slice(bracket.length));
	const isOpen = countOf(before, /[*_]/g) !== countOf(after, /[*_]/g) || countOf(before, tag) !== countOf(after, tag);
	if (!match || isOpen || /[*_<]/.test(label)) {
		return null;
	}
	return `${opening}${label}${bracket}${match[1] ?? ''}`.trim();
}

function countOf(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}
