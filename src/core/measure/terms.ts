import type { ListName, RoleName } from './lexicon/lexicon.ts';
import type { Numeral } from './numeral.ts';
import { nothing, numeralAt, type Pattern } from './pattern.ts';
import { Role } from './roles.ts';
import { at, has, isHyphen, isTie, type Source, type Taken, type Token, TokenKind } from './token.ts';
import { know, listed } from './vocabulary.ts';

/** The name of a role or of a list of the lexicon. */
type Name = RoleName | ListName;

export function literal(text: string): Pattern {
	const choices = text.length > 1 ? text.split('|') : [text];
	if (/^\p{L}/u.test(text)) {
		return wordOf(new Set(choices));
	}
	const codes = new Set(choices.map((choice) => choice.charCodeAt(0)));
	return {
		first: { ...nothing, marks: codes },
		isEmpty: false,
		isSingle: true,
		match: (source, index) => {
			const token = at(source, index);
			return token.kind === TokenKind.Mark && codes.has(token.value) ? index + 1 : -1;
		},
	};
}

/** One of the words, in any case. */
function wordOf(words: ReadonlySet<string>): Pattern {
	know(words);
	const [only] = words;
	return {
		first: { ...nothing, words },
		isEmpty: false,
		isSingle: true,
		match:
			words.size > 1
				? (source, index) => (words.has(at(source, index).word) ? index + 1 : -1)
				: (source, index) => (at(source, index).word === only ? index + 1 : -1),
	};
}

/** Takes no token, but a number that no token states: the 2 of `twice`. */
export function value(number: number): Pattern {
	return {
		first: nothing,
		isEmpty: true,
		match: (_, index, { numbers }) => numbers.push(number) && index,
	};
}

/** Takes no token, but adds to the previous number: `and a half`. */
export function add(amount: number): Pattern {
	return {
		first: nothing,
		isEmpty: true,
		match: (_, index, { numbers }) => {
			numbers.push((numbers.pop() ?? 0) + amount);
			return index;
		},
	};
}

/** Starts the phrase here; what comes before is only context. */
export const begin: Pattern = {
	first: nothing,
	isEmpty: true,
	match: (_, index, taken) => {
		taken.first = index;
		return index;
	},
};

/** A word with one of the roles or in one of the lists of the lexicon. */
export function role(...names: Name[]): Pattern {
	const roles = names.reduce((bits, name) => bits | bitOf(name), 0);
	const words = new Set(
		names.filter((name) => bitOf(name) === 0).flatMap((name) => [...listed(name as ListName).keys()]),
	);
	know(words);
	return {
		first: { ...nothing, roles, words },
		isEmpty: false,
		isSingle: true,
		match: (source, index) => {
			const token = at(source, index);
			return has(token, roles) || words.has(token.word) ? index + 1 : -1;
		},
	};
}

function bitOf(name: Name): number {
	return (Role[`${name.charAt(0).toUpperCase()}${name.slice(1)}` as keyof typeof Role] as number | undefined) ?? 0;
}

/** A word with the role or in the list, and its value: `ordinal`, `multiple`. */
export function valued(name: Name): Pattern {
	const word = role(name);
	const values = listed(name as ListName);
	return {
		...word,
		match: (source, index, taken) => {
			const end = word.match(source, index, taken);
			const token = at(source, index);
			return end < 0 ? end : taken.numbers.push(values.get(token.word) ?? token.value) && end;
		},
	};
}

/** Any token that passes the test. */
export function token(test: (token: Token, source: Source, index: number) => boolean): Pattern {
	return {
		first: { ...nothing, others: true },
		isEmpty: false,
		match: (source, index) => (test(at(source, index), source, index) ? index + 1 : -1),
	};
}

/** A number in digits or in words. */
export function number(test: (numeral: Numeral) => boolean = () => true): Pattern {
	return { ...digits(test, false), first: { ...nothing, numbers: true, roles: numberRoles, words: numberOpeners } };
}

const numberRoles = Role.Cardinal | Role.Scale;
export const numberOpeners = new Set(['a', 'an', 'half', 'several', 'many', 'some']);
const behindOpeners = new Set(['a', 'few', 'couple', 'good', 'full']);

/** Whether the word may continue a number that starts with one of `numberOpeners`: `half a dozen`, `a few hundred`. */
export function opensNumber(next: Token): boolean {
	return has(next, Role.Scale | Role.Portion) || behindOpeners.has(next.word);
}

/** A number in digits. */
export function digits(test: (numeral: Numeral) => boolean = () => true, only = true): Pattern {
	return {
		first: { ...nothing, numbers: true },
		isNumber: true,
		startsWithNumber: true,
		isEmpty: false,
		match: (source, index, taken) => {
			const numeral = only && at(source, index).kind !== TokenKind.Number ? undefined : numeralAt(source, index);
			if (numeral === undefined || !test(numeral)) {
				return -1;
			}
			for (const value of numeral.values) {
				taken.numbers.push(value);
			}
			return numeral.end;
		},
	};
}

/** What a function reads, such as a number or a noun phrase. */
export function atom(read: (source: Source, index: number, taken: Taken) => number): Pattern {
	return { first: { ...nothing, others: true }, isEmpty: false, match: read };
}

/** A name that passes the test. */
export function aName(test: (name: string) => boolean): Pattern {
	return {
		first: { ...nothing, names: true },
		isEmpty: false,
		match: (source, index) => {
			const { kind, start, end } = at(source, index);
			return kind === TokenKind.Name && test(source.text.slice(start, end)) ? index + 1 : -1;
		},
	};
}

/** A short name that matches the form, such as `x4`, and its number. */
export function name(form: RegExp): Pattern {
	return {
		first: { ...nothing, names: true },
		isEmpty: false,
		match: (source, index, { numbers }) => {
			const { kind, start, end } = at(source, index);
			const isShort = kind === TokenKind.Name && end - start < 6;
			const found = isShort ? form.exec(source.text.slice(start, end)) : null;
			return found ? numbers.push(Number(found[1])) && index + 1 : -1;
		},
	};
}

const sentenceMarks = new Set([...'.;!?:'].map((mark) => mark.charCodeAt(0)));

/** Anything but the end of a sentence. */
export const inSentence = token(
	({ kind, value }) => kind !== TokenKind.Break && (kind !== TokenKind.Mark || !sentenceMarks.has(value)),
);

/** Any word. */
export const anyWord = token(({ kind }) => kind === TokenKind.Word);

/** Any word or name. */
export const anyName = token(({ kind }) => kind === TokenKind.Word || kind === TokenKind.Name);

/** Any hyphen, tied or not. */
export const hyphen: Pattern = {
	...token(isHyphen),
	first: { ...nothing, marks: new Set([0x2d, 0x2010, 0x2011]) },
	isSingle: true,
};

/** A hyphen that ties two words. */
export const tie: Pattern = { ...hyphen, match: (source, index) => (isTie(source, index) ? index + 1 : -1) };
