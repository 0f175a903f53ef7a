import { type First, giveBack, numberOpeners, numeralAt, type Pattern, union } from './kit.ts';
import type { MeasureKind } from './measure.ts';
import type { Nothing, Phrase } from './phrase.ts';
import { Role } from './roles.ts';
import { at, has, type Source, TokenKind } from './token.ts';
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

const none: readonly Rule[] = [];

/** Rules by one token of what they match. */
class Index {
	readonly #byWord = new Map<string, readonly Rule[] | Index>();
	readonly #byMark = new Map<number, readonly Rule[]>();
	readonly #anyWord: readonly Rule[];
	readonly #anyName: readonly Rule[];
	readonly #digits: readonly Rule[];
	/** Of any other mark and the end of a block. */
	readonly #rest: readonly Rule[];
	/** Of `9th`, which no lexicon has. */
	readonly #ordinals: readonly Rule[];

	/**
	 * @param firstOf what the token has to be; undefined where it can be anything.
	 * @param isNested whether it is one of the second tokens.
	 */
	constructor(rules: readonly Rule[], firstOf: (pattern: Pattern) => First | undefined, isNested = false) {
		const where = (test: (first: First) => boolean) =>
			rules.filter(({ row }) => {
				const first = firstOf(row.pattern);
				return first === undefined || test(first);
			});
		this.#anyWord = where(({ others }) => others);
		this.#anyName = where(({ names, others }) => names || others);
		this.#digits = where(({ numbers, others }) => numbers || others);
		this.#rest = where(() => false);
		this.#ordinals = where(({ roles, others }) => others || (roles & Role.Ordinal) !== 0);
		const any = union(rules.flatMap(({ row }) => firstOf(row.pattern) ?? []));
		const nested = new Map<string, Index>();
		for (const { word, roles } of knownWords()) {
			if (!any.words.has(word) && (any.roles & roles) === 0) {
				continue;
			}
			const found = where((first) => first.others || first.words.has(word) || (first.roles & roles) !== 0);
			if (isNested || found.every(({ row }) => row.pattern.second === undefined)) {
				this.#byWord.set(word, found);
			} else {
				const key = found.map((rule) => rules.indexOf(rule)).join();
				const index = nested.get(key) ?? new Index(found, ({ second }) => second, true);
				nested.set(key, index);
				this.#byWord.set(word, index);
			}
		}
		for (const code of new Set(rules.flatMap(({ row }) => [...(firstOf(row.pattern)?.marks ?? [])]))) {
			this.#byMark.set(
				code,
				where(({ marks }) => marks.has(code)),
			);
		}
	}

	rulesAt(source: Source, index: number): readonly Rule[] {
		const { kind, word, roles, value } = at(source, index);
		switch (kind) {
			case TokenKind.Word: {
				const found = word === '' && roles !== 0 ? this.#ordinals : (this.#byWord.get(word) ?? this.#anyWord);
				return found instanceof Index ? found.rulesAt(source, index + 1) : found;
			}
			case TokenKind.Number:
				return this.#digits;
			case TokenKind.Mark:
				return this.#byMark.get(value) ?? this.#rest;
			case TokenKind.Name:
				return this.#anyName;
			default:
				return this.#rest;
		}
	}

	words(): Iterable<string> {
		return this.#byWord.keys();
	}
}

const numerals = Role.Cardinal | Role.Scale;

/**
 * The rows of tables by the tokens with which what they match can start; those that start with a number by the token
 * behind it.
 */
export class Grammar {
	readonly #starts: Index;
	readonly #behindDigits: Index;
	readonly #behindNumberWords: Index;

	/** @param tables in their order of precedence. */
	constructor(tables: readonly (Kind | Veto)[]) {
		const rules = tables.flatMap(({ kind, rows }) => rows.map((row) => ({ row, kind })));
		this.#starts = new Index(
			rules.filter(({ row }) => !row.pattern.startsWithNumber),
			({ first }) => first,
		);
		const numbered = rules.filter(({ row }) => row.pattern.first.numbers);
		this.#behindDigits = new Index(numbered, ({ behindNumber }) => behindNumber);
		this.#behindNumberWords = new Index(
			numbered.filter(({ row }) => row.pattern.startsWithNumber && row.pattern.first.roles !== 0),
			({ behindNumber }) => behindNumber,
		);
		for (const word of this.#starts.words()) {
			startsRow(word);
		}
	}

	/** The longest phrase that starts at the token, the first one of these; a veto beats all phrases. */
	match(source: Source, index: number): Phrase | Nothing | undefined {
		const token = at(source, index);
		const isNumeral = token.kind === TokenKind.Number || has(token, numerals) || numberOpeners.has(token.word);
		const numeral = isNumeral ? numeralAt(source, index) : undefined;
		const starting = token.kind === TokenKind.Number ? none : this.#starts.rulesAt(source, index);
		const found = starting.length > 0 ? longest(starting, source, index) : undefined;
		if (numeral === undefined || (found?.kind === undefined && found !== undefined)) {
			return found;
		}
		const behind = token.kind === TokenKind.Number ? this.#behindDigits : this.#behindNumberWords;
		const rules = behind.rulesAt(source, numeral.end);
		if (rules.length === 0) {
			return found;
		}
		const counted = longest(rules, source, index);
		return counted !== undefined && (counted.kind === undefined || counted.end > (found?.end ?? 0)) ? counted : found;
	}
}

/** The longest phrase of the rules, the first one of these; a veto beats all phrases. */
function longest(rules: readonly Rule[], source: Source, index: number): Phrase | Nothing | undefined {
	const { taken, without } = source;
	let best: Phrase | undefined;
	for (const { row, kind } of rules) {
		taken.first = index;
		giveBack(taken.numbers, 0);
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
