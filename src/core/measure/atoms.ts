import { isArrow } from './arrow.ts';
import { durationEnd, durationStart } from './edges.ts';
import {
	anyWord,
	atom,
	begin,
	type First,
	many,
	not,
	number,
	opt,
	or,
	type Pattern,
	type QuantityKind,
	role,
	seq,
	skipTo,
	token,
} from './kit.ts';
import type { SignName } from './lexicon/lexicon.ts';
import { type Head, isPlural, readHead, readWhole } from './noun.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import { readRate } from './rate.ts';
import { Role } from './roles.ts';
import { readThing, type Thing } from './thing.ts';
import { at, isCapital, isGlued, Shape, type Source, type Token, TokenKind, textOf } from './token.ts';
import { know, listed, signKind } from './vocabulary.ts';

/** The plural noun phrase after a number: `other teams`, `lines of code`. */
export function things(test: (head: Head) => boolean = () => true): Pattern {
	return atom((source, index) => {
		const head = readHead(source, index, true);
		return head !== undefined && test(head) ? head.end : -1;
	});
}

/** A noun phrase, as after `no`: `data loss`, `failed deploys`. */
export function thing(test: (thing: Thing, source: Source) => boolean = () => true): Pattern {
	return atom((source, index) => {
		const { taken } = source;
		if (taken.thingAt !== index) {
			taken.thing = readThing(source, index);
			taken.thingAt = index;
		}
		const found = taken.thing;
		return found !== undefined && test(found, source) ? found.end : -1;
	});
}

/** The whole of a fraction, with its article: `the manual test cases`, `our budget`, `what it was`. */
export function wholeOf(test: (last: Token, source: Source, index: number) => boolean): Pattern {
	return atom((source, index) => {
		const end = readWhole(source, index);
		return end > index && test(at(source, end - 1), source, index) ? end : -1;
	});
}

export const whole: Pattern = wholeOf(() => true);

/** A whole of more than one word: `the load`, but not `that`. */
export const longWhole: Pattern = wholeOf((last, source, index) => last !== at(source, index));

/** A number with its unit or noun and rate, if any; `to` does not make a range. Used for the sides of a change. */
export function quantity(test: (quantity: Quantity) => boolean = () => true): Pattern {
	return { ...quantityPattern(quantityAt, test), isQuantity: true };
}

/**
 * A number with its unit or noun and rate, of one of the kinds; `to` may make a range: `three to four days`.
 *
 * @param kinds `none` for a bare number.
 */
export function counted(kinds: readonly QuantityKind[], test: (quantity: Quantity) => boolean = () => true): Pattern {
	const isCounted = (found: Quantity) => kinds.includes(found.kind ?? 'none') && test(found);
	return { ...quantityPattern(rangedAt, isCounted), kinds };
}

function quantityPattern(
	read: (source: Source, index: number) => Quantity | undefined,
	test: (quantity: Quantity) => boolean,
): Pattern {
	return {
		...number(),
		first: quantityStart,
		isNumber: false,
		startsWithNumber: true,
		match: (source, index, { numbers }) => {
			const found = read(source, index);
			if (found === undefined || !test(found)) {
				return -1;
			}
			for (const value of found.values) {
				numbers.push(value);
			}
			return found.end;
		},
	};
}

/** Letters in front of a currency sign: `A$5`, `US$5`. */
const currencyPrefixes = ['us', 'a', 'au', 'c', 'ca', 'nz', 'hk', 'sg', 's', 'r', 'nt', 'mx'];
know(currencyPrefixes);

const quantityStart: First = {
	...number().first,
	roles: Role.Cardinal | Role.Scale | Role.Money,
	marks: new Set([...listed('moneySign').keys()].map((sign) => sign.charCodeAt(0))),
	words: new Set([...number().first.words, ...currencyPrefixes]),
};

/** The quantity at an index, cached for the next row that needs it. */
export function rangedAt(source: Source, index: number): Quantity | undefined {
	const { ranged } = source.taken;
	if (ranged.index !== index) {
		ranged.quantity = readQuantity(source, index);
		ranged.index = index;
	}
	return ranged.quantity;
}

/** The same, but `to` does not make a range. */
export function quantityAt(source: Source, index: number): Quantity | undefined {
	const { ranged, simple } = source.taken;
	if (ranged.index === index && (ranged.quantity?.values.length ?? 0) < 2) {
		return ranged.quantity;
	}
	if (simple.index !== index) {
		simple.quantity = readQuantity(source, index, false);
		simple.index = index;
	}
	return simple.quantity;
}

/** The number of a quantity that is of one of the kinds and passes the test. */
export function figure(kinds: readonly QuantityKind[], test: (quantity: Quantity, source: Source) => boolean): Pattern {
	return {
		...number(),
		kinds,
		match: (source, index) => {
			const found = rangedAt(source, index);
			return found !== undefined && kinds.includes(found.kind ?? 'none') && test(found, source)
				? found.numeral.end
				: -1;
		},
	};
}

/** What turns a count into a rate: `per second`, `a week`, `each day`. */
export const per: Pattern = atom((source, index) => {
	const end = readRate(source, index, true);
	return end > index ? end : -1;
});

/** The same, but not `each day` or `every day`. */
export const wholeRate: Pattern = atom((source, index) => {
	const end = readRate(source, index, false);
	return end > index ? end : -1;
});

/** After a duration: adds a trailing `early` or `ahead of schedule` and a leading `in` or `within`. */
export const span: Pattern = {
	...atom((source, index, taken) => {
		const end = durationEnd(source, index);
		taken.first = durationStart(source, taken.first, end > index);
		return end;
	}),
	isEmpty: true,
};

/** A word with one of the lowercase endings: `ed|ing`. */
export function ending(choices: string): Pattern {
	const endings = choices.split('|');
	return token(({ kind, end }, { text }) => kind === TokenKind.Word && endings.some((e) => text.endsWith(e, end)));
}

/** `faster`, `lower`. */
export const comparative = ending('er');

/** A word that ends in -s and is not an exception, or an irregular plural. */
export const plural = token((word, source) => isPlural(source, word));

/** A case-sensitive sign from a list of the lexicon: `F1`, `ARR`. */
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

/** A unit sign: `ms`, `GB`. */
export const unitSign = token(
	(sign, source) => sign.kind === TokenKind.Word && signKind(textOf(source, sign)) !== undefined,
);

/** `➔` and similar arrows. */
const decorated = Array.from({ length: 0x27bf - 0x2794 }, (_, i) => String.fromCharCode(0x2794 + i));

/** `->`, `→`. */
export const arrow: Pattern = {
	...or('→|⇒|⭢|⟶|-|=|–|—', ...decorated),
	match: (source, index) => isArrow(source, index) || -1,
};

/** A capitalized word. */
export const capital = token((word, source) => word.kind === TokenKind.Word && isCapital(source, word));

/** The whole of a part in languages other than English: `der Berichte`, `de los casos`, `dos cadastros`. */
export const ofWhole: Pattern = or(
	seq('der|des', skipTo(capital, 2)),
	seq('de|del|do|da|dos|das|des|du|dei|delle|della|di', opt('los|las|la|nos'), not(role('stop')), anyWord),
);

/** A Chinese character. */
export const han = token(
	({ kind, start }, { text }) =>
		kind === TokenKind.Word && text.charCodeAt(start) >= 0x4e00 && text.charCodeAt(start) < 0xa000,
);

const term = token(({ kind, value }) => kind !== TokenKind.Break && value !== 40 && value !== 41);

/** `O(n log n)`, `O(min(n, m))`: how a cost grows. */
export const complexity = seq('o|θ', '(', many(or(seq('(', many(term, 6), ')'), term), 10), ')');

/** Takes no token; matches if nothing, not even a space, separates this token from the previous one. */
export const glued: Pattern = {
	...begin,
	isGuarded: true,
	match: (source, index) => (isGlued(source, index) ? index : -1),
};

/** One number over another: `18/20`. */
export const slash = seq(
	number(({ isRound, values, shape }) => !isRound && values.length === 1 && (shape & Shape.Zeros) === 0),
	glued,
	'/',
	glued,
	number(({ shape }) => shape === 0),
	not(glued, '/'),
);
