import type { Span } from '../../text/span.ts';
import { schemeFacts, schemes } from '../schemes.ts';
import { fold, joinWords, type LabelEntry, type Labels, leadingWords, stepWords, storyLabels } from './labels.ts';
import {
	beforeWord,
	closers,
	closing,
	join,
	maxLeads,
	maxPrefix,
	prefix,
	readWord,
	separator,
	spaces,
	stepNumber,
	tail,
	wordCharacter,
} from './labelTokens.ts';

/** What ends a label: the stronger it is, the less the label needs to be on its own. */
export type LabelEnd = 'colon' | 'dash' | 'stop' | 'pipe' | 'period' | 'bare';

/** A label word or letter found at the start of a piece of text. */
export interface LabelMatch {
	/** The words of the label; empty if it consists of letters. */
	readonly entries: readonly LabelEntry[];
	/** The letters of the label, in uppercase; empty if it consists of words. */
	readonly letters: string;
	/** The letter that decorates a word, in uppercase: the S of `S – Situation`; otherwise empty. */
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

/**
 * Reads the label at the start of `text.slice(start, end)`, which is one line, heading or cell without its block markers:
 *
 * | token     | what it is                                                                | examples                      |
 * | --------- | ------------------------------------------------------------------------- | ----------------------------- |
 * | prefix    | space, emoji, numbering, brackets; the last emphasis or tag is the marker | `1. **`, `🎯 <b>`, `(`        |
 * | lead      | an insignificant word, or a step with its number                          | `The`, `Step 1:`              |
 * | name      | joined label words, or letters                                            | `Situation/Task`, `S & T`     |
 * | gloss     | the same in another script, or the word of the letter                     | `Situation 背景`, `S – Start` |
 * | tail      | closing marks, tags, and remarks in brackets                              | `** (20 s)`, `</b>`           |
 * | separator | what sets the name off from the content, which is the rest                | `:`, ` –`, `.`, `\|`          |
 *
 * @returns null if the piece does not begin with a label
 */
export function labelAt(text: string, start: number, end: number, labels = storyLabels): LabelMatch | null {
	const first = readWord(text, start, end);
	if (first.length > 1 && !labels.firstWords.has(fold(first))) {
		return null;
	}
	const found = new LabelReader(text.slice(start, end), labels).read();
	const { label, next } = found ?? { label: { start: 0, end: 0 }, next: 0 };
	return found && { ...found, label: { start: start + label.start, end: start + label.end }, next: start + next };
}

class LabelReader {
	readonly #line: string;
	readonly #labels: Labels;
	#marker = '';

	constructor(line: string, labels: Labels) {
		this.#line = line;
		this.#labels = labels;
	}

	read(): LabelMatch | null {
		let start = this.#skipPrefix(0);
		for (let leads = 0; leads < maxLeads; leads++) {
			const next = this.#skipLead(start);
			start = next === start ? start : this.#skipPrefix(next);
		}
		const isLetter = this.#wordAt(start).length === 1 && this.#isLetter(start);
		return (isLetter && this.#lettersAt(start)) || this.#wordsAt(start);
	}

	/** Skips what precedes a name; the last emphasis or tag before it is its marker. */
	#skipPrefix(start: number): number {
		let next = start;
		while (next < start + maxPrefix) {
			prefix.lastIndex = next;
			const match = prefix.exec(this.#line);
			if (!match) {
				break;
			}
			this.#marker = match.groups?.mark ?? this.#marker;
			next += match[0].length;
		}
		return next;
	}

	/** The place after `Step 1:`, or after `The` if a word follows; otherwise where the word begins. */
	#skipLead(start: number): number {
		const word = this.#wordAt(start);
		const folded = fold(word);
		const next = start + word.length;
		if (stepWords.has(folded) && !this.#labels.phrases.has(folded)) {
			const from = this.#skip(spaces, next);
			const behind = this.#skip(stepNumber, from);
			return behind === from ? this.#line.length : behind;
		}
		const isLead =
			beforeWord.test(this.#line.slice(next, next + 3)) && leadingWords.has(folded) && !this.#phraseAt(start);
		return isLead ? next + 1 : start;
	}

	#wordsAt(start: number): LabelMatch | null {
		const entries: LabelEntry[] = [];
		let end = start;
		for (let phrase = this.#phraseAt(start); phrase; ) {
			entries.push(phrase.entry);
			end = phrase.next;
			const joined = this.#joinedAt(end);
			const next = this.#phraseAt(joined ?? this.#skip(spaces, end));
			// `Situation 背景` says the same twice.
			const isGloss = next?.entry.part === phrase.entry.part && next.entry !== phrase.entry;
			phrase = joined !== null || isGloss ? next : null;
		}
		if (entries.length === 0) {
			return null;
		}
		const isEnclosed = end < this.#line.length && closers[this.#line.charAt(start - 1)] === this.#line[end];
		const isSentence = this.#marker === '' && /^\. +[\p{Lu}\d]/u.test(this.#line.slice(end, end + 8));
		const tail = isSentence
			? ({ end: 'period', next: end + 1 } as const)
			: this.#tailAt(isEnclosed ? end + 1 : end, isEnclosed);
		return tail && this.#match(entries, { start, end }, isEnclosed, tail);
	}

	#lettersAt(start: number): LabelMatch | null {
		const line = this.#line;
		const opening = line.charAt(start - 1);
		let letters = line.charAt(start).toUpperCase();
		let i = start + 1;
		const enclosed = '(['.includes(opening || ' ') && closers[opening] === line[i];
		// `S/T`, `S & T`, `S+T`
		for (let next = this.#joinedAt(i); !enclosed && next !== null; next = this.#joinedAt(i)) {
			if (!this.#isLetter(next) || wordCharacter.test(line.charAt(next + 1))) {
				break;
			}
			letters += line.charAt(next).toUpperCase();
			i = next + 1;
		}
		const word = this.#acronymAt(start);
		if (word) {
			return word;
		}
		const isClosed = !enclosed && opening !== '(' && /^\)(?:[ *_]|$)/.test(line.slice(i, i + 2));
		const tail = this.#tailAt(enclosed || isClosed ? i + 1 : i, enclosed || isClosed || line[i] === '.');
		if (!tail) {
			return null;
		}
		const inner = tail.next < line.length ? this.#wordsAt(this.#skipPrefix(tail.next)) : null;
		// `S - Situation`: the word is the label, and the letter only decorates it.
		if (inner && isWordOf(letters, inner.entries)) {
			return { ...inner, initial: letters };
		}
		const label = { start, end: enclosed ? start + 1 : i };
		return { entries: [], letters, initial: '', label, marker: this.#marker, enclosed, ...tail };
	}

	/** `**S**ituation`, `[S]ituation`, `(T)ask`: the first letter is set off from the rest of the word. */
	#acronymAt(start: number): LabelMatch | null {
		const next = this.#afterFirst(start);
		const rest = this.#wordAt(next);
		const word = fold(this.#line.charAt(start) + rest);
		const entry = next > start + 1 ? this.#labels.phrases.get(word)?.find(({ phrase }) => phrase === word) : undefined;
		const end = next + rest.length;
		const tail = entry ? this.#tailAt(end, true) : null;
		return entry && tail ? this.#match([entry], { start, end }, false, tail) : null;
	}

	/** Where a word continues after its first letter and the marks that set it off. */
	#afterFirst(start: number): number {
		return start + 1 + (/^[*_)\]]*/.exec(this.#line.slice(start + 1, start + 5))?.[0].length ?? 0);
	}

	#match(
		entries: readonly LabelEntry[],
		label: Span,
		enclosed: boolean,
		tail: Pick<LabelMatch, 'end' | 'next'>,
	): LabelMatch {
		return { entries, letters: '', initial: '', label, marker: this.#marker, enclosed, ...tail };
	}

	/** Where the next joined name begins, after `/`, `&` or `and`, with an optional remark of one word; null if none does. */
	#joinedAt(start: number): number | null {
		const next = this.#skip(join, start);
		const word = this.#wordAt(next);
		if (word !== '' && joinWords.has(fold(word))) {
			return this.#skip(spaces, next + word.length);
		}
		return /[/&+,·、，＋／＆;]/.test(this.#line.slice(start, next)) ? next : null;
	}

	/** The longest label phrase at a place. */
	#phraseAt(start: number): { readonly entry: LabelEntry; readonly next: number } | null {
		const first = this.#wordAt(start);
		for (const entry of (first && this.#labels.phrases.get(fold(first))) || []) {
			let next = start + first.length;
			const isHere = entry.rest.every((word) => {
				const from = this.#skip(spaces, next);
				const read = this.#wordAt(from);
				const isNext = from > next && fold(read) === word;
				next = from + read.length;
				return isNext;
			});
			if (isHere) {
				return { entry, next };
			}
		}
		return null;
	}

	/**
	 * What follows the name of a label on its line; null if the line continues, so that the name is a word like any other.
	 *
	 * @param isSetOff whether brackets or emphasis already set the name off
	 */
	#tailAt(start: number, isSetOff: boolean): Pick<LabelMatch, 'end' | 'next'> | null {
		const line = this.#line;
		let closed = isSetOff;
		for (let i = start; ; ) {
			if (i >= line.length) {
				return { end: closed ? 'stop' : 'bare', next: i };
			}
			separator.lastIndex = i;
			const separated = separator.exec(line);
			if (separated) {
				const { colon, pipe } = separated.groups ?? {};
				const next = i + separated[0].length;
				return pipe ? { end: 'pipe', next } : { end: colon ? 'colon' : 'dash', next: this.#skip(closing, next) };
			}
			tail.lastIndex = i;
			const match = tail.exec(line);
			if (!match) {
				return closed ? { end: 'stop', next: i } : null;
			}
			const { mark, tag } = match.groups ?? {};
			closed ||= mark !== undefined && this.#marker.startsWith(mark.charAt(0));
			closed ||= tag !== undefined && this.#marker.startsWith('<');
			i += match[0].length;
		}
	}

	#isLetter(index: number): boolean {
		return this.#labels.letters.has(this.#line.charAt(index).toUpperCase());
	}

	#wordAt(start: number): string {
		return readWord(this.#line, start, this.#line.length);
	}

	#skip(pattern: RegExp, start: number): number {
		pattern.lastIndex = start;
		return pattern.test(this.#line) ? pattern.lastIndex : start;
	}
}

/** Whether a letter stands for a label word, in English or in the word's own language. */
function isWordOf(letter: string, entries: readonly LabelEntry[]): boolean {
	return entries.some(
		({ part, phrase }) =>
			phrase.charAt(0) === letter.toLowerCase() ||
			schemes.some((scheme) => schemeFacts[scheme].letters[letter] === part),
	);
}
