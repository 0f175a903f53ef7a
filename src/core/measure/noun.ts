import { isUnspaced } from './characters.ts';
import { Role } from './roles.ts';
import { at, has, isCapital, isGlued, isMark, isTie, type Source, type Token, TokenKind, textOf } from './token.ts';
import { know, listed } from './vocabulary.ts';

/** The noun that a number counts, with its modifiers. */
export interface Head {
	/** Index after the noun. */
	readonly end: number;
	/** Roles of the noun: Time, Unit, Money, People, Event … */
	readonly roles: number;
	readonly word: string;
}

const MOST_MODIFIERS = 4;

/** Nouns that form one term with `of` and a second noun: `lines of code`, `points of failure`. */
const compoundHeads = listed('container');

/** Whether a word has the form of a plural noun. */
export function isPlural(source: Source, token: Token): boolean {
	if (token.kind !== TokenKind.Word) {
		return token.kind === TokenKind.Name && isPluralName(source, token);
	}
	if (has(token, Role.Plural)) {
		return true;
	}
	const { text } = source;
	const last = text.charCodeAt(token.end - 1);
	if (token.end - token.start < 3 || has(token, Role.PluralModifier)) {
		return false;
	}
	if (last === 115) {
		return !noPlural.test(text.slice(token.end - 5, token.end));
	}
	return last === 105
		? token.roles === 0 && italianPlural.test(textOf(source, token))
		: last > 118 && isSlavicPlural(text, token);
}

/** `class`, `status` and `basis`, but not the Portuguese `hospitais` and `papéis`. */
const noPlural = /[su'’]s$|(?<![cdilnrtu]a|é)is$/;
/** `magazzini`, `fornitori`, but not the Portuguese verbs `defini` and `garanti`. */
const italianPlural = /^[a-z]{2,}(?:or|al|on|ent|[^f]in|ett)i$/;

/** Polish, Czech and Russian forms after numbers: `serwerów`, `serverů`, `серверов`, `задач`, `бага`. */
function isSlavicPlural(text: string, { start, end, roles }: Token): boolean {
	return /ów|ов|ев|ей|ů$/.test(text.slice(end - 2, end)) || (roles === 0 && cyrillicNoun.test(text.slice(start, end)));
}

/** What looks like a genitive noun rather than an adjective or a verb. */
const cyrillicNoun =
	/^(?!(?:перед|против|через|всего|годы|трафик)$)[а-яё]{3,}[бвгджзкмнпрстфхцчшщаяиы]$(?<!ла|ли|ся|[аяеиую]т|[еи]м|[ыи]х|[ыи]ми)/u;

/** `Sev-2s`, `P1s`. */
function isPluralName(source: Source, token: Token): boolean {
	const { text } = source;
	const before = text.charCodeAt(token.end - 2);
	return text.charCodeAt(token.end - 1) === 115 && before >= 48 && before <= 57 && token.end - token.start < 8;
}

/** The index after a word and everything that hyphens or slashes attach to it: `end-to-end`, `P1-level`, `CI/CD`. */
export function wordEnd(source: Source, index: number): number {
	let i = index + 1;
	while (i - index < 12 && (isTie(source, i) || isSlashTie(source, i)) && at(source, i + 1).kind !== TokenKind.Mark) {
		i += 2;
	}
	return i;
}

function isSlashTie(source: Source, index: number): boolean {
	const token = at(source, index);
	return (
		(isMark(token, '/') || isMark(token, '&')) &&
		isGlued(source, index) &&
		isGlued(source, index + 1) &&
		at(source, index + 1).kind === TokenKind.Word &&
		!has(at(source, index + 1), Role.Time) &&
		!isPlural(source, at(source, index - 1)) &&
		at(source, index + 1).end - at(source, index + 1).start > 1
	);
}

/**
 * Reads the noun after a number, skipping at most four adjectives or nouns in front of it.
 *
 * @param many whether the number requires a plural; after one, only a unit can be the head.
 */
export function readHead(source: Source, index: number, many: boolean): Head | undefined {
	let i = index;
	for (let count = 0; count <= MOST_MODIFIERS; count++) {
		const end = wordEnd(source, i);
		const isCompound = end > i + 1;
		const token = at(source, end - 1);
		if (
			token.kind !== TokenKind.Word &&
			token.kind !== TokenKind.Name &&
			!(isCompound && token.kind === TokenKind.Number)
		) {
			return undefined;
		}
		if (!isCompound && endsPhrase(source, i, count)) {
			return undefined;
		}
		const isMeasured = isCompound && isNumeric(at(source, i));
		const isUnit =
			!isMeasured && has(token, Role.Time | Role.Unit | Role.Money) && !isUsedAsModifier(source, token, end, many);
		if (isUnit || (many && isPlural(source, token) && !isModifierHere(source, end))) {
			return finishHead(source, end, isUnit || !isCompound ? token : undefined);
		}
		if (isUnspaced(source.text.charCodeAt(token.start)) && !adjectives.has(token.word)) {
			// The measure word of `3 个` follows immediately; anything farther away is part of another word.
			return undefined;
		}
		i = end;
	}
	return undefined;
}

/** Whether the token is a number, as in `4-hour`. */
function isNumeric(token: Token): boolean {
	return token.kind === TokenKind.Number || has(token, Role.Cardinal);
}

function endsPhrase(source: Source, index: number, count: number): boolean {
	const token = at(source, index);
	if (has(token, Role.Cardinal | Role.Scale | Role.From | Role.To | Role.Zero)) {
		return true;
	}
	if (!has(token, Role.Stop)) {
		return false;
	}
	// `3 more countries`, `two such cases`, `the same five late tickets`.
	return !(count === 0 && adjectives.has(token.word) && at(source, index + 1).kind === TokenKind.Word);
}

const adjectives = listed('nounOpener');
know(adjectives.keys());

/** `two night shifts`, `6 day trips`: a singular unit before a plural noun. */
function isUsedAsModifier(source: Source, token: Token, end: number, many: boolean): boolean {
	if (!many || isPlural(source, token)) {
		return false;
	}
	const next = at(source, end);
	return (
		has(token, Role.Unit | Role.Time) && !shortUnits.has(token.word) && isPlural(source, next) && !has(next, Role.Stop)
	);
}

const shortUnits = listed('headUnit');

/** Plurals that often come before another noun: `12 sales calls`, `3 systems engineers`. */
const modifierPlurals = listed('modifierPlural');

function isModifierHere(source: Source, end: number): boolean {
	const next = at(source, end);
	const last = at(source, end - 1);
	return modifierPlurals.has(textOf(source, last).toLowerCase()) && isPlural(source, next) && !has(next, Role.Stop);
}

function finishHead(source: Source, end: number, token: Token | undefined): Head {
	const last = at(source, end - 1);
	const roles = token?.roles ?? 0;
	const next = at(source, end + 1);
	const isNoun = next.kind === TokenKind.Word || next.kind === TokenKind.Name;
	const ofTerm = at(source, end).word === 'of' && isNoun && !has(next, Role.Stop | Role.Determiner);
	const name = textOf(source, last).toLowerCase();
	if (
		ofTerm &&
		!isAdjectiveAt(source, end + 1) &&
		(compoundHeads.has(name) || (has(last, Role.Unit) && !has(last, Role.Time)))
	) {
		return { end: end + 2, roles, word: name };
	}
	return { end, roles, word: name };
}

/** Whether a word only modifies the next one, as in `lines of dead PHP` and `lines of legacy code`. */
function isAdjectiveAt(source: Source, index: number): boolean {
	const next = at(source, index + 1);
	if (isCapital(source, at(source, index))) {
		return false;
	}
	const isName = next.kind === TokenKind.Name || isCapital(source, next) || textOf(source, next) === 'code';
	return next.kind !== TokenKind.Mark && !has(next, Role.Stop) && (isName || isPlural(source, next));
}

const clauseWords = listed('pronoun');

/**
 * Reads the whole of a fraction after `of` or `half`: `the manual test cases`, `our staging budget`, `what it was`.
 *
 * @returns the index after it, or the index itself if there is none.
 */
export function readWhole(source: Source, index: number): number {
	const first = at(source, index);
	if (first.word === 'what') {
		return readWhatClause(source, index);
	}
	if (clauseWords.has(first.word) && !isNounLike(at(source, index + 1))) {
		return index + 1;
	}
	let i = index;
	while (i - index < 3 && (has(at(source, i), Role.Determiner) || at(source, i).word === 'all')) {
		i++;
	}
	const start = i;
	while (i - start < 6) {
		const end = wordEnd(source, i);
		const token = at(source, end - 1);
		if (token.kind !== TokenKind.Word && token.kind !== TokenKind.Name) {
			if (token.kind === TokenKind.Number && end === i + 1 && i === start) {
				i = end;
				continue;
			}
			break;
		}
		if (token.word === 'one' || token.word === 'ones') {
			return end;
		}
		const isOneWord = end === i + 1;
		if (isOneWord && has(token, Role.Stop | Role.To | Role.From) && !(i === start && adjectives.has(token.word))) {
			break;
		}
		if (isOneWord && i > start && looksFinite(source, token)) {
			break;
		}
		if (isOneWord && i > start && verbs.has(textOf(source, token))) {
			break;
		}
		if (isPlural(source, token) && !(has(token, Role.Product) && isNounLike(at(source, end)))) {
			return end;
		}
		i = end;
	}
	return i > start ? i : index;
}

/** Verbs in -s that follow a singular noun more often than they end a compound. */
const verbs = listed('verb');

function isNounLike(token: Token): boolean {
	return (token.kind === TokenKind.Word || token.kind === TokenKind.Name) && !has(token, Role.Stop);
}

/** Past tenses and adverbs, which cannot be part of the noun phrase before them. */
function looksFinite(source: Source, token: Token): boolean {
	const tail = source.text.slice(Math.max(token.start, token.end - 2), token.end);
	return (tail === 'ed' || tail === 'ly') && token.end - token.start > 4;
}

/** `what it was`, `what they had been`, `what we used to pay`. */
function readWhatClause(source: Source, index: number): number {
	let i = index + 1;
	if (!has(at(source, i), Role.Stop)) {
		i = readWhole(source, i);
	} else {
		i++;
	}
	const verb = textOf(source, at(source, i));
	const isUsedTo = verb === 'used' && at(source, i + 1).word === 'to';
	const isAuxiliary = verb === 'had' || verb === 'has' || verb === 'would';
	const last = i + (isUsedTo ? 2 : isAuxiliary ? 1 : 0);
	return at(source, last).kind === TokenKind.Word ? last + 1 : last;
}
