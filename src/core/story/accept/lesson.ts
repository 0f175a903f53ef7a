import { fold, storyLabels } from '../labels/labels.ts';
import { hasFigure, isAddressed, isFirstPerson, isInPast, isRequest, withoutQuotations } from './speech.ts';

/** What precedes the first word of a text. */
const leadingMarks = /^(?:[\s>:*_+~\\\-–—•.#|]|\ufe0f|\p{Extended_Pictographic}|\d{1,2}[.)]\s)+/u;
/** A heading that begins a part, which may ask what the text below it tells. */
const headLine = /^#{1,6}[ \t][^\n]*\n\s*/;
/** The gaps of a template at the start of a text, line by line. */
const gaps = /^(?:[ \t>:*_+~-]{0,20}[<[{$(（][^\n]*(?:\n|$))+/;

const amount = String.raw`[~≈]?\d{1,3}(?: ?[–~-] ?\d{1,3})? ?(?:%|\p{L}{1,12}\.?)?(?: ?[–—:,-] ?[^()（）\n]{1,60})?`;
const share = new RegExp(String.raw`^[\s>*_(（]*${amount}(?: ?[(（][^()（）\n]{1,60}[)）])?[^\p{L}\d]*$`, 'u');
const shareAtEnd = new RegExp(String.raw`[(（]${amount}[)）][\s.*_]*$`, 'u');

const maxRead = 200;
/** A longer text does not define a part. */
const maxDefinition = 160;
/** Words before the name of a part in its definition: `the concrete steps`. */
const maxBeforeName = 2;
const maxHint = 70;

/**
 * Whether the texts of a story's parts explain the method instead of telling a story: at least half of them, and at
 * least two, say what belongs in a part, or one does and all others are bare hints; and nobody says I in the others.
 */
export function explainsMethod(texts: readonly string[]): boolean {
	const areShares = texts.filter(isShare).length > 1;
	const explains = (text: string) => isInstruction(text) || (areShares && isShare(text));
	// Most stories say I soon.
	if (texts.some((text) => isFirstPerson(text) && !explains(text))) {
		return false;
	}
	const others = texts.filter((text) => !explains(text));
	const lessons = texts.length - others.length;
	return lessons > 0 && ((lessons >= 2 && lessons >= others.length) || others.every(isHint));
}

/** Whether a text says what belongs in a part: it asks, addresses its reader or defines the part. */
function isInstruction(content: string): boolean {
	const text = content.replace(headLine, '').replace(gaps, '').trim();
	const head = text.replace(leadingMarks, '').slice(0, maxRead);
	return isRequest(head) || (!isFirstPerson(head) && (isAddressed(head) || isDefinition(withoutQuotations(text))));
}

/** Whether a short text begins with the name of a part and tells nothing: `The goal that was assigned`. */
function isDefinition(text: string): boolean {
	const names = text.slice(0, 80).match(/[\p{L}\p{M}]+/gu) ?? [];
	return (
		text.length <= maxDefinition &&
		names.slice(0, maxBeforeName + 1).some((name) => storyLabels.phrases.has(fold(name))) &&
		!hasFigure(text) &&
		!isInPast(text)
	);
}

/** Whether a text is, or ends with, what a part should take: `20 %`, `10–15 seconds`, `… (2 sentences)`. */
function isShare(text: string): boolean {
	return share.test(text) || shareAtEnd.test(text.slice(-40));
}

/**
 * Whether lines of a few words could be part of an explanation: at most one sentence each, no figure and no past.
 */
function isHint(text: string): boolean {
	const isShort = (line: string) =>
		line.length <= maxHint && !/[.!。！]/.test(line.replace(/^[ \t]*\d\.|[.。]\s*$/g, ''));
	return !hasFigure(text) && !isInPast(text) && text.split('\n').every(isShort);
}
