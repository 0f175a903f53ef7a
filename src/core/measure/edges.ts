import type { Span } from '../text/span.ts';
import type { Measure } from './measure.ts';
import { wordEnd } from './noun.ts';
import type { Phrase } from './phrase.ts';
import { Role } from './roles.ts';
import { at, has, type Source, TokenKind, textOf } from './token.ts';
import { know, listed } from './vocabulary.ts';

const marks = ['**', '__', '~~', '`', '*', '_'];

/**
 * The measure of a phrase in document offsets, extended so that its emphasis marks are paired.
 *
 * @param free the first token that is not part of an earlier measure.
 * @param limits the offsets that the measure must stay within.
 */
export function measureOf(source: Source, phrase: Phrase, free: number, limits: Span): Measure {
	const first = Math.max(phrase.first, free);
	let start = at(source, first).start;
	let end = at(source, phrase.end - 1).end;
	const inside = source.text.slice(start, end);
	for (const mark of /[*_~`]/.test(inside) ? marks : []) {
		if (inside.includes(mark) && inside.split(mark).length % 2 === 0) {
			if (source.text.startsWith(mark, end) && end + mark.length <= limits.end) {
				end += mark.length;
			} else if (start - mark.length >= limits.start && source.text.slice(start - mark.length, start) === mark) {
				start -= mark.length;
			}
			break;
		}
	}
	return { start, end, kind: phrase.kind, values: phrase.values };
}

know(['innerhalb', 'von', 'prima', 'previsto']);
const before = listed('within');

/**
 * Where a duration starts, including a leading `in`, `within`, `under` or `in under`.
 *
 * @param hasTail whether `early` or `ahead of …` follows it.
 */
export function durationStart(source: Source, first: number, hasTail: boolean): number {
	const previous = textOf(source, at(source, first - 1)).toLowerCase();
	// In `It came in four days early`, `in` belongs to the verb.
	const isOfVerb =
		previous === 'in' && hasTail && /^(?:came|comes?|coming)$/i.test(textOf(source, at(source, first - 2)));
	if (previous === 'von' && at(source, first - 2).word === 'innerhalb') {
		return first - 2;
	}
	if (!before.has(previous) || isOfVerb) {
		return first;
	}
	return previous === 'under' && at(source, first - 2).word === 'in' ? first - 2 : first - 1;
}

/** Where a duration ends, including a trailing `early`, `late` or `ahead of schedule`. */
export function durationEnd(source: Source, end: number): number {
	const next = at(source, end);
	if (next.word === 'early' || next.word === 'late') {
		return end + 1;
	}
	if (next.word === 'prima' && at(source, end + 2).word === 'previsto') {
		return end + 3;
	}
	if (next.word !== 'ahead') {
		return end;
	}
	if (at(source, end + 1).word !== 'of') {
		return end + 1;
	}
	let i = end + 2;
	while (i - end < 9) {
		const token = at(source, i);
		const isWord = token.kind === TokenKind.Word || token.kind === TokenKind.Name;
		const isDeterminer = has(token, Role.Determiner) && i === end + 2;
		if (!isWord || (has(token, Role.Stop) && !isDeterminer && !/^(?:go|planned)$/.test(textOf(source, token)))) {
			break;
		}
		i = wordEnd(source, i);
	}
	return i;
}
