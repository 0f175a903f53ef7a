import { readNumeral } from './numeral.ts';
import { readQuantity } from './quantity.ts';
import { CompiledRow, type Found, type Keys } from './row.ts';
import { rows } from './rows.ts';
import { at, isIn, type Source } from './token.ts';
import { signOf } from './vocabulary.ts';

/** The rows that can start with something, names apart from measures. */
interface Rows {
	readonly names: CompiledRow[];
	readonly measures: CompiledRow[];
}

const numbers: Rows = { names: [], measures: [] };
const byWord = new Map<string, Rows>();
const byList = new Map<string, Rows>();

for (const row of rows) {
	const compiled = new CompiledRow(row);
	for (const start of new Set(compiled.starts)) {
		const [, kind = '', key = ''] = /^(\w+):?(.*)$/.exec(start) ?? [];
		const index = kind === 'word' ? byWord : byList;
		const found = kind === 'number' ? numbers : (index.get(key) ?? { names: [], measures: [] });
		if (kind !== 'number') {
			index.set(key, found);
		}
		(row.kind === undefined ? found.names : found.measures).push(compiled);
	}
}

/** Finds what starts at a place of one text, with the rows that the text has the words for. */
export class Grammar {
	readonly #keys: Keys;
	readonly #isPossible = new Map<CompiledRow, boolean>();

	constructor(keys: Keys) {
		this.#keys = keys;
	}

	/** The name, or other phrase that only looks like a measure, that starts at an index. */
	matchName(source: Source, i: number): Found | undefined {
		return this.#longest('names', source, i, isNumberAt(source, i));
	}

	/** The measure that starts at an index, the longest if there are several, or what only looks like one. */
	match(source: Source, i: number, named: Found | undefined): Found | undefined {
		const isNumber = isNumberAt(source, i);
		const found = this.#longest('measures', source, i, isNumber);
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
	#longest(which: keyof Rows, source: Source, i: number, isNumber: boolean): Found | undefined {
		const { word, lists } = at(source, i);
		let best = this.#longestOf(byWord.get(word)?.[which], source, i, undefined);
		if (lists.size > 0) {
			for (const list of lists.keys()) {
				best = this.#longestOf(byList.get(list)?.[which], source, i, best);
			}
		}
		return isNumber ? this.#longestOf(numbers[which], source, i, best) : best;
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
		let isPossible = this.#isPossible.get(row);
		if (isPossible === undefined) {
			isPossible = row.mayMatch(this.#keys);
			this.#isPossible.set(row, isPossible);
		}
		return isPossible;
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
