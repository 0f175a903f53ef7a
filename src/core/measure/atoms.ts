import { isArrow } from './arrow.ts';
import { durationEnd, durationStart } from './edges.ts';
import { atom, many, number, or, type Pattern, seq, token } from './kit.ts';
import type { SignName } from './lexicon/lexicon.ts';
import { isCapital } from './named.ts';
import { type Head, readHead, readWhole } from './noun.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import { readRate } from './rate.ts';
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
		const { taken } = source;
		if (taken.thingAt !== index) {
			taken.thing = readThing(source, index);
			taken.thingAt = index;
		}
		const found = taken.thing;
		return found !== undefined && test(found) ? found.end : -1;
	});
}

/** The whole of a part, with its article: `the manual test cases`, `our budget`, `what it was`. */
export const whole: Pattern = atom((source, index) => {
	const end = readWhole(source, index);
	return end > index ? end : -1;
});

/** The whole of a part that takes more than one word: `the load`, but not `that`. */
export const longWhole: Pattern = atom((source, index) => {
	const end = readWhole(source, index);
	return end > index + 1 ? end : -1;
});

/** A number with its unit or noun and its rate, if it has any. */
export function quantity(test: (quantity: Quantity) => boolean = () => true, to = false): Pattern {
	return {
		first: {
			...number().first,
			others: true,
			marks: new Set([...listed('moneySign').keys()].map((sign) => sign.charCodeAt(0))),
		},
		isEmpty: false,
		match: (source, index, { numbers }) => {
			const found = readQuantity(source, index, to);
			return found !== undefined && test(found) ? numbers.push(...found.values) && found.end : -1;
		},
	};
}

/** `per second`, `a week`, `each day`: what makes a count a rate. */
export const per: Pattern = atom((source, index) => {
	const end = readRate(source, index, true);
	return end > index ? end : -1;
});

/** Behind a duration: takes `early` or `ahead of schedule`, and `in` or `within` before it. */
export const span: Pattern = {
	...atom((source, index, taken) => {
		const end = durationEnd(source, index);
		taken.first = durationStart(source, taken.first, end > index);
		return end;
	}),
	isEmpty: true,
};

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

/** A character of Chinese. */
export const han = token(
	({ kind, start }, { text }) =>
		kind === TokenKind.Word && text.charCodeAt(start) >= 0x4e00 && text.charCodeAt(start) < 0xa000,
);

const term = token(({ kind, value }) => kind !== TokenKind.Break && value !== 40 && value !== 41);

/** `O(n log n)`, `O(min(n, m))`: how a cost grows. */
export const complexity = seq('o|θ', '(', many(or(seq('(', many(term, 6), ')'), term), 10), ')');

/** Takes no token: whether nothing, not even a space, is between the token before and this one. */
export const glued: Pattern = {
	...atom((source, index) => (isGlued(source, index) ? index : -1)),
	isEmpty: true,
};
