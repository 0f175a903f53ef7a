import { readNumeral } from './numeral.ts';
import { readQuantity } from './quantity.ts';
import { CompiledRow, type Found } from './row.ts';
import { rows } from './rows.ts';
import { at, isIn, type Source } from './token.ts';
import { signOf } from './vocabulary.ts';

/** Rows by what they can start with: keys such as `word:from`, `list:time` or `number`. */
type Index = ReadonlyMap<string, readonly CompiledRow[]>;

function indexOf(rows: readonly CompiledRow[]): Index {
	const index = new Map<string, CompiledRow[]>();
	for (const row of rows) {
		for (const start of new Set(row.starts)) {
			index.set(start, [...(index.get(start) ?? []), row]);
		}
	}
	return index;
}

const compiled = rows.map((row) => new CompiledRow(row));
const names = indexOf(compiled.filter(({ kind }) => kind === undefined));
const measures = indexOf(compiled.filter(({ kind }) => kind !== undefined));

/** Finds what starts at a place of one text, with the rows that the text has the words for. */
export class Grammar {
	readonly #keys: ReadonlySet<string>;
	readonly #isPossible = new Map<CompiledRow, boolean>();

	/** @param keys the words of the text, as `word:…`, and the lists that have one of them, as `list:…` */
	constructor(keys: ReadonlySet<string>) {
		this.#keys = keys;
	}

	/** The name, or other phrase that only looks like a measure, that starts at an index. */
	matchName(source: Source, i: number): Found | undefined {
		return this.#longest(names, source, i, isNumberAt(source, i));
	}

	/** The measure that starts at an index, the longest if there are several, or what only looks like one. */
	match(source: Source, i: number, named: Found | undefined): Found | undefined {
		const isNumber = isNumberAt(source, i);
		const found = this.#longest(measures, source, i, isNumber);
		if (named && named.stop >= (found?.stop ?? 0)) {
			return named;
		}
		const quantity = isNumber && !named ? readQuantity(source, i) : undefined;
		if (!quantity || (found && found.end >= quantity.end)) {
			return found ?? named;
		}
		const { end, kind, values, numeral } = quantity;
		const stop = kind ? end : numeral.end;
		return kind || !found ? { kind, first: i, end: stop, stop, values } : found;
	}

	/** The longest match of the rows that can start at an index; the first row wins ties. */
	#longest(index: Index, source: Source, i: number, isNumber: boolean): Found | undefined {
		const { word, lists } = at(source, i);
		let best = this.#longestOf(index.get(`word:${word}`), source, i, undefined);
		if (lists.size > 0) {
			for (const list of lists.keys()) {
				best = this.#longestOf(index.get(`list:${list}`), source, i, best);
			}
		}
		return isNumber ? this.#longestOf(index.get('number'), source, i, best) : best;
	}

	#longestOf(rows: readonly CompiledRow[] = [], source: Source, i: number, best: Found | undefined): Found | undefined {
		let longest = best;
		for (const row of rows) {
			const found = this.#mayMatch(row) ? row.find(source, i) : undefined;
			if (found && found.stop > (longest?.stop ?? i)) {
				longest = found;
			}
		}
		return longest;
	}

	#mayMatch(row: CompiledRow): boolean {
		const known = this.#isPossible.get(row) ?? row.mayMatch(this.#keys);
		this.#isPossible.set(row, known);
		return known;
	}
}

function isNumberAt(source: Source, i: number): boolean {
	const token = at(source, i);
	if (token.kind === 'number') {
		return true;
	}
	const mayBe = isIn(token, 'cardinal', 'scale', 'money', 'opener') || signOf(token.text) === 'money';
	return mayBe && (readNumeral(source, i) !== undefined || readQuantity(source, i) !== undefined);
}
