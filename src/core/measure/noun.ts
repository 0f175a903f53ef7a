import { at, isIn, isTie, isWord, type Source, type Token } from './token.ts';

/** A noun phrase: where it ends, and its last word. */
export interface Noun {
	readonly end: number;
	readonly head: Token;
	readonly isPlural: boolean;
}

/** The most words in front of a noun that still belong to it. */
const mostModifiers = 4;
/** `class`, `status` and `basis`, but not the Portuguese `hospitais` and `papéis`. */
const singularInS = /(?:[su'’]s|(?<![cdilnrtu]a|é)is)$/;
/** `GPS`, `CRAS` */
const abbreviation = /^\p{Lu}{1,5}$/u;
/** Plurals without -s: Italian, Polish, Czech and Russian ones after numbers. */
const otherPlural =
	/^(?:[a-z]{2,}(?<!speci|regi|acu)men|[a-z]{2,}(?:or|al|on|ent|[^f]in|ett)i|.+(?:ów|ов|ев|ей|ů)|(?!(?:перед|против|через|всего|годы|трафик)$)[а-яё]{3,}[бвгджзкмнпрстфхцчшщаяиы](?<!ла|ли|ся|[аяеиую]т|[еи]м|[ыи]х|[ыи]ми))$/u;
/** English and German verbs and adverbs. */
const finite = /(?:ed|ing|ly|[^ck]et|iert)$|^ge.+t$/;

/** Whether a word has the form of a plural noun. */
export function isPlural(token: Token): boolean {
	if (token.kind === 'name') {
		// `Sev-2s`, `P1s`
		return /^.{1,6}\ds$/.test(token.text);
	}
	if (token.kind !== 'word' || isIn(token, 'pluralModifier')) {
		return isIn(token, 'plural');
	}
	const { word, lists } = token;
	if (lists.has('plural')) {
		return true;
	}
	return word.endsWith('s')
		? word.length > 2 && !singularInS.test(token.text) && !abbreviation.test(token.text)
		: lists.size === 0 && !/[a-hj-mo-vx-z]$/.test(word) && otherPlural.test(word);
}

function isNounLike(token: Token): boolean {
	return (isWord(token) || token.kind === 'name') && !isIn(token, 'stop');
}

/** The index after a word and everything that hyphens or slashes attach to it: `end-to-end`, `P1-level`, `CI/CD`. */
export function wordEnd(source: Source, index: number): number {
	let i = index + 1;
	while (i - index < 12 && (isTie(source, i) || isSlash(source, i)) && at(source, i + 1).kind !== 'mark') {
		i += 2;
	}
	return i;
}

function isSlash(source: Source, index: number): boolean {
	const { text, isGlued } = at(source, index);
	const next = at(source, index + 1);
	const isJoined = text === '/' && isGlued && next.isGlued && isWord(next) && !isIn(next, 'time');
	return isJoined && !isPlural(at(source, index - 1));
}

/**
 * Reads the noun that a number counts, after any adjectives: `late tickets`, `internal and external teams`. A word that
 * has no form of a plural counts if it is right behind the number, as a unit that no list has: `4.1 kgf`.
 *
 * @param many whether the number requires a plural; after one, only a unit can be the head.
 */
export function readCounted(source: Source, index: number, many: boolean): Noun | undefined {
	let i = index;
	let isJoined = false;
	for (let count = 0; count <= mostModifiers; count++) {
		const joint = count > 0 ? readJoint(source, i) : i;
		isJoined ||= joint > i;
		i = joint;
		const end = wordEnd(source, i);
		const head = at(source, end - 1);
		if (!isNounPart(source, i, end, count, isJoined)) {
			break;
		}
		const isUnit = !isJoined && isIn(head, 'time', 'unit', 'money') && !isModifier(source, head, end);
		if (isUnit || (many && isPlural(head) && !isPluralModifier(source, head, end))) {
			return { end: withContents(source, end), head, isPlural: true };
		}
		if (/[\u3040-\ud7a3]/.test(head.text)) {
			return undefined;
		}
		i = end;
	}
	return many && !isAmong(at(source, index - 1)) ? readUnit(source, index) : undefined;
}

function isNounPart(source: Source, index: number, end: number, count: number, isJoined: boolean): boolean {
	const head = at(source, end - 1);
	if (end > index + 1) {
		return isWord(head) || head.kind === 'name' || head.kind === 'number';
	}
	if (
		(!isWord(head) && head.kind !== 'name') ||
		isIn(head, 'cardinal', 'scale', 'from', 'to') ||
		(isJoined && isIn(head, 'determiner'))
	) {
		return false;
	}
	// `3 more countries`
	return !isIn(head, 'stop') || (count === 0 && isIn(head, 'nounOpener'));
}

/** The index after a comma or `and` between adjectives. */
function readJoint(source: Source, index: number): number {
	const comma = at(source, index).text === ',' ? index + 1 : index;
	return isIn(at(source, comma), 'and') ? comma + 1 : comma;
}

/** `two night shifts`, `6 day trips`: a singular unit before a plural noun. */
function isModifier(source: Source, head: Token, end: number): boolean {
	const next = at(source, end);
	return !isPlural(head) && !isIn(head, 'foreign') && isPlural(next);
}

/** `12 sales calls`, `3 systems engineers`. */
function isPluralModifier(source: Source, head: Token, end: number): boolean {
	const next = at(source, end);
	return isIn(head, 'modifierPlural') && isPlural(next);
}

/** `12 lines of code`, `3 tonnes of steel` */
function withContents(source: Source, end: number): number {
	const head = at(source, end - 1);
	const next = at(source, end + 1);
	const isTerm = isIn(head, 'container') || (isIn(head, 'unit') && !isIn(head, 'time'));
	return isTerm && at(source, end).word === 'of' && isNounLike(next) && !isIn(next, 'determiner') ? end + 2 : end;
}

/** Whether an English number in words stands for what it counts: `the two work well`. */
function isAmong(token: Token): boolean {
	return isIn(token, 'cardinal', 'scale') && !isIn(token, 'foreign');
}

/** The word right behind a number, unless it is a verb or an adverb, or an article makes it a name: `the 2222 call`. */
function readUnit(source: Source, index: number): Noun | undefined {
	const head = at(source, index);
	const end = wordEnd(source, index);
	const isUnit =
		isWord(head) &&
		end === index + 1 &&
		!isIn(at(source, index - 2), 'determiner') &&
		!isIn(head, 'stop', 'calendar', 'harmed', 'attitude', 'nounOpener', 'to', 'from', 'quality') &&
		!finite.test(head.word) &&
		head.text.length > 1 &&
		(!isNounLike(at(source, end)) || isIn(at(source, index - 1), 'foreign')) &&
		!/[\u3040-\ud7a3]/.test(head.text);
	return isUnit ? { end, head, isPlural: false } : undefined;
}

/** Reads the noun phrase after `no`, up to its first plural or its last word. */
export function readThing(source: Source, index: number): Noun | undefined {
	let i = index;
	let noun: Noun | undefined;
	for (let count = 0; count < 5; count++) {
		const end = wordEnd(source, i);
		const isCompound = end > i + 1;
		const head = at(source, end - 1);
		if (!isWord(head) && head.kind !== 'name') {
			break;
		}
		const isStop = !isCompound && isIn(head, 'stop') && !(count === 0 && isIn(head, 'nounOpener'));
		if (isStop || (count > 0 && !isCompound && /..ed$/.test(head.text))) {
			break;
		}
		noun = { end, head, isPlural: isPlural(head) };
		const next = at(source, end);
		const isLast = !isNounLike(next) || !(isIn(next, 'event') || isPlural(next));
		if (isLast && (noun.isPlural || isIn(head, 'event'))) {
			break;
		}
		i = end;
	}
	return noun;
}

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
	if (isIn(first, 'pronoun') && !isNounLike(at(source, index + 1))) {
		return index + 1;
	}
	let i = index;
	while (i - index < 3 && isIn(at(source, i), 'determiner')) {
		i++;
	}
	const start = i;
	while (i - start < 6) {
		const end = wordEnd(source, i);
		const head = at(source, end - 1);
		if (head.kind === 'number' && i === start && end === i + 1) {
			i = end;
			continue;
		}
		if (!isWord(head) && head.kind !== 'name') {
			break;
		}
		const isOneWord = end === i + 1;
		const isStop = isIn(head, 'stop') && !(i === start && isIn(head, 'nounOpener'));
		if (isOneWord && (isStop || (i > start && (/..(?:ed|ly)$/.test(head.word) || isIn(head, 'verb'))))) {
			break;
		}
		if (isPlural(head)) {
			return end;
		}
		i = end;
	}
	return i > start ? i : index;
}

/** `what it was` */
function readWhatClause(source: Source, index: number): number {
	const verbAt = isIn(at(source, index + 1), 'stop') ? index + 2 : readWhole(source, index + 1);
	return isWord(at(source, verbAt)) ? verbAt + 1 : verbAt;
}
