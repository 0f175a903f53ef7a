import type { Phrase } from './phrase.ts';
import { Role } from './roles.ts';
import { at, has, isTie, type Source, type Token, TokenKind, textOf } from './token.ts';
import { listed } from './vocabulary.ts';

const adjectives = listed('fullTime');

/** Times of the day, which are measures only as what something took. */
const partsOfDay = listed('shortTime');

/**
 * `a fortnight`, `an hour and a half`, `half a day`, `a full day`, from the index of the article or of `half`.
 */
export function readArticleTime(source: Source, index: number): Phrase | undefined {
	let i = index;
	let value = 1;
	if (at(source, i).word === 'half') {
		value = 0.5;
		i++;
	}
	const article = at(source, i).word;
	if (article === 'a' || article === 'an') {
		i++;
	} else if (value === 1 || !isTie(source, i)) {
		return undefined;
	} else {
		i++;
	}
	if (value === 1 && at(source, i).word === 'half' && isTie(source, i + 1)) {
		value = 0.5;
		i += 2;
	}
	while (i - index < 4 && (adjectives.has(textOf(source, at(source, i))) || at(source, i).word === 'half')) {
		i++;
	}
	const unit = at(source, i);
	if (!has(unit, Role.Time) || (at(source, i - 1).word === 'good' && !/^(?:hour|minute)$/.test(unit.word))) {
		// `a good year` praises it, `a good hour` is more than one.
		return undefined;
	}
	if (isTie(source, i + 1)) {
		const isLong = /^(?:long|old)$/.test(textOf(source, at(source, i + 2)));
		return isLong ? { first: index, end: i + 3, kind: 'duration', values: [value] } : undefined;
	}
	const next = at(source, i + 1);
	if (next.word === 'and' && at(source, i + 2).word === 'a' && at(source, i + 3).word === 'half') {
		return { first: index, end: i + 4, kind: 'duration', values: [value + 0.5] };
	}
	return { first: index, end: i + 1, kind: 'duration', values: [value] };
}

const takes = listed('takes');

/**
 * A time with an article as a measure by itself: any `a fortnight` or `an hour`, but the shorter and vaguer ones only
 * where something took so long (`in an afternoon`, `within a quarter`).
 */
export function readTimeAlone(source: Source, index: number): Phrase | undefined {
	const phrase = readArticleTime(source, index);
	if (phrase === undefined) {
		return undefined;
	}
	const before = at(source, index - 1);
	if (before.kind === TokenKind.Number || (at(source, index).word === 'half' && isDeterminer(before))) {
		return undefined;
	}
	const last = at(source, phrase.end - 1);
	const next = at(source, phrase.end);
	if (phrase.values[0] !== 1) {
		return phrase;
	}
	const isTaken = takes.has(before.word) || takes.has(textOf(source, before)) || isIndirect(source, index);
	const wantsIt =
		partsOfDay.has(last.word) ||
		last.word === 'second' ||
		last.word === 'quarter' ||
		last.word === 'day' ||
		last.word === 'minute' ||
		last.word === 'sprint';
	if (last.word === 'second' && next.kind === TokenKind.Word && !has(next, Role.Stop)) {
		return undefined;
	}
	if (next.kind === TokenKind.Word && !has(next, Role.Stop) && isNounAfter(source, phrase.end)) {
		return undefined;
	}
	if (last.word === 'quarter' && next.word === 'of') {
		return undefined;
	}
	if (wantsIt && !isTaken && phrase.end - index === 2) {
		return undefined;
	}
	const isRateOfVague =
		before.kind === TokenKind.Word &&
		/(?:times|s)$/.test(textOf(source, before)) &&
		!has(before, Role.Stop) &&
		!isTaken;
	return isRateOfVague ? undefined : phrase;
}

/** `that half-year` is a period on the calendar. */
function isDeterminer(token: Token): boolean {
	return has(token, Role.Determiner | Role.Ordinal) && token.word !== 'a' && token.word !== 'an';
}

/** `within the hour`. */
export function readWithinThe(source: Source, index: number): Phrase | undefined {
	const unit = at(source, index + 2);
	const isThe = at(source, index + 1).word === 'the' && has(unit, Role.Time) && !unit.word.endsWith('s');
	return isThe ? { first: index, end: index + 3, kind: 'duration', values: [1] } : undefined;
}

/** `took me a fortnight`, `cost the team a day`. */
function isIndirect(source: Source, index: number): boolean {
	return takes.has(textOf(source, at(source, index - 2))) || takes.has(textOf(source, at(source, index - 3)));
}

/** `a year end`, `a week plan`: the time is part of another noun. */
function isNounAfter(source: Source, index: number): boolean {
	const text = textOf(source, at(source, index));
	return !/(?:ly|ed|ing|er)$/.test(text);
}
