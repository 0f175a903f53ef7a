import { CompiledRow } from './compiledRow.ts';
import { type Key, partsOf } from './key.ts';
import { isNumberAt, numberEnds, numberWords } from './number.ts';
import { readQuantity } from './quantity.ts';
import type { Found } from './row.ts';
import { RowIndex } from './rowIndex.ts';
import { rows } from './rows.ts';
import { at, type Source, type Token } from './token.ts';
import { wordsIn } from './vocabulary.ts';

/** The rows that can start with something: what only looks like a measure, and measures. */
interface Start {
	names?: RowIndex;
	measures?: RowIndex;
}

const byKey = new Map<Key, Start>();
for (const row of rows.map((row, order) => new CompiledRow(row, order))) {
	const which = row.kind ? 'measures' : 'names';
	for (const { start, next } of row.openings) {
		for (const key of new Set(start)) {
			const filed = byKey.get(key) ?? {};
			filed[which] ??= new RowIndex();
			filed[which].add(row, next);
			byKey.set(key, filed);
		}
	}
}
const ofNumbers = byKey.get('class:number') ?? {};
const ofDigits = byKey.get('class:digits') ?? {};
/** For those in digits, which no list has: `7th`. */
const ofOrdinals = [byKey.get('list:ordinal') ?? {}];

/** By the words and marks that a row or a number can start with. */
const byWord = new Map<string, Start[]>([...numberWords].map((word) => [word, []]));
for (const [key, start] of byKey) {
	const { kind, name } = partsOf(key);
	for (const word of { word: [name], list: wordsIn(name), class: [] }[kind]) {
		byWord.set(word, [...(byWord.get(word) ?? []), start]);
	}
}

/** What can start with a token; undefined if nothing can. */
function startsAt({ kind, word }: Token): readonly Start[] | undefined {
	const inDigits = kind === 'word' && word.charCodeAt(0) < 58 ? ofOrdinals : undefined;
	return byWord.get(word) ?? (kind === 'number' ? [] : inDigits);
}

/** Whether a measure, or what only looks like one, can start with a token at all. */
export function mayStart(token: Token): boolean {
	return startsAt(token) !== undefined;
}

/** The name, or other phrase that only looks like a measure, that starts at an index. */
export function matchName(source: Source, i: number): Found | undefined {
	return longest('names', source, i);
}

/** The measure that starts at an index, the longest if there are several, or what only looks like one. */
export function match(source: Source, i: number, named: Found | undefined): Found | undefined {
	const found = longest('measures', source, i);
	if (named && named.stop >= (found?.stop ?? 0)) {
		return named;
	}
	const quantity = !named && isNumberAt(source, i) ? readQuantity(source, i) : undefined;
	if (!quantity || (found && found.end >= quantity.end)) {
		return found ?? named;
	}
	const { end, kind, values, numeral } = quantity;
	const stop = kind ? end : numeral.end;
	return kind || !found ? { kind, first: i, end: stop, stop, values } : found;
}

/** The longest match of some rows at an index; the first row wins ties. */
function longest(which: keyof Start, source: Source, i: number): Found | undefined {
	let longest: Found | undefined;
	let order = 0;
	const use = (rows: readonly CompiledRow[]) => {
		for (const row of rows) {
			const found = row.find(source, i);
			const [stop, best] = [found?.stop ?? i, longest?.stop ?? i];
			if (stop > best || (stop === best && found && row.order < order)) {
				longest = found;
				order = row.order;
			}
		}
	};
	const ends = numberEnds(source, i);
	for (const start of startsAt(at(source, i)) ?? []) {
		start[which]?.forEach(source, i, ends ?? [i + 1], use);
	}
	if (ends) {
		ofNumbers[which]?.forEach(source, i, ends, use);
		if (at(source, i).kind === 'number') {
			ofDigits[which]?.forEach(source, i, ends, use);
		}
	}
	return longest;
}
