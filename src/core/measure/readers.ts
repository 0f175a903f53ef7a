import type { Key } from './key.ts';
import type { MeasureKind } from './measure.ts';
import { isPlural, readCounted, readThing, readWhole } from './noun.ts';
import { isOne, isYear, type Numeral, readNumeral } from './numeral.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import { readRate } from './rate.ts';
import { at, isCapitalized, isIn, isTie, isWord, type Source, startsSentence, type Token } from './token.ts';
import { signOf } from './vocabulary.ts';

/** Reads one or more tokens at an index, and the numbers in them; returns the index after them, or -1. */
type Read = (source: Source, index: number, numbers: number[]) => number;

export interface Reader {
	/** What it can start with, as in a row; absent if that may be anything. */
	readonly keys?: readonly Key[];
	/** Takes no token. */
	readonly isEmpty?: boolean;
	/** Takes one token or number. */
	readonly isSingle?: boolean;
	readonly read: Read;
}

/** @param keys what the token can be; none if it may be any. */
function token(test: (token: Token, source: Source, index: number) => boolean, ...keys: readonly Key[]): Reader {
	return {
		...(keys.length > 0 && { keys }),
		isSingle: true,
		read: (source, index) => (test(at(source, index), source, index) ? index + 1 : -1),
	};
}

function empty(test: (source: Source, index: number) => boolean): Reader {
	return { isEmpty: true, read: (source, index) => (test(source, index) ? index : -1) };
}

function numeral(test: (numeral: Numeral) => boolean, to = false): Reader {
	return {
		keys: ['class:number'],
		isSingle: true,
		read: (source, index, numbers) => {
			const found = readNumeral(source, index, to);
			if (!found || found.isRound || !test(found) || source.isNamed(index)) {
				return -1;
			}
			numbers.push(...found.values);
			return found.end;
		},
	};
}

/** A number in digits as such, whatever comes before it. */
function digits(test: (value: number, numeral: Numeral, text: string) => boolean): Reader {
	return {
		keys: ['class:digits'],
		isSingle: true,
		read: (source, index, numbers) => {
			const { kind, value, shape, text } = at(source, index);
			const found = { first: index, end: index + 1, values: [value], shape, inWords: false, isRound: false };
			if (kind !== 'number' || shape.isClock || shape.hasZeros || !test(value, found, text)) {
				return -1;
			}
			numbers.push(value);
			return index + 1;
		},
	};
}

function quantity(test: (quantity: Quantity) => boolean, to = false): Reader {
	return {
		keys: ['class:number'],
		isSingle: true,
		read: (source, index, numbers) => {
			const found = readQuantity(source, index, to);
			if (!found || !test(found) || source.isNamed(index)) {
				return -1;
			}
			numbers.push(...found.values);
			return found.end;
		},
	};
}

function ofKind(kind: MeasureKind): Reader {
	return quantity((found) => found.kind === kind, true);
}

function percent(least: number): Reader {
	return quantity(({ kind, values: [value = 0] }) => kind === 'percent' && value >= least, true);
}

/** The number of a quantity without a sign or a unit, whatever comes before it. */
function loose(test: (numeral: Numeral, source: Source) => boolean, key: Key = 'class:digits'): Reader {
	return {
		keys: [key],
		isSingle: true,
		read: (source, index) => {
			const found = readQuantity(source, index);
			const isFirm = !found || found.isSign || found.isTime || found.kind === 'money' || found.kind === 'percent';
			return !isFirm && test(found.numeral, source) ? found.numeral.end : -1;
		},
	};
}

function thing(test: (head: Token, isPlural: boolean) => boolean): Reader {
	return {
		read: (source, index) => {
			const found = readThing(source, index);
			return found && test(found.head, found.isPlural) ? found.end : -1;
		},
	};
}

function whole(test: (last: Token) => boolean): Reader {
	return {
		read: (source, index) => {
			const end = readWhole(source, index);
			return end > index && test(at(source, end - 1)) ? end : -1;
		},
	};
}

const isAbstract = (head: Token) => isIn(head, 'abstract', 'record');
const isMonth = (word: Token) => isIn(word, 'calendar') && (/^[^a-z]/.test(word.text) || isIn(word, 'foreign'));
const isWordOrName = ({ kind }: Token) => kind === 'word' || kind === 'name';
const isInClause = ({ kind, text }: Token) => kind !== 'break' && kind !== 'number' && !/^[.;!?:]$/.test(text);

/** What the rows of the grammar can name in capitals. */
export const readers: Readonly<Record<string, Reader>> = {
	WORD: token(isWord),
	PLAIN: token((word) => isWord(word) && !isIn(word, 'stop')),
	NAME: token(isWordOrName),
	CAPITAL: token(isCapitalized, 'class:capital'),
	/** A word with a capital in it, such as `NumPy` or `iPhone`. */
	PROPER: token((word, source, index) => isProper(word, source, index), 'class:capital'),
	NOUN: token((word) => isWordOrName(word) && !isIn(word, 'stop')),
	LETTER: token(({ kind, text }) => kind === 'word' && /^[A-Za-z]$/.test(text)),
	PLURAL: token(isPlural),
	COMPARATIVE: token(({ word }) => /..er$/.test(word)),
	GERUND: token(({ word }) => /..ing$/.test(word)),
	TIMES: token((word) => isIn(word, 'time') && isPlural(word), 'list:time'),
	/** A unit of time in the singular. */
	TIME: token((word) => isIn(word, 'time') && !isPlural(word), 'list:time'),
	/** `reliable`, `more efficient`. */
	ADJECTIVE: token(({ word }) => /..(?:able|ible|ent|ant|ive|ful|ly|ate)$/.test(word)),
	/** `Fällen`, `relacionales`: forms that follow the Spanish `no`, which means *not*. */
	SPANISH: token(({ word }) => /[áéíóúñ]|(?:ionales|[ai]d[ao]s)$/.test(word)),
	/** A month or a weekday, not the verbs `may` and `march`. */
	MONTH: token(isMonth, 'list:calendar'),
	/** A capitalized word that may be part of a name. */
	TITLE: token(
		(word, source, index) =>
			isCapitalized(word) && !isIn(word, 'calendar') && !(isIn(word, 'stop') && startsSentence(source, index)),
		'class:capital',
	),
	UNIT: token(({ text }) => signOf(text) !== undefined),
	/** `7th`, but not `seventh`. */
	PLACED: {
		keys: ['list:ordinal'],
		isSingle: true,
		read: (source, index, numbers) => {
			const { lists, text } = at(source, index);
			if (!lists.has('ordinal') || !/^\d/.test(text)) {
				return -1;
			}
			numbers.push(lists.get('ordinal') as number);
			return index + 1;
		},
	},
	PRODUCT: token((word) => isIn(word, 'product') && /\p{Lu}/u.test(word.text), 'list:product'),
	/** `step`, `chapter`: not one that something else already says which it is: `each phase 4 teams`. */
	REFERENCE: token(
		(word, source, index) => isIn(word, 'reference') && !isIn(at(source, index - 1), 'ordinal', 'pointer'),
		'list:reference',
	),
	WEAKREFERENCE: token((word, source, index) => {
		const isOpen = !isIn(at(source, index - 1), 'determiner', 'ordinal', 'cardinal', 'pointer');
		return isIn(word, 'weakReference') && (isOpen || isCapitalized(word));
	}, 'list:weakReference'),
	NAMETOKEN: token(({ kind, text }) => kind === 'name' && !/^(?:Q[1-4]|H[12]|FY\d+)$/.test(text), 'class:name'),
	PEOPLE: token((word) => isIn(word, 'people'), 'list:people'),
	PORTIONS: {
		keys: ['list:portion'],
		isSingle: true,
		read: (source, index, numbers) => {
			const word = at(source, index);
			numbers.push(word.lists.get('portion') ?? 1);
			return isIn(word, 'portion') && word.word.endsWith('s') ? index + 1 : -1;
		},
	},
	/** A noun that the time in front of it modifies: `a second opinion`. */
	MODIFIED: token(({ kind, word, lists }) => kind === 'word' && !lists.has('stop') && !/(?:ly|ed|ing|er)$/.test(word)),
	HAN: token(({ text }) => /^[\u4e00-\u9fff]/.test(text)),
	ANY: token(isInClause),

	/** A number; `to` makes no range. */
	NUMBER: numeral(() => true),
	/** One number without a range, which `of` or `in` can relate to another. */
	ONE: numeral(({ values, shape }) => values.length === 1 && !shape.isClock),
	/** More than one, or none. */
	SEVERAL: numeral(({ values: [value], shape }) => value !== 1 && !shape.isDecimal),
	WORDS: numeral(({ inWords }) => inWords, true),
	/** How often: `three times`, `a few dozen times`. */
	TALLY: {
		keys: ['class:number'],
		isSingle: true,
		read: (source, index, numbers) => {
			const found = readNumeral(source, index);
			numbers.push(...(found?.values ?? []));
			return found && !source.isNamed(index) ? found.end : -1;
		},
	},
	RANGE: numeral(() => true, true),
	DIGITS: digits(() => true),
	YEAR: digits((_, numeral) => isYear(numeral)),
	/** An hour that is hardly a length. */
	LATE: digits((value) => value > 5 && value <= 24),
	/** A German grade: `1,3`. */
	GRADE: digits((_, __, text) => /^[1-6],\d$/.test(text)),
	DAY: digits((value, { shape }) => value <= 31 && !shape.isDecimal),
	/** Between 0 and 1, with decimals. */
	SHARE: digits((value, { shape }) => value <= 1 && shape.isDecimal === true),
	NONE: digits((value) => value === 0),
	/** A rank, whatever comes before it: `number one`. */
	PLACE: {
		keys: ['class:number'],
		isSingle: true,
		read: (source, index, numbers) => {
			const found = readNumeral(source, index, false);
			const [value = 0] = found?.values ?? [];
			if (!found || found.isRound || value > 100 || Object.keys(found.shape).length > 0) {
				return -1;
			}
			numbers.push(value);
			return found.end;
		},
	},
	/** The slash of two numbers: `9/11`. */
	SLASHED: token(
		({ text, isGlued }, source, index) => text === '/' && isGlued && at(source, index - 1).kind === 'number',
		'word:/',
	),

	QUANTITY: quantity(() => true),
	KNOWN: quantity(({ kind }) => kind !== undefined),
	BARE: quantity(({ kind }) => kind === undefined),
	SIGNED: quantity(({ isSign = false, isAttribute = false }) => isSign && !isAttribute),
	/** A length of time without a rate, not in front of a noun. */
	LENGTH: quantity(({ isTime = false, isRate }) => isTime && !isRate, true),
	SPELL: quantity(
		({ kind, isAttribute = false, isSign = false }) => kind === 'duration' && isAttribute && !isSign,
		true,
	),
	COUNT: ofKind('count'),
	MONEY: ofKind('money'),
	/** Nearly all, all, or more than that. */
	MOST: percent(90),
	ALL: percent(100),
	LONE: quantity(({ kind, numeral }) => kind === undefined && !numeral.shape.isClock, true),

	/** A bare number that can share the unit or the noun of a measure before it. */
	SHARING: quantity(
		({ kind, numeral }) => kind === undefined && !isOne(numeral) && !isYear(numeral) && !numeral.shape.isClock,
		true,
	),

	/** The number of whatever has no sign or unit. */
	LOOSE: loose(({ shape }) => !shape.isGrouped, 'class:number'),
	LOOSEDIGITS: loose(({ inWords }) => !inWords),
	LOOSEWORDS: loose(({ inWords }) => inWords, 'class:number'),
	ZEROS: loose(({ shape }) => shape.hasZeros === true),
	/** `90s`, of a decade. */
	ERA: {
		keys: ['class:number'],
		read: (source, index) => {
			const { kind, value } = at(source, index);
			const isEra = kind === 'number' && value % 10 === 0 && value < 100 && at(source, index + 1).text === 's';
			return isEra && at(source, index + 1).isGlued ? index + 2 : -1;
		},
	},
	LOOSEYEAR: loose((numeral) => isYear(numeral)),
	/** A number that may be a version or belong to a name. */
	VERSION: loose(({ inWords, shape }) => !inWords && !shape.isGrouped && !shape.isSigned && !shape.isScaled),
	DECIMAL: loose(({ shape, values: [value = 0] }) => shape.isDecimal === true && value < 100 && value >= 1),
	CODE: loose(
		({ inWords, shape, values: [value = 0] }) =>
			!inWords && Object.keys(shape).length === 0 && value >= 400 && value < 600,
	),

	THING: thing(() => true),
	/** What could be counted: `unit tests`, but not `ideas`, `metrics` or `users`, who can only be harmed. */
	ITEM: thing((head, many) => (many ? !isAbstract(head) && !isIn(head, 'people') : isIn(head, 'event'))),
	VICTIM: thing((head, many) => !isIn(head, 'abstract') && (many || !isIn(head, 'people'))),
	/** What there can be zero of. */
	LOSS: thing((head, many) => many || !isIn(head, 'abstract') || head.word === 'impact'),
	/** What there can be 0 of. */
	LOSSES: thing((head, many) => (many && !isIn(head, 'time', 'unit')) || isIn(head, 'event')),
	SPECIFIC: thing((head) => !isIn(head, 'abstract')),
	EVENT: thing((head) => isIn(head, 'event')),
	/** What a number counts: `other teams`, `lines of code`. */
	THINGS: {
		read: (source, index) => {
			const noun = readCounted(source, index, true);
			return noun?.isPlural && !isIn(noun.head, 'time', 'unit', 'money') ? noun.end : -1;
		},
	},
	WHOLE: whole(() => true),
	WHOLES: whole((last) => isPlural(last) || isIn(last, 'determiner', 'pronoun')),
	RATE: {
		read: (source, index) => {
			const end = readRate(source, index);
			return end > index ? end : -1;
		},
	},

	/** After a complete phrase: the end of the clause, or a word that no noun phrase goes on with. */
	END: empty(
		(source, index) => (!isWordOrName(at(source, index)) && !isTie(source, index)) || isIn(at(source, index), 'stop'),
	),
	FREE: empty((source, index) => !isWord(at(source, index))),
	/** Behind a word that says that something moved: `fell to`, `went up by`. */
	MOVED: empty((source, index) => isBehind(source, index, 7, isMoving)),
	/** Behind a measure in the same sentence, whose unit or noun a bare number shares: `four lifts a week and doing three`. */
	MEASURED: empty(isMeasured),
	/** Where an article and a time say how long something took, rather than when or how often. */
	TAKEN: empty((source, index) => isBehind(source, index, 3, (word) => isIn(word, 'takes'))),
	UPGRADED: empty(
		(source, index) =>
			isBehind(source, index, 6, (word) => isIn(word, 'upgrade')) ||
			isBehind(source, index, 2, (word) => isIn(word, 'product')),
	),
	GIVEN: empty((source, index) => isBehind(source, index, 3, (word) => /^g[ai]v/.test(word.word))),
};

/** Whether one of the tokens in front of an index, in the same clause or with others between, passes a test. */
function isBehind(
	source: Source,
	index: number,
	most: number,
	test: (token: Token, source: Source, index: number) => boolean,
	isBetween: (token: Token) => boolean = isInClause,
): boolean {
	for (let i = index - 1; i >= index - most && isBetween(at(source, i)); i--) {
		if (test(at(source, i), source, i)) {
			return true;
		}
	}
	return false;
}

/** The most words between a measure and a bare number that shares its unit. */
const mostBetween = 20;

function isMeasured(source: Source, index: number): boolean {
	const isBetween = (token: Token) => isInClause(token) || token.kind === 'number' || token.text === ';';
	const isMeasure = (_: Token, source: Source, at: number) =>
		readQuantity(source, at)?.kind !== undefined && !source.isNamed(at);
	return isBehind(source, index, mostBetween, isMeasure, isBetween);
}

/** `the Zigbee 3 bridges`, `FTSE 100 firms`, `macOS 14`, but not `at Siemens 12 teams` or `Mentored 6 juniors`. */
function isProper(word: Token, source: Source, index: number): boolean {
	if (
		!isWord(word) ||
		signOf(word.text) !== undefined ||
		isIn(word, 'calendar', 'metric', 'scoreSign', 'quality', 'stop', 'ranking')
	) {
		return false;
	}
	if (/^\P{Lu}+\p{Lu}|^\p{Lu}{2,}$|^\p{Lu}.*\p{Ll}\p{Lu}/u.test(word.text)) {
		return true;
	}
	let first = index;
	while (isTie(source, first - 1)) {
		first -= 2;
	}
	const before = at(source, first - 1);
	const isNamed = first < index || isCapitalized(before) || isIn(before, 'determiner');
	return isCapitalized(word) && !startsSentence(source, index) && isNamed;
}

/** `fell`, `went up`, but not `show up`. */
function isMoving(word: Token, source: Source, index: number): boolean {
	return isIn(word, 'movement') && (word.word !== 'up' || isIn(at(source, index - 1), 'movement', 'stop'));
}
