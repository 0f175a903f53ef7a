import { isArrow } from './change.ts';
import { atom, type Pattern, token } from './kit.ts';
import type { SignName } from './lexicon/lexicon.ts';
import { isCapital } from './named.ts';
import { type Head, readHead, readWhole } from './noun.ts';
import { readThing, type Thing } from './thing.ts';
import { isGlued, TokenKind, textOf } from './token.ts';
import { know, listed, signKind } from './vocabulary.ts';

/** The noun behind a number, in the plural, with what comes before it: `other teams`, `lines of code`. */
export function things(test: (head: Head) => boolean = () => true): Pattern {
	return atom((source, index) => {
		const head = readHead(source, index, true);
		return head !== undefined && test(head) ? head.end : -1;
	});
}

/** A noun of which there is none, with what comes before it: `data loss`, `failed deploys`. */
export function thing(test: (thing: Thing) => boolean = () => true): Pattern {
	return atom((source, index) => {
		const found = readThing(source, index);
		return found !== undefined && test(found) ? found.end : -1;
	});
}

/** The whole of a part, with its article: `the manual test cases`, `our budget`, `what it was`. */
export const whole: Pattern = atom((source, index) => {
	const end = readWhole(source, index);
	return end > index ? end : -1;
});

/** A sign of a list of the lexicon, told by its case: `F1`, `ARR`. */
export function sign(name: SignName): Pattern {
	const signs = listed(name);
	const words = new Set([...signs.keys()].map((sign) => sign.toLowerCase()));
	know(words);
	const test = token(
		({ kind, start, end }, { text }) =>
			(kind === TokenKind.Word || kind === TokenKind.Name) && signs.has(text.slice(start, end)),
	);
	return { ...test, first: { ...test.first, words, others: false } };
}

/** A sign of a unit: `ms`, `GB`. */
export const unitSign = token(
	(sign, source) => sign.kind === TokenKind.Word && signKind(textOf(source, sign)) !== undefined,
);

/** `->`, `→`. */
export const arrow = atom((source, index) => isArrow(source, index) || -1);

/** A word with a capital. */
export const capital = token((word, source) => word.kind === TokenKind.Word && isCapital(source, word));

/** Takes no token: whether nothing, not even a space, is between the token before and this one. */
export const glued: Pattern = {
	...atom((source, index) => (isGlued(source, index) ? index : -1)),
	isEmpty: true,
};
