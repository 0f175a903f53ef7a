import { isDigit, isFraction, isLatin, isLetter } from './characters.ts';
import { hashOf, isTrigger } from './vocabulary.ts';

/**
 * Steps over sentences that can hold no measure, because they have neither a digit nor a word that one can hang on, so
 * that most of a text need not be split into tokens. Sentences with markup that may span further are never idle.
 *
 * @param start where a sentence starts.
 * @returns where the first sentence that must be read starts, or the end of the line or text.
 */
export function skipIdle(text: string, start: number, end: number): number {
	let sentence = start;
	let hash = 0;
	for (let i = start; i < end; i++) {
		const code = text.charCodeAt(i);
		if (isLatin(code)) {
			hash = hashOf(hash, code);
			continue;
		}
		if (hash !== 0) {
			if (isTrigger(hash)) {
				return sentence;
			}
			hash = 0;
		}
		if (code === 32 || code === 44) {
			continue;
		}
		if (code === 10 || code === 13) {
			return i;
		}
		if (endsSentence(text, i, code)) {
			sentence = i + 1;
		} else if (isDigit(code) || isFraction(code) || code === 60 || code === 91 || code === 93 || code === 96) {
			return sentence;
		} else if (code > 0xbf && isLetter(code)) {
			return sentence;
		}
	}
	return hash !== 0 && isTrigger(hash) ? sentence : end;
}

/** A full stop, question or exclamation mark before a space and a capital. */
export function endsSentence(text: string, i: number, code: number): boolean {
	if ((code !== 46 && code !== 33 && code !== 63) || text.charCodeAt(i + 1) !== 32) {
		return false;
	}
	const next = text.charCodeAt(i + 2);
	return next >= 65 && next <= 90;
}
