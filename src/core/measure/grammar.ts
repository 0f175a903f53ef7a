import { type First, numeralAt, type Pattern } from './kit.ts';
import type { MeasureKind } from './measure.ts';
import type { Nothing, Phrase } from './phrase.ts';
import { Role } from './roles.ts';
import { at, type Source, type Token, TokenKind } from './token.ts';
import { knownWords, startsRow } from './vocabulary.ts';

/** A form that phrases have. */
export interface Row {
	/** Texts with «guillemets» around each measure, which read differently without the row. */
	readonly examples: readonly string[];
	/** Texts that only look like it, marked in the same way. */
	readonly counterexamples?: readonly string[];
	readonly pattern: Pattern;
	/** The values of the measure, from the numbers that the pattern takes, where they are not just these. */
	readonly values?: (...numbers: number[]) => readonly number[];
}

/** All forms of a kind of measure. */
export interface Kind {
	readonly kind: MeasureKind;
	/** What it is, as docs/measures.md shows it. */
	readonly description: string;
	readonly rows: readonly Row[];
}

/** Forms that only look like a measure, for one reason. */
export interface Veto {
	readonly kind?: never;
	readonly name: string;
	readonly reason: string;
	readonly rows: readonly Row[];
}

interface Rule {
	readonly row: Row;
	/** None in a veto. */
	readonly kind: MeasureKind | undefined;
}

/** Rules by one token of what they match. */
class Index {
	readonly #byWord = new Map<string, readonly Rule[]>();
	readonly #byMark = new Map<number, readonly Rule[]>();
	/** Of any word, of any digits, of any other mark or the end of a block, and of an ordinal such as `9th`. */
	readonly #others: readonly Rule[];
	readonly #numbers: readonly Rule[];
	readonly #marks: readonly Rule[];
	readonly #ordinals: readonly Rule[];

	/** @param firstOf what the token has to be; undefined where it can be anything. */
	constructor(rules: readonly Rule[], firstOf: (pattern: Pattern) => First | undefined) {
		const where = (test: (first: First) => boolean) =>
			rules.filter(({ row }) => {
				const first = firstOf(row.pattern);
				return first === undefined || test(first);
			});
		this.#others = where(({ others }) => others);
		this.#numbers = where(({ numbers, others }) => numbers || others);
		this.#marks = where(() => false);
		this.#ordinals = where(({ roles, others }) => others || (roles & Role.Ordinal) !== 0);
		for (const { word, roles } of knownWords()) {
			const found = where((first) => first.others || first.words.has(word) || (first.roles & roles) !== 0);
			if (found.length > this.#others.length) {
				this.#byWord.set(word, found);
			}
		}
		for (const code of new Set(rules.flatMap(({ row }) => [...(firstOf(row.pattern)?.marks ?? [])]))) {
			this.#byMark.set(
				code,
				where(({ marks }) => marks.has(code)),
			);
		}
	}

	rulesAt({ kind, word, roles, value }: Token): readonly Rule[] {
		switch (kind) {
			case TokenKind.Word:
				return word === '' && roles !== 0 ? this.#ordinals : (this.#byWord.get(word) ?? this.#others);
			case TokenKind.Number:
				return this.#numbers;
			case TokenKind.Mark:
				return this.#byMark.get(value) ?? this.#marks;
			case TokenKind.Name:
				return this.#others;
			default:
				return this.#marks;
		}
	}

	words(): Iterable<string> {
		return this.#byWord.keys();
	}
}

/**
 * The rows of tables by the tokens with which what they match can start; those that start with a number by the token
 * behind it.
 */
export class Grammar {
	readonly #starts: Index;
	readonly #behindNumbers: Index;

	/** @param tables in their order of precedence. */
	constructor(tables: readonly (Kind | Veto)[]) {
		const rules = tables.flatMap(({ kind, rows }) => rows.map((row) => ({ row, kind })));
		this.#starts = new Index(rules, ({ first }) => first);
		this.#behindNumbers = new Index(
			rules.filter(({ row }) => row.pattern.first.numbers),
			({ second }) => second,
		);
		for (const word of this.#starts.words()) {
			startsRow(word);
		}
	}

	/** The longest phrase that starts at the token, the first one of these; a veto beats all phrases. */
	match(source: Source, index: number): Phrase | Nothing | undefined {
		const token = at(source, index);
		const numeral = token.kind === TokenKind.Number ? numeralAt(source, index) : undefined;
		const rules = numeral ? this.#behindNumbers.rulesAt(at(source, numeral.end)) : this.#starts.rulesAt(token);
		return rules.length === 0 ? undefined : longest(rules, source, index);
	}
}

/** The longest phrase of the rules, the first one of these; a veto beats all phrases. */
function longest(rules: readonly Rule[], source: Source, index: number): Phrase | Nothing | undefined {
	const { taken, without } = source;
	let best: Phrase | undefined;
	for (const { row, kind } of rules) {
		taken.first = index;
		taken.numbers.length = 0;
		const end = row === without ? -1 : row.pattern.match(source, index, taken);
		if (end >= 0 && kind === undefined) {
			return { end };
		}
		if (kind !== undefined && end > (best?.end ?? index)) {
			const values = row.values?.(...taken.numbers) ?? [...taken.numbers];
			best = { first: taken.first, end, kind, values };
		}
	}
	return best;
}
