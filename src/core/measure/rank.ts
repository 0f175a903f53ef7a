import { isCapital } from './named.ts';
import { readHead, readWhole } from './noun.ts';
import { readNumeral } from './numeral.ts';
import type { Phrase } from './phrase.ts';
import { Role } from './roles.ts';
import { at, has, isHyphen, isMark, type Source, TokenKind, textOf } from './token.ts';
import { listed } from './vocabulary.ts';

const prizes = listed('prize');

/** `top 1% of sellers`, `top ten`, but not `OWASP Top 10`. */
export function readTop(source: Source, index: number): Phrase | undefined {
	const numberAt = isHyphen(at(source, index + 1)) ? index + 2 : index + 1;
	const numeral = readNumeral(source, numberAt, false);
	if (numeral === undefined || numeral.isRound) {
		return undefined;
	}
	const before = at(source, index - 1);
	const isName = isCapital(source, at(source, index)) && before.kind !== TokenKind.Break && !has(before, Role.Stop);
	if (isName && before.kind !== TokenKind.Mark) {
		return undefined;
	}
	const next = at(source, numeral.end);
	const isPercent = isMark(next, '%') || has(next, Role.Percent);
	const end = isPercent ? numeral.end + 1 : numeral.end;
	const values = numeral.values;
	if (at(source, end).word === 'of' && isPercent) {
		return { first: index, end: readWhole(source, end + 1), kind: 'rank', values };
	}
	const head = isPercent ? undefined : readHead(source, end, true);
	const last = head?.end ?? end;
	const whole = head !== undefined && at(source, last).word === 'of' ? readWhole(source, last + 1) : last;
	return { first: index, end: whole > last + 1 ? whole : last, kind: 'rank', values };
}

const places = listed('rankField');
const fields = new Set(['in', 'on', 'of', 'among']);

/** `#1 in the App Store category`, `number one in the region`; the index is that of `#` or `number`. */
export function readNumberOne(source: Source, index: number): Phrase | undefined {
	const numeral = readNumeral(source, index + 1, false);
	const [value = 0] = numeral?.values ?? [];
	if (numeral === undefined || value > 100 || numeral.values.length > 1 || numeral.shape !== 0) {
		return undefined;
	}
	const next = at(source, numeral.end);
	if (next.word === 'out' && at(source, numeral.end + 1).word === 'of') {
		const field = readNumeral(source, numeral.end + 2, false);
		const head = field && readHead(source, field.end, true);
		return field && { first: index, end: head?.end ?? field.end, kind: 'rank', values: [value, ...field.values] };
	}
	if (!places.has(textOf(source, next))) {
		return undefined;
	}
	if (isMark(at(source, index), '#')) {
		const before = at(source, index - 1);
		if (has(before, Role.Reference | Role.WeakReference) || trackers.has(textOf(source, before).toLowerCase())) {
			return undefined;
		}
	} else if (has(at(source, index - 1), Role.Determiner) || at(source, index - 1).word === 'rule') {
		return undefined;
	}
	const end = fields.has(next.word) ? fieldEnd(source, numeral.end + 1) : numeral.end;
	return { first: index, end: Math.max(end, numeral.end), kind: 'rank', values: numeral.values };
}

const trackers = listed('tracker');

/** The index behind the field of a rank: `the App Store category`, `Product Hunt`. */
function fieldEnd(source: Source, index: number): number {
	let i = index;
	while (has(at(source, i), Role.Determiner)) {
		i++;
	}
	const start = i;
	while (i - start < 5) {
		const token = at(source, i);
		const isNoun = token.kind === TokenKind.Word || token.kind === TokenKind.Name;
		if (!isNoun || (has(token, Role.Stop) && !isCapital(source, token))) {
			break;
		}
		i++;
	}
	return i > start ? i : index - 1;
}

/** `2nd of 31 teams`, `third out of 58 teams`, `first place among 120 entries`; the index is that of the ordinal. */
export function readPlace(source: Source, index: number): Phrase | undefined {
	const ordinal = at(source, index);
	let i = index + 1;
	const isPlace = prizes.has(textOf(source, at(source, i)));
	i += isPlace ? 1 : 0;
	const joint = at(source, i).word;
	const isOutOf = joint === 'out' && at(source, i + 1).word === 'of';
	if (joint === 'of' || isOutOf || joint === 'among') {
		let start = isOutOf ? i + 2 : i + 1;
		while (has(at(source, start), Role.Determiner)) {
			start++;
		}
		const field = readNumeral(source, start, false);
		const isYear = field !== undefined && (field.values[0] ?? 0) > 1900 && (field.values[0] ?? 0) < 2100;
		if (field !== undefined && !(isYear && joint === 'of')) {
			const head = readHead(source, field.end, true);
			return { first: index, end: head?.end ?? field.end, kind: 'rank', values: [ordinal.value, ...field.values] };
		}
	}
	if (isPlace && !has(at(source, index - 1), Role.Determiner | Role.Ordinal) && at(source, index - 1).word !== 'in') {
		return { first: index, end: i, kind: 'rank', values: [ordinal.value] };
	}
	const before = textOf(source, at(source, index - 1)).toLowerCase();
	const isRanked =
		before === 'ranked' || before === 'placed' || ((before === 'came' || before === 'finished') && places.has(joint));
	return isRanked && at(source, i).kind !== TokenKind.Number
		? {
				first: index,
				end: index + 1,
				kind: 'rank',
				values: [ordinal.value],
			}
		: undefined;
}
