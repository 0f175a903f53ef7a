import { isTelling, stem } from '../guide/searchTerms.ts';

/** A word of a text and the stem it is compared by. */
export interface Term {
	/** Its stem; in a script without spaces, two letters. */
	readonly stem: string;
	/** As written, but in lowercase. */
	readonly word: string;
}

const words = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** Scripts without spaces between words, and Korean, whose particles are attached to the words. */
const unspaced =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** The contracted end of a word: `that’s`, `colleague’s`. */
const contraction = /['’]\p{L}{1,2}(?!\p{L})/gu;
const negation = /n['’]t(?!\p{L})/gu;

/** Words that may come between others without changing the meaning. */
const littleWords = new Set(
	(
		'a an the and or of to my our your his her their its this that these those is are was were be been being am had has have ' +
		'having did does do would could should i you he she we they it us me him them very so just also then who which what'
	).split(' '),
);

/** Words that occur in every story, whatever it is about, in addition to those that occur in every question. */
const commonWords = new Set(
	(
		'after again all any because before between both but came come day each every first get go got he her him his if just last later ' +
		'like made make me more most much new next no not now off old once one only other out own people same say said see she since so ' +
		'some still such team then thing two used very want wanted way week well went while without work worked year yet'
	).split(' '),
);

/** The words of a text in order, in any script. A script without spaces yields pairs of letters. */
export function termsOf(text: string): Term[] {
	const terms: Term[] = [];
	for (const [word] of text.toLowerCase().replace(negation, ' not').replace(contraction, '').matchAll(words)) {
		if (unspaced.test(word)) {
			for (const pair of pairsOf(word)) {
				terms.push({ stem: pair, word: pair });
			}
		} else {
			terms.push({ stem: stem(word), word });
		}
	}
	return terms;
}

/** Whether a word says something about the subject of a text, rather than only that it is a story or a question. */
export function isDistinctive({ word }: Term): boolean {
	return isTelling(word) && /\p{L}/u.test(word) && !littleWords.has(word) && !commonWords.has(word);
}

/** The stems of the words that say something about its subject, in order. */
export function stemsOf(text: string): string[] {
	return termsOf(text)
		.filter(isDistinctive)
		.map(({ stem }) => stem);
}

/** Whether a word may come between those of a phrase. */
export function isLittle({ word }: Term): boolean {
	return littleWords.has(word);
}

function pairsOf(word: string): string[] {
	const letters = [...word];
	return letters.length < 2 ? letters : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
