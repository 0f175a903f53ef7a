import type { Span } from '../text/span.ts';
import { closers } from './brackets.ts';
import { afterFirst, isFirstOfWord, isWordOf } from './firstLetter.ts';
import { isSchemeLetter, isWordCharacter, readWord, space } from './labelCharacters.ts';
import { isGloss, phraseAt, skipSpace } from './labelPhrase.ts';
import { readPrefix } from './labelPrefix.ts';
import { fold, joinWords, type LabelEntry, labelPhrases, leadingWords, stepWords } from './labels.ts';
import { type LabelEnd, readTail, type Tail } from './labelTail.ts';

/** A label word or letter found at the start of a piece of text. */
export interface LabelMatch {
	/** The words of the label; empty if it consists of letters. */
	readonly entries: readonly LabelEntry[];
	/** The letters of the label, in uppercase; empty if it consists of words. */
	readonly letters: string;
	/** The letter that decorates a word, in uppercase: the S of `S – Situation` and `Lage (S)`; otherwise empty. */
	readonly initial: string;
	/** The label as written, without markup, numbering, closing punctuation and remarks. */
	readonly label: Span;
	/** Emphasis marker around the label: `**`, `*`, `__`, `_`, `<b>` …; otherwise empty. */
	readonly marker: string;
	/** True for `(S)`, `[S]` and `【状況】`. */
	readonly enclosed: boolean;
	readonly end: LabelEnd;
	/** Where the content begins on the same line; the end of the piece if the label fills it. */
	readonly next: number;
}

/** Every word that a label can begin with. */
const firstWords = new Set([...labelPhrases.keys(), ...stepWords, ...leadingWords]);

const stepNumber = new RegExp(String.raw`(?:\d{1,3}|[A-Za-z](?![\p{L}\p{M}\d]))[${space}.):：\-–—|]*`, 'uy');
/** The letter in brackets after a word: `Situation (S)`. */
const letterBehind = /^\s?[(（[]([A-Z])[)）\]]/;
const wordInBrackets = /(?:\s?[(（[]\p{L}{1,20}[)）\]])?/uy;
const join = /[/&+,·、，＋／＆](?:amp;)?/y;

/**
 * Reads the label at the start of `text.slice(start, end)`, which is one line, heading or cell without its block markers:
 *
 * | token     | what it is                                                                | examples                      |
 * | --------- | ------------------------------------------------------------------------- | ----------------------------- |
 * | prefix    | space, emoji, numbering, brackets; the last emphasis or tag is the marker | `1. **`, `🎯 <b>`, `(`        |
 * | lead      | an insignificant word, or a step with its number                          | `The`, `Step 1:`              |
 * | name      | joined label words, or letters                                            | `Situation/Task`, `S & T`     |
 * | gloss     | the same in another script, or the word of the letter                     | `Situation 背景`, `S 情境`    |
 * | tail      | closing marks, tags, and remarks in brackets                              | `** (20 s)`, `</b>`           |
 * | separator | what sets the name off from the content, which is the rest                | `:`, ` –`, `.`, `|`           |
 *
 * @returns null if the piece does not begin with a label
 */
export function labelAt(text: string, start: number, end: number): LabelMatch | null {
	const first = readWord(text, start, end);
	if (first.length > 1 && !firstWords.has(fold(first))) {
		return null;
	}
	const found = new LabelReader(text.slice(start, end)).read();
	const { label, next } = found ?? { label: { start: 0, end: 0 }, next: 0 };
	return found && { ...found, label: { start: start + label.start, end: start + label.end }, next: start + next };
}

class LabelReader {
	readonly #line: string;
	#marker = '';

	constructor(line: string) {
		this.#line = line;
	}

	read(): LabelMatch | null {
		let i = this.#skipPrefix(0);
		for (let leads = 0; leads < 3; leads++) {
			const word = this.#wordAt(i);
			const folded = fold(word);
			if (word === '' || (word.length > 1 && !firstWords.has(folded))) {
				return null;
			}
			const lead = leads < 2 ? this.#skipLead(i, word, folded) : i;
			if (lead === i) {
				break;
			}
			i = this.#skipPrefix(lead);
		}
		return (this.#wordAt(i).length === 1 && isSchemeLetter(this.#line, i) && this.#lettersAt(i)) || this.#wordsAt(i);
	}

	#skipPrefix(start: number): number {
		const { next, marker } = readPrefix(this.#line, start);
		this.#marker = marker ?? this.#marker;
		return next;
	}

	/** The place after `Step 1:`, or after `The` if a word follows; otherwise where the word begins. */
	#skipLead(start: number, word: string, folded: string): number {
		const line = this.#line;
		const next = start + word.length;
		if (stepWords.has(folded) && !labelPhrases.has(folded)) {
			const from = skipSpace(this.#line, next);
			const behind = this.#skip(stepNumber, from);
			return behind === from ? line.length : behind;
		}
		const isBeforeWord =
			line.charCodeAt(next) === 32 &&
			isWordCharacter(line, next + 1) &&
			(isWordCharacter(line, next + 2) || line.charCodeAt(next + 1) > 0xff);
		const isLead = isBeforeWord && leadingWords.has(folded) && !phraseAt(this.#line, start);
		return isLead && !this.#wordOfLetter(word.toUpperCase(), next) ? next + 1 : start;
	}

	#wordsAt(start: number): LabelMatch | null {
		const entries: LabelEntry[] = [];
		let end = start;
		for (let phrase = phraseAt(this.#line, start); phrase; ) {
			entries.push(phrase.entry);
			end = phrase.next;
			if (this.#isOver(end)) {
				break;
			}
			const joined = this.#joinedAt(end);
			const gloss = joined === end ? phraseAt(this.#line, skipSpace(this.#line, end)) : null;
			phrase = joined === end ? (isGloss(gloss, phrase) ? gloss : null) : phraseAt(this.#line, joined);
		}
		if (entries.length === 0) {
			return null;
		}
		if (this.#line[start - 1] === '"' && this.#line.startsWith('":', end)) {
			// The key of a JSON object.
			return null;
		}
		const enclosed = end < this.#line.length && closers[this.#line.charAt(start - 1)] === this.#line[end];
		const tail = this.#tailAt(enclosed ? end + 1 : end, enclosed) ?? this.#periodAt(end);
		return this.#match(entries, { start, end }, enclosed, tail);
	}

	/** Whether a name must be over: it is followed by a colon or emphasis, or the line ends. */
	#isOver(end: number): boolean {
		const code = this.#line.charCodeAt(end);
		return code === 58 /* : */ || code === 42 /* * */ || Number.isNaN(code);
	}

	/** `Situation. We had a shop`: a label if others are written the same way. */
	#periodAt(end: number): Tail | null {
		const isSentence = this.#marker === '' && /^\. +[\p{Lu}\d]/u.test(this.#line.slice(end, end + 8));
		return isSentence ? { end: 'period', next: end + 1 } : null;
	}

	#lettersAt(start: number): LabelMatch | null {
		const line = this.#line;
		let letters = line.charAt(start).toUpperCase();
		let i = start + 1;
		const opening = line.charAt(start - 1);
		const enclosed =
			(opening === '(' && line[i] === ')') || (opening === '[' && line[i] === ']' && line[i + 1] !== '(');
		if (enclosed) {
			i++;
		} else {
			// S/T, S & T, S+T
			for (let next = this.#joinedAt(i); next > i; next = this.#joinedAt(i)) {
				if (!isSchemeLetter(line, next) || isWordCharacter(line, next + 1)) {
					break;
				}
				letters += line.charAt(next).toUpperCase();
				i = next + 1;
			}
		}
		const isSetOff = this.#marker !== '' && line[i] === this.#marker.charAt(0);
		const acronym = isSetOff || enclosed ? this.#acronymAt(start) : null;
		if (acronym && isSetOff) {
			return acronym;
		}
		if (!acronym && (isSetOff || enclosed) && isFirstOfWord(line, start)) {
			return null;
		}
		const label = { start, end: enclosed ? start + 1 : i };
		// `S) We were …`
		const closed =
			!enclosed && opening !== '(' && line[i] === ')' && (i + 1 >= line.length || ' *_'.includes(line.charAt(i + 1)));
		const tail = this.#tailAt(closed ? i + 1 : i, enclosed || closed);
		const found = { entries: [], letters, initial: '', label, marker: this.#marker, enclosed };
		if (!tail) {
			const word = this.#acronymAt(start) ?? this.#wordOfLetter(letters, i);
			// `S-We had a shop`: a label if others are written the same way.
			const isHyphened = !word && this.#marker === '' && /^- ?\p{L}/u.test(line.slice(i, i + 4));
			return isHyphened ? { ...found, end: 'hyphen', next: i + 1 } : word;
		}
		// `S - Situation`, `(S) Situation:`: the word is the label, and the letter only decorates it.
		const word = letters.length === 1 && tail.next < line.length ? this.#inside(tail.next) : null;
		// `A. Situation` numbers the word with a letter.
		const isNumber = tail.end === 'stop' && line[i] === '.' && line[start] === letters;
		if (word && isWordOf(letters, word.entries)) {
			return { ...word, initial: letters };
		}
		return isNumber && word ? word : { ...found, ...tail };
	}

	/** The words after a letter, with or without their own emphasis. */
	#inside(start: number): LabelMatch | null {
		return this.#wordsAt(readPrefix(this.#line, start).next);
	}

	/** `S 情境`, `T｜任务`, `S · Situation`: a letter before the word that it stands for. */
	#wordOfLetter(letter: string, start: number): LabelMatch | null {
		const from = /^[\s|｜·・•]+/.exec(this.#line.slice(start, start + 4))?.[0].length ?? 0;
		const word = from > 0 && letter.length === 1 ? this.#wordsAt(start + from) : null;
		return word && isWordOf(letter, word.entries) ? { ...word, initial: letter } : null;
	}

	/**
	 * `**S**ituation`, `[S]ituation`, `(T)ask`: the first letter is set off from the rest of the word; in
	 * `**A**nalysis/**A**ction`, after another word as well.
	 */
	#acronymAt(start: number): LabelMatch | null {
		const line = this.#line;
		const i = afterFirst(line, start);
		const rest = this.#wordAt(i);
		if (i === start + 1 || rest === '') {
			return null;
		}
		const word = fold(line.charAt(start) + rest);
		const entry = labelPhrases.get(word)?.find(({ phrase }) => phrase === word);
		const end = i + rest.length;
		if (entry) {
			return this.#match([entry], { start, end }, false, this.#tailAt(end, true));
		}
		const next = this.#skipJoin(end);
		return next > end ? this.#acronymAt(this.#skipPrefix(next)) : null;
	}

	#match(entries: readonly LabelEntry[], label: Span, enclosed: boolean, tail: Tail | null): LabelMatch | null {
		if (!tail) {
			return null;
		}
		const isAlone = this.#isOver(label.end);
		const initial = isAlone ? '' : (letterBehind.exec(this.#line.slice(label.end, label.end + 4))?.[1] ?? '');
		const gloss = isAlone ? null : this.#glossAt(label.end);
		const [entry] = entries;
		const isGlossed = gloss !== null && entries.length === 1 && entry?.own === false;
		return {
			entries: isGlossed ? [gloss] : entries,
			letters: '',
			initial,
			label,
			marker: this.#marker,
			enclosed,
			...tail,
		};
	}

	/** `문제 (Task)`: the part's own word in brackets says which part another word stands for. */
	#glossAt(start: number): LabelEntry | null {
		const inner = /^\s?[(（](?=\p{L}[^()（）]{2,20}[)）])/u.exec(this.#line.slice(start, start + 26))?.[0].length ?? 0;
		const phrase = inner > 0 ? phraseAt(this.#line, start + inner) : null;
		return phrase?.entry.own && ')）'.includes(this.#line.charAt(phrase.next)) ? phrase.entry : null;
	}

	/**
	 * Where the next joined name begins, if any, after an optional remark of one word: `T [task] + A`; otherwise
	 * `start`.
	 */
	#joinedAt(start: number): number {
		const behind = this.#skip(wordInBrackets, start);
		const next = this.#skipJoin(behind);
		return next > behind ? next : start;
	}

	/** `Situation / Task`, `Action + Result`, `S&T`, `Situation, and Task`; returns `start` if nothing joins them. */
	#skipJoin(start: number): number {
		const from = skipSpace(this.#line, start);
		const behind = this.#skip(join, from);
		if (behind === from && from === start && this.#line.charCodeAt(start) < 0x3000) {
			return start;
		}
		const at = behind > from ? skipSpace(this.#line, behind) : from;
		const word = this.#wordAt(at);
		const isWord = word !== '' && joinWords.has(fold(word));
		return isWord ? skipSpace(this.#line, at + word.length) : behind > from ? at : start;
	}

	#wordAt(start: number): string {
		return readWord(this.#line, start, this.#line.length);
	}

	#skip(pattern: RegExp, start: number): number {
		pattern.lastIndex = start;
		return pattern.test(this.#line) ? pattern.lastIndex : start;
	}

	#tailAt(start: number, isSetOff: boolean): Tail | null {
		return readTail(this.#line, start, this.#marker, isSetOff);
	}
}
