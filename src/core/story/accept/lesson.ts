import { isAddressed, isFirstPerson, isRequest } from './speech.ts';

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

/**
 * Whether the texts of a story's parts explain the method instead of telling a story: at least half of them, and at
 * least two, say what belongs in a part, and nobody says I in the others.
 */
export function explainsMethod(texts: readonly string[]): boolean {
	const explains = (text: string) => isInstruction(text) || isShare(text);
	// Most stories say I soon.
	if (texts.some((text) => isFirstPerson(text) && !explains(text))) {
		return false;
	}
	const lessons = texts.filter(explains).length;
	return lessons >= 2 && lessons * 2 >= texts.length;
}

/** Whether a text says what belongs in a part: it asks, or addresses its reader. */
function isInstruction(content: string): boolean {
	const text = content.replace(headLine, '').replace(gaps, '').replace(leadingMarks, '');
	const head = text.slice(0, maxRead);
	return isRequest(head) || (!isFirstPerson(head) && isAddressed(head));
}

/** Whether a text is, or ends with, what a part should take: `20 %`, `10–15 seconds`, `… (2 sentences)`. */
function isShare(text: string): boolean {
	return share.test(text) || shareAtEnd.test(text.slice(-40));
}
