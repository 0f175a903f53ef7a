import type { CompiledRow } from './compiledRow.ts';
import { type Key, partsOf } from './key.ts';
import { isNumberAt } from './number.ts';
import { at, type Source } from './token.ts';

/** What is filed by what a token is. */
class ByKey<T> {
	readonly #words = new Map<string, T>();
	readonly #lists = new Map<string, T>();
	readonly #classes = new Map<string, T>();

	/** What is filed under a key, made if there is nothing yet. */
	under(key: Key, make: () => T): T {
		const { kind, name } = partsOf(key);
		const index = { word: this.#words, list: this.#lists, class: this.#classes }[kind];
		const filed = index.get(name) ?? make();
		index.set(name, filed);
		return filed;
	}

	/** Calls back with all that is filed for a token. */
	forEach(source: Source, i: number, use: (filed: T) => void): void {
		const token = at(source, i);
		const filed = this.#words.get(token.word);
		if (filed) {
			use(filed);
		}
		if (this.#lists.size > 0 && token.lists.size > 0) {
			for (const list of token.lists.keys()) {
				const listed = this.#lists.get(list);
				if (listed) {
					use(listed);
				}
			}
		}
		if (this.#classes.size > 0) {
			this.#useClass('capital', token.text !== token.word, use);
			this.#useClass('name', token.kind === 'name', use);
			this.#useClass('digits', token.kind === 'number', use);
			this.#useClass('number', isNumberAt(source, i), use);
		}
	}

	#useClass(name: string, isOf: boolean, use: (filed: T) => void): void {
		const filed = isOf ? this.#classes.get(name) : undefined;
		if (filed) {
			use(filed);
		}
	}
}

/** Rows with the same start, by what has to be behind it or before it. */
export class RowIndex {
	readonly #anywhere: CompiledRow[] = [];
	readonly #byNext = new ByKey<CompiledRow[]>();
	readonly #byPrevious = new ByKey<CompiledRow[]>();

	add(row: CompiledRow, next: readonly Key[] | undefined): void {
		const index = next ? this.#byNext : this.#byPrevious;
		const places = (next ?? row.before)?.map((key) => index.under(key, () => [])) ?? [this.#anywhere];
		for (const rows of places) {
			if (!rows.includes(row)) {
				rows.push(row);
			}
		}
	}

	/** Calls back with the rows that may match at an index, where the first token or number may end as stated. */
	forEach(source: Source, i: number, ends: readonly number[], use: (rows: readonly CompiledRow[]) => void): void {
		use(this.#anywhere);
		this.#byPrevious.forEach(source, i - 1, use);
		for (const end of ends) {
			this.#byNext.forEach(source, end, use);
		}
	}
}
