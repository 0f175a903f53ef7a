import type { ListName, RoleName } from './lexicon/lexicon.ts';
import type { MeasureKind } from './measure.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { Role } from './roles.ts';
import { at, has, isHyphen, isTie, type Source, type Taken, type Token, TokenKind } from './token.ts';
import { know, listed } from './vocabulary.ts';

/** What the first tokens of a pattern have in common: one of the words, one of the roles, one of the kinds of tokens. */
export interface First {
	readonly words: ReadonlySet<string>;
	readonly roles: number;
	/** Char codes of marks. */
	readonly marks: ReadonlySet<number>;
	/** Digits. */
	readonly numbers: boolean;
	/** Any word or name. */
	readonly others: boolean;
	/** Names. */
	readonly names: boolean;
}

/** What kind of measure a quantity is; `none` is a bare number. */
export type QuantityKind = MeasureKind | 'none';

/** A part of a phrase. */
export interface Pattern {
	readonly first: First;
	/** What comes behind its first token, where that is one and not part of a number; undefined where it can be anything. */
	readonly second?: First | undefined;
	readonly startsWithNumber?: boolean | undefined;
	/** Where it starts with a quantity: of which kinds that can be. */
	readonly kinds?: readonly QuantityKind[] | undefined;
	/** What comes behind the quantity that it starts with; undefined where it starts with none or that can be anything. */
	readonly behindQuantity?: First | undefined;
	/** Whether it is a quantity and nothing else. */
	readonly isQuantity?: boolean | undefined;
	/** What comes behind the number that it starts with; undefined where it can be anything. */
	readonly behindNumber?: First | undefined;
	/** What comes right before it, where it looks at that first. */
	readonly before?: First | undefined;
	/** Whether it always takes just one token. */
	readonly isSingle?: boolean | undefined;
	/** Whether it is a number and nothing else. */
	readonly isNumber?: boolean | undefined;
	/** Whether it can match no token at all. */
	readonly isEmpty: boolean;
	/** The index behind what matches at an index, or -1; numbers of what does not match are given back by `or` and `opt`. */
	readonly match: (source: Source, index: number, taken: Taken) => number;
}

/**
 * A pattern or, in short, its words: `'out of'` is the one and then the other, `'in|on'` is either; what is no letter is
 * a mark, as in `'%'`.
 */
export type Part = Pattern | string;

/** The name of a role or of a list of the lexicon. */
type Name = RoleName | ListName;

const nothing: First = { words: new Set(), roles: 0, marks: new Set(), numbers: false, others: false, names: false };

/** What is one of several. */
export function union(firsts: readonly First[]): First {
	return {
		words: new Set(firsts.flatMap(({ words }) => [...words])),
		roles: firsts.reduce((bits, { roles }) => bits | roles, 0),
		marks: new Set(firsts.flatMap(({ marks }) => [...marks])),
		numbers: firsts.some(({ numbers }) => numbers),
		others: firsts.some(({ others }) => others),
		names: firsts.some(({ names }) => names),
	};
}

function unionOfAll(firsts: readonly (First | undefined)[]): First | undefined {
	const known = firsts.flatMap((first) => first ?? []);
	return known.length === firsts.length && known.length > 0 ? union(known) : undefined;
}

export function patternOf(part: Part): Pattern {
	if (typeof part !== 'string') {
		return part;
	}
	const steps = part.split(' ').map(literal);
	return steps.length === 1 ? (steps[0] as Pattern) : seq(...steps);
}

function literal(text: string): Pattern {
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

/** One of the words, in capitals or not. */
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

/** One part after the other. */
export function seq(...list: Part[]): Pattern {
	if (list.length === 1) {
		return patternOf(list[0] as Part);
	}
	const parts = list.map(patternOf);
	const full = parts.findIndex(({ isEmpty }) => !isEmpty);
	const leading = full < 0 ? parts : parts.slice(0, full + 1);
	const rest = parts.slice(full + 1);
	const next = rest.findIndex(({ isEmpty }) => !isEmpty);
	const behind = next < 0 ? undefined : union(rest.slice(0, next + 1).map(({ first }) => first));
	const lead = parts[full];
	const isAlone = rest.every(({ first }) => first === nothing);
	const matches = parts.map(({ match }) => match);
	return {
		first: union(leading.map(({ first }) => first)),
		before: parts[0]?.before,
		isSingle: isAlone && lead?.isSingle,
		isNumber: isAlone && lead?.isNumber,
		isQuantity: isAlone && lead?.isQuantity,
		second: lead?.isSingle ? behind : lead?.second,
		startsWithNumber: lead?.isNumber || lead?.startsWithNumber,
		behindNumber: lead?.isNumber ? behind : lead?.behindNumber,
		kinds: lead?.kinds,
		behindQuantity: lead?.isQuantity ? behind : lead?.behindQuantity,
		isEmpty: full < 0,
		match: (source, index, taken) => {
			let i = index;
			for (let p = 0; p < matches.length && i >= 0; p++) {
				i = (matches[p] as Pattern['match'])(source, i, taken);
			}
			return i;
		},
	};
}

/** The first part that matches. */
export function or(...list: Part[]): Pattern {
	const parts = list.map(patternOf);
	const worded = parts.filter(({ first, startsWithNumber }) => !startsWithNumber || first.roles !== 0);
	const numbered = parts.filter(({ first }) => first.numbers);
	return {
		first: union(parts.map(({ first }) => first)),
		second: unionOfAll(worded.map(({ second }) => second)),
		startsWithNumber: parts.every(({ startsWithNumber }) => startsWithNumber),
		behindNumber: unionOfAll(numbered.map(({ behindNumber }) => behindNumber)),
		before: unionOfAll(parts.map(({ before }) => before)),
		behindQuantity: unionOfAll(parts.map(({ behindQuantity }) => behindQuantity)),
		kinds: parts.every(({ kinds }) => kinds) ? parts.flatMap(({ kinds }) => kinds ?? []) : undefined,
		isEmpty: parts.some(({ isEmpty }) => isEmpty),
		isSingle: parts.every(({ isSingle }) => isSingle),
		match: (source, index, taken) => {
			for (const part of parts) {
				const end = attempt(part, source, index, taken);
				if (end >= 0) {
					return end;
				}
			}
			return -1;
		},
	};
}

/** Whether a token may be the first one; saves most of the time of trying. */
export function mayStart(first: First, token: Token): boolean {
	if (first.others || (first.roles & token.roles) !== 0) {
		return true;
	}
	switch (token.kind) {
		case TokenKind.Word:
			return token.word !== '' && first.words.has(token.word);
		case TokenKind.Number:
			return first.numbers;
		case TokenKind.Name:
			return first.names;
		default:
			return first.marks.has(token.value);
	}
}

/** Tries a part and, where it does not match, gives back what it took. */
function attempt(part: Pattern, source: Source, index: number, taken: Taken): number {
	if (!part.isEmpty && !mayStart(part.first, at(source, index))) {
		return -1;
	}
	const { length } = taken.numbers;
	const { first } = taken;
	const end = part.match(source, index, taken);
	if (end < 0) {
		giveBack(taken.numbers, length);
		taken.first = first;
	}
	return end;
}

/** Takes back all numbers but the first ones; to set the length of an array is slow, and mostly there is nothing to do. */
export function giveBack(numbers: number[], length: number): void {
	while (numbers.length > length) {
		numbers.pop();
	}
}

/** The part if it is there. */
export function opt(...list: Part[]): Pattern {
	const part = seq(...list);
	return {
		first: part.first,
		isEmpty: true,
		match: (source, index, taken) => Math.max(index, attempt(part, source, index, taken)),
	};
}

/** The part as often as it is there, at least and at most so many times. */
export function many(item: Part, most = 5, least = 0): Pattern {
	const part = patternOf(item);
	return {
		first: part.first,
		isEmpty: least === 0,
		match: (source, index, taken) => {
			let i = index;
			for (let count = 0; count < most; count++) {
				const end = attempt(part, source, i, taken);
				if (end < 0) {
					return count < least ? -1 : i;
				}
				i = end;
			}
			return i;
		},
	};
}

/** Steps over at most so many tokens, words unless something else is said, up to the part. */
export function skipTo(item: Part, most: number, over: Part = anyWord): Pattern {
	const part = patternOf(item);
	const step = patternOf(over);
	return {
		first: union([part.first, step.first]),
		isEmpty: false,
		match: (source, index, taken) => {
			for (let i = index; i <= index + most; i++) {
				const end = attempt(part, source, i, taken);
				if (end >= 0 || step.match(source, i, taken) < 0) {
					return end;
				}
			}
			return -1;
		},
	};
}

/** Takes no token: whether the part follows. */
export function look(...list: Part[]): Pattern {
	return without(seq(...list), (end) => end >= 0);
}

/** Takes no token: whether the part does not follow. */
export function not(...list: Part[]): Pattern {
	return without(seq(...list), (end) => end < 0);
}

function without(part: Pattern, isRight: (end: number) => boolean): Pattern {
	return {
		first: nothing,
		isEmpty: true,
		match: (source, index, taken) => {
			const { length } = taken.numbers;
			const { first } = taken;
			const end = part.match(source, index, taken);
			giveBack(taken.numbers, length);
			taken.first = first;
			return isRight(end) ? index : -1;
		},
	};
}

/** Takes no token: whether the part ends right before this place or, if that may be, up to so many tokens before it, with only the others in between. */
export function after(item: Part, within = 1, over: Part = inSentence): Pattern {
	const part = patternOf(item);
	const step = patternOf(over);
	return {
		first: nothing,
		isEmpty: true,
		before: within === 1 && !part.isEmpty ? part.first : undefined,
		match: (source, index, taken) => (startsBefore(part, step, source, index, taken, within) ? index : -1),
	};
}

/** Whether the part is among so many tokens before an index, with nothing but the others behind it. */
function startsBefore(
	part: Pattern,
	over: Pattern,
	source: Source,
	index: number,
	taken: Taken,
	within: number,
): boolean {
	const { length } = taken.numbers;
	for (let i = index - 1; i >= 0 && i >= index - within; i--) {
		if (part.isEmpty || mayStart(part.first, at(source, i))) {
			const end = part.match(source, i, taken);
			giveBack(taken.numbers, length);
			if (end >= 0 && end <= index) {
				return true;
			}
		}
		if (within === 1 || over.match(source, i, taken) < 0) {
			return false;
		}
	}
	return false;
}

/** The phrase starts with the part of one token that comes right before this place, up to so many times; once it must. */
export function including(item: Part, most = 1): Pattern {
	const part = patternOf(item);
	return {
		first: nothing,
		isEmpty: true,
		match: (source, index, taken) => {
			let i = index;
			while (i > 0 && index - i < most && part.match(source, i - 1, taken) === i) {
				i--;
			}
			taken.first = i;
			return i < index ? index : -1;
		},
	};
}

/** Takes no token, but a number that no token says: the 2 of `twice`. */
export function value(number: number): Pattern {
	return {
		first: nothing,
		isEmpty: true,
		match: (_, index, { numbers }) => numbers.push(number) && index,
	};
}

/** Takes no token, but adds to the number before: `and a half`. */
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

/** The part, whose numbers come to others; where they come to none, it does not match. */
export function as(item: Part, count: (...numbers: number[]) => readonly number[] | undefined): Pattern {
	const part = patternOf(item);
	return {
		...part,
		isNumber: false,
		isQuantity: false,
		match: (source, index, taken) => {
			const { length } = taken.numbers;
			const end = part.match(source, index, taken);
			const values = end < 0 ? undefined : count(...taken.numbers.splice(length));
			if (values === undefined) {
				return -1;
			}
			taken.numbers.push(...values);
			return end;
		},
	};
}

/** The phrase starts here; what comes before only tells what it is. */
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

/** A word with the role, and its value: `ordinal`, `multiple`. */
export function valued(name: RoleName): Pattern {
	const roles = bitOf(name);
	return {
		first: { ...nothing, roles },
		isEmpty: false,
		isSingle: true,
		match: (source, index, { numbers }) => {
			const token = at(source, index);
			return has(token, roles) ? numbers.push(token.value) && index + 1 : -1;
		},
	};
}

/** One token, whatever it is, of which something is true. */
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

/** The number at an index, which many rows ask for in turn. */
export function numeralAt(source: Source, index: number): Numeral | undefined {
	const { taken } = source;
	if (taken.numeralAt !== index) {
		taken.numeral = readNumeral(source, index, false);
		taken.numeralAt = index;
	}
	return taken.numeral;
}

/** What is read by a function, as a number or a noun phrase is. */
export function atom(read: (source: Source, index: number, taken: Taken) => number): Pattern {
	return { first: { ...nothing, others: true }, isEmpty: false, match: read };
}

/** A name that the form fits. */
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

/** A short name of the form, such as `x4`, and its number. */
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

/** A word, or a name as well, with which a phrase can go on. */
export const anyWord = token(({ kind }) => kind === TokenKind.Word);
export const anyName = token(({ kind }) => kind === TokenKind.Word || kind === TokenKind.Name);
/** Behind a phrase that stands for itself: the end of the clause, or a word that belongs to no noun. */
export const end = or(not(anyWord), look(role('stop')));
/** Any hyphen, tied or not. */
export const hyphen: Pattern = {
	...token(isHyphen),
	first: { ...nothing, marks: new Set([0x2d, 0x2010, 0x2011]) },
	isSingle: true,
};
/** A hyphen that ties two words. */
export const tie: Pattern = { ...hyphen, match: (source, index) => (isTie(source, index) ? index + 1 : -1) };
export const determiners = many(role('determiner'), 10);
