import { isPlural, readHead, wordEnd } from './noun.ts';
import { readNumeral } from './numeral.ts';
import type { Phrase } from './phrase.ts';
import { Role } from './roles.ts';
import { at, has, isTie, type Source, type Token, TokenKind, textOf } from './token.ts';
import { listed } from './vocabulary.ts';

const losing = listed('losing');

/** `zero downtime`, `no data loss`, `without a single outage`, `not one missed deadline`, `none of the 40 stores`. */
export function readZero(source: Source, index: number): Phrase | undefined {
	const token = at(source, index);
	if (denials.has(token.word)) {
		return readDenied(source, index);
	}
	switch (token.word) {
		case 'none':
			return readNoneOf(source, index);
		case 'no':
			return readNo(source, index);
		case 'zero':
		case 'nil':
		case 'nought':
		case 'naught':
			return readZeroOf(source, index);
		case 'without':
			return readWithout(source, index);
		case 'not':
			if (textOf(source, at(source, index + 1)) === 'once') {
				return zero(index, index + 2);
			}
			return readNotOne(source, index, index + 1) ?? readNever(source, index);
		default:
			return readNever(source, index);
	}
}

const denials = listed('denial');
const singles = listed('single');
const harms = listed('harm');

/** `kein einziger Ausfall`, `aucune panne`, `cero incidentes graves`: denials in other languages. */
function readDenied(source: Source, index: number): Phrase | undefined {
	const wordAt = (i: number) => textOf(source, at(source, i)).toLowerCase();
	const noun = singles.has(wordAt(index + 1)) ? index + 2 : index + 1;
	const isPlain = at(source, noun).kind === TokenKind.Word && !has(at(source, noun), Role.Stop);
	const last = isPlain && !harms.has(wordAt(noun)) ? noun + 1 : noun;
	return harms.has(wordAt(last)) ? zero(index, last + 1) : undefined;
}

function zero(first: number, end: number): Phrase {
	return { first, end, kind: 'zero', values: [0] };
}

function readNoneOf(source: Source, index: number): Phrase | undefined {
	if (at(source, index + 1).word !== 'of') {
		return undefined;
	}
	let i = index + 2;
	while (has(at(source, i), Role.Determiner)) {
		i++;
	}
	const numeral = readNumeral(source, i, false);
	const head = numeral && readHead(source, numeral.end, true);
	return head && zero(index, head.end);
}

interface Noun {
	readonly end: number;
	readonly token: Token;
	readonly isPlural: boolean;
}

/** The noun phrase behind `no`: up to the first plural, or to its last word. */
function readNoun(source: Source, index: number): Noun | undefined {
	let i = index;
	let noun: Noun | undefined;
	for (let count = 0; count < 5; count++) {
		const end = wordEnd(source, i);
		const isCompound = end > i + 1;
		const token = at(source, end - 1);
		if (token.kind !== TokenKind.Word && token.kind !== TokenKind.Name) {
			break;
		}
		const isStop = !isCompound && has(token, Role.Stop);
		const isAdjective =
			count === 0 && (token.word === 'lost' || token.word === 'more' || token.word === 'open' || token.word === 'such');
		if ((isStop && !isAdjective) || (count > 0 && !isCompound && isPast(source, token))) {
			break;
		}
		const many = isPlural(source, token);
		noun = { end, token, isPlural: many };
		if (
			(many && !isModifier(source, token, end) && !(has(token, Role.Plural) && isEventNext(source, end))) ||
			(has(token, Role.Event) && !isEventNext(source, end))
		) {
			break;
		}
		i = end;
	}
	return noun;
}

function isModifier(source: Source, token: Token, end: number): boolean {
	return has(token, Role.Product | Role.PluralModifier) && at(source, end).kind === TokenKind.Word;
}

function isEventNext(source: Source, index: number): boolean {
	const next = at(source, index);
	return next.kind === TokenKind.Word && (has(next, Role.Event) || (isPlural(source, next) && !has(next, Role.Stop)));
}

function isPast(source: Source, token: Token): boolean {
	return /ed$/.test(source.text.slice(token.start, token.end)) && token.end - token.start > 4;
}

function readNo(source: Source, index: number): Phrase | undefined {
	const noun = readNoun(source, index + 1);
	if (noun === undefined || isTie(source, index + 1)) {
		return undefined;
	}
	if (noun.isPlural) {
		const isVague = has(noun.token, Role.Abstract) || (has(noun.token, Role.People) && !isHarmed(source, noun.end));
		return isVague ? undefined : zero(index, noun.end);
	}
	if (has(noun.token, Role.Event)) {
		return zero(index, noun.end);
	}
	return has(noun.token, Role.Abstract | Role.People) || !isHarmed(source, noun.end)
		? undefined
		: zero(index, noun.end);
}

const harmed = listed('harmed');

/** `no order was lost`, `no customers affected`. */
function isHarmed(source: Source, index: number): boolean {
	for (let i = index; i < index + 3; i++) {
		if (harmed.has(textOf(source, at(source, i)))) {
			return true;
		}
	}
	return false;
}

const zeroTerms = listed('zeroTerm');

/** `zero downtime`, `0 lost orders`; the index is that of the number. */
export function readZeroOf(source: Source, index: number): Phrase | undefined {
	if (isTie(source, index - 1)) {
		return undefined;
	}
	if (isTie(source, index + 1)) {
		const noun = at(source, index + 2);
		return has(noun, Role.Event) ? zero(index, index + 3) : undefined;
	}
	const next = at(source, index + 1);
	if (zeroTerms.has(textOf(source, next).toLowerCase()) || next.word === 'in') {
		return undefined;
	}
	const noun = readNoun(source, index + 1);
	if (noun !== undefined) {
		const isVague = !noun.isPlural && has(noun.token, Role.Abstract) && noun.token.word !== 'impact';
		return isVague ? undefined : zero(index, noun.end);
	}
	const before = at(source, index - 1).word;
	return before === 'to' ||
		before === 'at' ||
		before === 'is' ||
		before === 'was' ||
		before === 'stayed' ||
		before === 'remained'
		? zero(index, index + 1)
		: undefined;
}

function readNotOne(source: Source, index: number, one: number): Phrase | undefined {
	const token = at(source, one);
	if (token.word === 'one') {
		const noun = readNoun(source, one + 1);
		const isVague = noun === undefined || has(noun.token, Role.People) || at(source, one + 1).word === 'of';
		return isVague ? undefined : zero(index, noun.end);
	}
	return undefined;
}

/** `not a single complaint`, `never lost a message`, `didn't drop a single order`. */
function readNever(source: Source, index: number): Phrase | undefined {
	for (let i = index + 1; i < index + 5; i++) {
		const token = at(source, i);
		if (token.kind !== TokenKind.Word) {
			return undefined;
		}
		if (token.word === 'a' && at(source, i + 1).word === 'single') {
			const noun = readNoun(source, i + 2);
			return noun && !has(noun.token, Role.Abstract) ? zero(index, noun.end) : undefined;
		}
		if (token.word === 'once') {
			const next = at(source, i + 1);
			const isEnd = next.kind !== TokenKind.Word || next.word === 'since' || next.word === 'in';
			return i > index + 1 && isEnd ? zero(index, i + 1) : undefined;
		}
		if (token.word === 'one') {
			const noun = readNoun(source, i + 1);
			return noun && has(noun.token, Role.Event) ? zero(index, noun.end) : undefined;
		}
		if (losing.has(token.word)) {
			const noun = readLost(source, i + 1);
			return noun && zero(index, noun.end);
		}
	}
	return undefined;
}

function readLost(source: Source, index: number): Noun | undefined {
	let i = index;
	const token = at(source, i);
	if (token.word === 'a' || token.word === 'an' || token.word === 'any' || token.word === 'one') {
		i++;
		if (textOf(source, at(source, i)) === 'single') {
			i++;
		}
	} else {
		return undefined;
	}
	const noun = readNoun(source, i);
	return noun;
}

/** `without delay`, `without exception` say nothing that could be counted. */
const setPhrases = listed('manner');

function readWithout(source: Source, index: number): Phrase | undefined {
	let i = index + 1;
	if (/ing$/.test(textOf(source, at(source, i)))) {
		const isSingle = at(source, i + 1).word === 'a' && textOf(source, at(source, i + 2)) === 'single';
		if (!isSingle && !losing.has(textOf(source, at(source, i)))) {
			return undefined;
		}
		const direct = textOf(source, at(source, i + 1)) === 'data' ? readNoun(source, i + 1) : undefined;
		const noun = readLost(source, i + 1) ?? direct;
		return noun && zero(index, noun.end);
	}
	const token = at(source, i);
	let single = false;
	if (token.word === 'a' || token.word === 'an' || token.word === 'any') {
		i++;
		single = textOf(source, at(source, i)) === 'single';
		i += single ? 1 : 0;
	} else if (token.word === 'one') {
		single = true;
		i++;
	}
	const noun = readNoun(source, i);
	if (noun === undefined || has(noun.token, Role.Abstract)) {
		return undefined;
	}
	const isSetPhrase = setPhrases.has(noun.token.word) && noun.end === index + 2;
	return single || (has(noun.token, Role.Event) && !isSetPhrase) ? zero(index, noun.end) : undefined;
}
