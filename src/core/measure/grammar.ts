import { readNumeral } from './numeral.ts';
import { readQuantity } from './quantity.ts';
import { CompiledRow, type Found } from './row.ts';
import { rows } from './rows.ts';
import { at, isIn, type Source } from './token.ts';
import { signOf } from './vocabulary.ts';

/** Rows by what they can start with. */
class Index {
	readonly #byWord = new Map<string, CompiledRow[]>();
	readonly #byList = new Map<string, CompiledRow[]>();
	readonly #byNumber: CompiledRow[] = [];

	constructor(rows: readonly CompiledRow[]) {
		for (const row of rows) {
			for (const start of new Set(row.starts)) {
				const [kind, name = ''] = start.split(/:(?=.)/) as [string, string?];
				if (kind === 'number') {
					this.#byNumber.push(row);
				} else {
					const index = kind === 'word' ? this.#byWord : this.#byList;
					index.set(name, [...(index.get(name) ?? []), row]);
				}
			}
		}
	}

	/** The longest match of the rows that can start at an index; the first row wins ties. */
	longest(source: Source, i: number, isNumber: boolean): Found | undefined {
		const { word, lists } = at(source, i);
		let best = longestOf(this.#byWord.get(word), source, i, undefined);
		if (lists.size > 0) {
			for (const list of lists.keys()) {
				best = longestOf(this.#byList.get(list), source, i, best);
			}
		}
		return isNumber ? longestOf(this.#byNumber, source, i, best) : best;
	}
}

function longestOf(
	rows: readonly CompiledRow[] | undefined,
	source: Source,
	i: number,
	best: Found | undefined,
): Found | undefined {
	let longest = best;
	if (!rows) {
		return longest;
	}
	for (const row of rows) {
		const found = row.find(source, i);
		if (found && found.stop > (longest?.stop ?? i)) {
			longest = found;
		}
	}
	return longest;
}

const compiled = rows.map((row) => new CompiledRow(row));
const names = new Index(compiled.filter(({ kind }) => kind === undefined));
const measures = new Index(compiled.filter(({ kind }) => kind !== undefined));

function isNumberAt(source: Source, i: number): boolean {
	const token = at(source, i);
	if (token.kind === 'number') {
		return true;
	}
	const mayBe = isIn(token, 'cardinal', 'scale', 'money', 'opener') || signOf(token.text) === 'money';
	return mayBe && (readNumeral(source, i) !== undefined || readQuantity(source, i) !== undefined);
}

/** The name, or other phrase that only looks like a measure, that starts at an index. */
export function matchName(source: Source, i: number): Found | undefined {
	return names.longest(source, i, isNumberAt(source, i));
}

/** The measure that starts at an index, the longest if there are several, or what only looks like one. */
export function match(source: Source, i: number, named: Found | undefined): Found | undefined {
	const isNumber = isNumberAt(source, i);
	const found = measures.longest(source, i, isNumber);
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
