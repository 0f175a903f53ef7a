import { at, isCapitalized, isIn, isTie, isWord, type Source, type Token } from './token.ts';

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
		? word.length > 2 && !singularInS.test(token.text)
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
	return (
		/[/&]/.test(text) &&
		isGlued &&
		next.isGlued &&
		isWord(next) &&
		!isIn(next, 'time') &&
		!isPlural(at(source, index - 1)) &&
		(next.text.length > 1 || /^[A-Z]{2}$/.test(at(source, index - 1).text + next.text))
	);
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
		const opened = count < 3 ? readAside(source, i) : i;
		const joint = count > 0 ? readJoint(source, i) : i;
		isJoined ||= joint > i;
		i = Math.max(joint, opened);
		const end = wordEnd(source, i);
		const head = at(source, end - 1);
		const isCompound = end > i + 1;
		if (!isNounPart(source, i, end, count, isJoined)) {
			break;
		}
		const isMeasured = isCompound && (at(source, i).kind === 'number' || isIn(at(source, i), 'cardinal'));
		if (isMeasured && count === 0 && at(source, i).kind === 'number') {
			return undefined;
		}
		const isUnit =
			!isMeasured && !isJoined && isIn(head, 'time', 'unit', 'money') && !(many && isModifier(source, head, end));
		if (isUnit || (many && isPlural(head) && !isPluralModifier(source, head, end))) {
			return { end: withContents(source, end), head, isPlural: true };
		}
		if (/[\u3040-\ud7a3]/.test(head.text) && !isIn(head, 'nounOpener')) {
			return undefined;
		}
		i = end;
	}
	return many && !isAmong(at(source, index - 1)) ? readUnit(source, index) : undefined;
}

function isNounPart(source: Source, index: number, end: number, count: number, isJoined: boolean): boolean {
	const head = at(source, end - 1);
	const isCompound = end > index + 1;
	if (!isWord(head) && head.kind !== 'name' && !(isCompound && head.kind === 'number')) {
		return false;
	}
	if (isCompound) {
		return true;
	}
	if (isIn(head, 'cardinal', 'scale', 'from', 'to', 'zero') || (isJoined && isIn(head, 'determiner'))) {
		return false;
	}
	// `3 more countries`, `the same five late tickets`
	return !isIn(head, 'stop') || (count === 0 && isIn(head, 'nounOpener') && isWord(at(source, index + 1)));
}

/** The index after a comma or `and` between adjectives. */
function readJoint(source: Source, index: number): number {
	const comma = at(source, index).text === ',' ? index + 1 : index;
	return isIn(at(source, comma), 'and') ? comma + 1 : comma;
}

/** The index after `(mostly duplicate)`. */
function readAside(source: Source, index: number): number {
	if (at(source, index).text !== '(') {
		return index;
	}
	for (let i = index + 1; i < index + 5 && isWord(at(source, i)); i++) {
		if (at(source, i + 1).text === ')' && isNounLike(at(source, i + 2))) {
			return i + 2;
		}
	}
	return index;
}

/** `two night shifts`, `6 day trips`: a singular unit before a plural noun. */
function isModifier(source: Source, head: Token, end: number): boolean {
	const next = at(source, end);
	return !isPlural(head) && !isIn(head, 'headUnit', 'money', 'foreign') && isPlural(next) && !isIn(next, 'stop');
}

/** `12 sales calls`, `3 systems engineers`. */
function isPluralModifier(source: Source, head: Token, end: number): boolean {
	const next = at(source, end);
	return isIn(head, 'modifierPlural') && isPlural(next) && !isIn(next, 'stop');
}

/** `12 lines of code`, `3 tonnes of steel` */
function withContents(source: Source, end: number): number {
	const head = at(source, end - 1);
	const next = at(source, end + 1);
	const isTerm = isIn(head, 'container') || (isIn(head, 'unit') && !isIn(head, 'time'));
	if (!isTerm || at(source, end).word !== 'of' || !isNounLike(next) || isIn(next, 'determiner')) {
		return end;
	}
	const after = at(source, end + 2);
	const isAdjective =
		!isCapitalized(next) && isNounLike(after) && (isPlural(after) || isCapitalized(after) || after.word === 'code');
	return isAdjective ? end : end + 2;
}

/** Whether an English number in words stands for what it counts: `the two work well`. */
function isAmong(token: Token): boolean {
	return isIn(token, 'cardinal', 'scale') && !isIn(token, 'foreign');
}

/** The word right behind a number, unless it is a verb or an adverb. */
function readUnit(source: Source, index: number): Noun | undefined {
	const head = at(source, index);
	const end = wordEnd(source, index);
	const isUnit =
		isWord(head) &&
		end === index + 1 &&
		!isIn(
			head,
			'stop',
			'cardinal',
			'scale',
			'to',
			'from',
			'zero',
			'negation',
			'movement',
			'attitude',
			'calendar',
			'ordinal',
			'frequency',
			'harmed',
			'quality',
			'metric',
			'scoreWord',
			'portion',
			'multiple',
			'nounOpener',
			'approximation',
		) &&
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
		const isOpen = isIn(head, 'product', 'pluralModifier') && isWord(next);
		if (isLast && !isOpen && (noun.isPlural || isIn(head, 'event'))) {
			break;
		}
		if (!isLast && noun.isPlural && !isIn(head, 'plural', 'modifierPlural') && !isIn(next, 'event')) {
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
	while (i - index < 3 && (isIn(at(source, i), 'determiner') || at(source, i).word === 'all')) {
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
		if (/^ones?$/.test(head.word)) {
			return end;
		}
		const isOneWord = end === i + 1;
		const isStop = isIn(head, 'stop', 'to', 'from') && !(i === start && isIn(head, 'nounOpener'));
		if (isOneWord && (isStop || (i > start && (/..(?:ed|ly)$/.test(head.word) || isIn(head, 'verb'))))) {
			break;
		}
		if (isPlural(head) && !(isIn(head, 'product', 'modifierPlural') && isNounLike(at(source, end)))) {
			return end;
		}
		i = end;
	}
	return i > start ? i : index;
}

/** `what it was`, `what they had been`, `what we used to pay`. */
function readWhatClause(source: Source, index: number): number {
	const verbAt = isIn(at(source, index + 1), 'stop') ? index + 2 : readWhole(source, index + 1);
	const { word } = at(source, verbAt);
	const last =
		verbAt + (word === 'used' && at(source, verbAt + 1).word === 'to' ? 2 : /^(?:had|has|would)$/.test(word) ? 1 : 0);
	return isWord(at(source, last)) ? last + 1 : last;
}
