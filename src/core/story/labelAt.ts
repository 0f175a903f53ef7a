import type { Span } from '../text/span.ts';
import { closers } from './brackets.ts';
import { isSchemeLetter, isWordCharacter, readWord } from './characters.ts';
import { LabelPrefix, skipInnerSpace, skipStepNumber } from './labelPrefix.ts';
import { fold, joinWords, type LabelEntry, labelPhrases, leadingWords, stepWords } from './labels.ts';
import { type LabelEnd, readTail } from './labelTail.ts';
import { schemeFacts, schemes } from './schemes.ts';

/** A label word or letter found at the start of a piece of text. */
export interface LabelMatch {
	/** The words of the label, empty when it is written in letters only. */
	readonly entries: readonly LabelEntry[];
	/** The letters of the label in upper case, empty when it is written in words. */
	readonly letters: string;
	/** The label as written, without markup, numbering, closing punctuation and remarks. */
	readonly label: Span;
	/** Emphasis marker around the label: `**`, `*`, `__`, `_`, `<b>` …; empty when there is none. */
	readonly marker: string;
	/** True for `(S)`, `[S]` and `【状況】`. */
	readonly enclosed: boolean;
	readonly end: LabelEnd;
	/** Where the content begins on the same line; the end of the piece when the label fills it. */
	readonly next: number;
}

/**
 * Reads a label at the start of `text.slice(start, end)`, which is one line, heading or cell without its
 * block markers. Numbering, emoji, emphasis, tags, articles and remarks around the label are skipped.
 *
 * @returns null when the piece does not begin with a label.
 */
export function labelAt(text: string, start: number, end: number): LabelMatch | null {
	const prefix = new LabelPrefix(text, end);
	let i = prefix.skip(start);
	let word = readWord(text, i, end);
	for (let steps = 0; steps < 2 && word.length > 0; steps++) {
		const folded = fold(word);
		if (word.length > 1 && !firstWords.has(folded)) {
			return null;
		}
		if (stepWords.has(folded) && !labelPhrases.has(folded)) {
			i = skipStepNumber(text, i + word.length, end);
		} else if (isLeadingWord(text, i, word, folded)) {
			i = i + word.length + 1;
		} else {
			break;
		}
		if (i < 0) {
			return null;
		}
		i = prefix.skip(i);
		word = readWord(text, i, end);
	}
	if (word.length === 0) {
		return null;
	}
	return word.length === 1 && isSchemeLetter(text, i)
		? (letterLabel(text, i, end, prefix) ?? wordLabel(text, i, end, prefix))
		: wordLabel(text, i, end, prefix);
}

/** Every word with which a label can begin. */
const firstWords = new Set([...labelPhrases.keys(), ...stepWords, ...leadingWords]);

/** `The`, `My` … with a word behind it. */
function isLeadingWord(text: string, start: number, word: string, folded: string): boolean {
	const next = start + word.length;
	return (
		leadingWords.has(folded) &&
		!labelPhrases.has(folded) &&
		text.charCodeAt(next) === 32 &&
		isWordCharacter(text, next + 1) &&
		(isWordCharacter(text, next + 2) || text.charCodeAt(next + 1) > 0xff)
	);
}

function wordLabel(text: string, start: number, end: number, prefix: LabelPrefix): LabelMatch | null {
	const entries: LabelEntry[] = [];
	let i = start;
	let labelEnd = start;
	for (;;) {
		const found = phraseAt(text, i, end);
		if (!found) {
			break;
		}
		entries.push(found.entry);
		labelEnd = found.next;
		i = skipJoin(text, labelEnd, end);
		if (i === labelEnd) {
			i = skipInnerSpace(text, labelEnd, end);
			if (!isGloss(phraseAt(text, i, end), found)) {
				break;
			}
		}
	}
	if (entries.length === 0) {
		return null;
	}
	const enclosed = closers[text.charAt(start - 1)] === text.charAt(labelEnd) && labelEnd < end;
	const tail = readTail(text, enclosed ? labelEnd + 1 : labelEnd, end, prefix.marker, enclosed);
	return tail && { entries, letters: '', label: { start, end: labelEnd }, marker: prefix.marker, enclosed, ...tail };
}

function letterLabel(text: string, start: number, end: number, prefix: LabelPrefix): LabelMatch | null {
	let letters = text.charAt(start).toUpperCase();
	let i = start + 1;
	const opening = text.charAt(start - 1);
	const enclosed = (opening === '(' && text[i] === ')') || (opening === '[' && text[i] === ']' && text[i + 1] !== '(');
	if (enclosed) {
		i++;
	} else {
		// S/T, S & T, S+T
		for (let next = skipJoin(text, i, end); next > i; next = skipJoin(text, i, end)) {
			if (!isSchemeLetter(text, next) || isWordCharacter(text, next + 1)) {
				break;
			}
			letters += text.charAt(next).toUpperCase();
			i = next + 1;
		}
	}
	if (prefix.marker !== '' && text.charAt(i) === prefix.marker.charAt(0)) {
		const acronym = acronymLabel(text, start, end, prefix);
		if (acronym) {
			return acronym;
		}
	}
	const label = enclosed ? { start, end: start + 1 } : { start, end: i };
	// `S) We were …`
	const closed = !enclosed && opening !== '(' && text[i] === ')' && (i + 1 >= end || text[i + 1] === ' ');
	const setOff = enclosed || closed || (prefix.marker !== '' && letters.length > 0);
	const tail = readTail(text, closed ? i + 1 : i, end, prefix.marker, setOff);
	if (!tail) {
		const word = acronymLabel(text, start, end, prefix) ?? decoratedWord(text, letters, i, end, prefix);
		// `S-We had a shop`: a label among others that are written so.
		const isHyphened = !word && prefix.marker === '' && text[i] === '-' && /^\p{L}/u.test(text.slice(i + 1, i + 2));
		return isHyphened ? { entries: [], letters, label, marker: '', enclosed, end: 'hyphen', next: i + 1 } : word;
	}
	// `S - Situation`, `(S) Situation:`: the word is the label, the letter only decorates it.
	if (letters.length === 1 && tail.next < end) {
		const word = wordLabel(text, new LabelPrefix(text, end).skip(tail.next), end, prefix);
		// `A. Situation` numbers the word with a letter.
		const isNumber = tail.end === 'stop' && text.charAt(i) === '.' && text.charAt(start) === letters;
		if (word && (isNumber || word.entries.some((entry) => isLetterOf(letters, entry)))) {
			return word;
		}
	}
	return { entries: [], letters, label, marker: prefix.marker, enclosed, ...tail };
}

/** `S 情境`, `T｜任务`: a letter before the word that it stands for. */
function decoratedWord(
	text: string,
	letter: string,
	start: number,
	end: number,
	prefix: LabelPrefix,
): LabelMatch | null {
	const from = /^[\s|｜]+/.exec(text.slice(start, start + 4))?.[0].length ?? 0;
	const word = from > 0 && letter.length === 1 ? wordLabel(text, start + from, end, prefix) : null;
	return word?.entries.some((entry) => isLetterOf(letter, entry)) ? word : null;
}

/** Whether a phrase behind another says the same part in another script: `Situation 背景`. */
function isGloss(phrase: ReturnType<typeof phraseAt>, { entry }: NonNullable<ReturnType<typeof phraseAt>>): boolean {
	const isLatin = (words: string) => /^[a-z]/.test(words);
	return phrase !== null && phrase.entry.part === entry.part && isLatin(phrase.entry.phrase) !== isLatin(entry.phrase);
}

/** Whether a letter stands for a label word, in English or in the word's own language. */
function isLetterOf(letter: string, { part, phrase }: LabelEntry): boolean {
	return (
		phrase.charAt(0) === letter.toLowerCase() ||
		(letter === 'R' && part === 'reflection') ||
		schemes.some((scheme) => schemeFacts[scheme].letters[letter] === part)
	);
}

/** `**S**ituation`, `[S]ituation`, `(T)ask`: the first letter is set off from the rest of the word. */
function acronymLabel(text: string, start: number, end: number, prefix: LabelPrefix): LabelMatch | null {
	let i = start + 1;
	while (i < end && '*_)]'.includes(text.charAt(i))) {
		i++;
	}
	const rest = readWord(text, i, end);
	if (i === start + 1 || rest === '') {
		return null;
	}
	const entries = labelPhrases.get(fold(text.charAt(start) + rest));
	const entry = entries?.find(({ phrase }) => phrase === fold(text.charAt(start) + rest));
	const tail = entry && readTail(text, i + rest.length, end, prefix.marker, true);
	return tail
		? {
				entries: [entry],
				letters: '',
				label: { start, end: i + rest.length },
				marker: prefix.marker,
				enclosed: false,
				...tail,
			}
		: null;
}

/** The longest label phrase at a place. */
function phraseAt(text: string, start: number, end: number): { entry: LabelEntry; next: number } | null {
	const first = readWord(text, start, end);
	const entries = first && labelPhrases.get(fold(first));
	if (!entries) {
		return null;
	}
	for (const entry of entries) {
		let i = start + first.length;
		let matches = true;
		for (const word of entry.rest) {
			const from = skipInnerSpace(text, i, end);
			const next = readWord(text, from, end);
			if (from === i || fold(next) !== word) {
				matches = false;
				break;
			}
			i = from + next.length;
		}
		if (matches) {
			return { entry, next: i };
		}
	}
	return null;
}

/** `Situation / Task`, `Action + Result`, `S&T`, `Situation and Task`; returns `start` when nothing joins. */
function skipJoin(text: string, start: number, end: number): number {
	let i = skipInnerSpace(text, start, end);
	const code = text.charCodeAt(i);
	if (i < end && '/&+,·、，＋／＆'.includes(text.charAt(i))) {
		i++;
		if (text.startsWith('amp;', i) && code === 38) {
			i += 4;
		}
		// `Situation, and Task`
		const from = skipInnerSpace(text, i, end);
		const word = readWord(text, from, end);
		return word && joinWords.has(fold(word)) ? skipInnerSpace(text, from + word.length, end) : from;
	}
	if (i === start && code < 0x3000) {
		return start;
	}
	const word = readWord(text, i, end);
	return word && joinWords.has(fold(word)) ? skipInnerSpace(text, i + word.length, end) : start;
}
