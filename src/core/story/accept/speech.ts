/** Who speaks in a text, to whom, and of what time, in every language of labels. */

import type { LabelLanguage, Speech } from '../languages/language.ts';
import { languages } from '../languages/languages.ts';

/** Languages in which other words or endings follow a word without a space. */
const unspaced: ReadonlySet<LabelLanguage> = new Set(['zh', 'ja', 'ko']);

function sourceOf(kind: keyof Speech): string {
	const of = (isUnspaced: boolean) =>
		languages.flatMap(({ tag, speech }) => (unspaced.has(tag) === isUnspaced ? speech[kind] : [])).join('|');
	return String.raw`(?<!\p{L})(?:${of(false)})(?!\p{L})|${of(true)}`;
}

const first = new RegExp(sourceOf('first'), 'u');
const second = new RegExp(sourceOf('second'), 'u');
const past = new RegExp(sourceOf('past'), 'iu');
const request = new RegExp(`^(?:${sourceOf('request')})`, 'iu');
/** `You were the tech lead`, `… and you split the work`: someone tells the listener what the listener did. */
const tellsReader = new RegExp(
	String.raw`(?:^|[.!?,;:]\s+|(?<!\p{L})(?:and|then|so|but|when|as)\s+)(?:${sourceOf('second')})\s+(?:${sourceOf('past')})`,
	'iu',
);
const quotation = /["“][^"”\n]{0,600}["”]|„[^“”"\n]{0,600}[“”"]|«[^»\n]{0,600}»|[「『][^」』\n]{0,600}[」』]/g;

/**
 * Whether a text speaks in the first person, apart from quotations; a text that is all quotation is an answer.
 */
export function isFirstPerson(text: string): boolean {
	const isAnswer = /^[\s>*_-]{0,10}["“„«「『]/.test(text);
	const unquoted = isAnswer ? text : withoutQuotations(text);
	return first.test(unquoted);
}

/** Whether a text addresses its reader without telling what the reader did. */
export function isAddressed(text: string): boolean {
	const unquoted = withoutQuotations(text);
	return second.test(unquoted) && !tellsReader.test(unquoted);
}

/** Whether a text tells of something that happened. */
export function isInPast(text: string): boolean {
	return past.test(text);
}

/** Whether a text begins by asking for a part of a story: `Describe the context`, `What was the problem`. */
export function isRequest(text: string): boolean {
	return request.test(text);
}

/** Removes quotations from a text. */
export function withoutQuotations(text: string): string {
	return text.replace(quotation, '');
}

/** Whether there is a number, other than in a range or at the start of a list item. */
export function hasFigure(text: string): boolean {
	return /\d/.test(text.replace(/^[ \t]*\d\.|\d ?[–~-] ?\d/gm, ''));
}
