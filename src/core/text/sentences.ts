import { listMarker } from './listMarker.ts';
import type { Span } from './span.ts';

/**
 * A period before a new sentence or the end, a blank line, a table cell, or the line break before a list item. A number in
 * front of a closing bracket begins no sentence.
 */
const sentenceEnd = new RegExp(
	String.raw`\u2029|[.!?…]["”’')\]*_]{0,3}(?=\s{1,200}(?!\d{1,9}\))["“‘'(*_]?[^\p{Ll}\s]|\s*$)|[。！？]|\n(?=[\s>]{0,200}\n)|\n(?=[\s>]{0,200}${listMarker}\s)|\|`,
	'gu',
);
/** The same in notes typed into a chat: in lowercase, or one thought per line without a period. */
const casualEnd = /[.!?…]["”’')\]*_]{0,3}(?=\s(?!\d{1,9}\)))|[。！？]|\n/gu;
const abbreviation = /(?:\b(?:e\.g|i\.e|etc|vs|approx|ca|Mr|Mrs|Ms|Dr|Prof|St|No)|\b[A-Z])\.$/;

/** The sentences of a text, with only white space between them; those of notes end with their lines. */
export function splitSentences(text: string): Span[] {
	return split(text, isCasual(text) ? casualEnd : sentenceEnd);
}

/** The sentences of a written text, in which line breaks within a paragraph end no sentence. */
export function writtenSentences(text: string): Span[] {
	return split(text, sentenceEnd);
}

function split(text: string, end: RegExp): Span[] {
	const sentences: Span[] = [];
	let from = 0;
	const add = (to: number) => {
		const piece = text.slice(from, to);
		if (piece.trim() !== '') {
			sentences.push({ start: from + piece.length - piece.trimStart().length, end: from + piece.trimEnd().length });
		}
		from = to;
	};
	for (const { 0: mark, index } of text.matchAll(end)) {
		const to = index + mark.length;
		if (!abbreviation.test(text.slice(Math.max(from, to - 8), to))) {
			add(to);
		}
	}
	add(text.length);
	return sentences;
}

/** Whether no sentence of a text begins with a capital letter, or none of several lines has end punctuation. */
function isCasual(text: string): boolean {
	const hasCapital = text.split(/[.!?…]\s|\n/).some((piece) => /^[^\p{L}\p{N}]{0,12}\p{Lu}/u.test(piece));
	const hasEnd = /[.!?…。！？]["”’')\]*_]{0,3}(?:\s|$)/.test(text);
	return !hasCapital || !hasEnd;
}
