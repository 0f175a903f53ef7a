import { quantityAt, rangedAt } from './atoms.ts';
import { type MeasureKind, measureKinds } from './measure.ts';
import { type First, giveBack, mayStart, type Pattern, type QuantityKind, union } from './pattern.ts';
import type { Nothing, Phrase } from './phrase.ts';
import { Role } from './roles.ts';
import { numberOpeners } from './terms.ts';
import { at, has, type Source, type Token, TokenKind } from './token.ts';
import { isMoneySign, knownWords, startsRow } from './vocabulary.ts';

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
	/** The first one has precedence. */
	readonly order: number;
	readonly row: Row;
	/** None in a veto. */
	readonly kind: MeasureKind | undefined;
}

/** Rules by one token of what they match. */
class Index {
	readonly #byWord = new Map<string, readonly Rule[]>();
	readonly #bySecond = new Map<string, Index>();
	readonly #byMark = new Map<number, readonly Rule[]>();
	/** The same of ASCII. */
	readonly #byAscii: (readonly Rule[])[] = [];
	readonly #anyWord: readonly Rule[];
	readonly #anyName: readonly Rule[];
	readonly #digits: readonly Rule[];
	/** Of any other mark and the end of a block. */
	readonly #rest: readonly Rule[];
	/** Of `9th`, which no lexicon has. */
	readonly #ordinals: readonly Rule[];

	/**
	 * @param firstOf what the token has to be; undefined where it can be anything.
	 * @param isWhole whether the first tokens are enough; else words are told apart by the second ones as well.
	 */
	constructor(rules: readonly Rule[], firstOf: (pattern: Pattern) => First | undefined, isWhole = true) {
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
		const byRoles = new Map<number, readonly Rule[]>();
		for (const { word, roles } of knownWords()) {
			const isNamed = any.words.has(word);
			if (!isNamed && (any.roles & roles) === 0) {
				continue;
			}
			// Words that no row names are told apart by their roles alone.
			const known = isNamed ? undefined : byRoles.get(roles);
			const found = known ?? where((first) => first.others || first.words.has(word) || (first.roles & roles) !== 0);
			if (!isNamed) {
				byRoles.set(roles, found);
			}
			if (isWhole || found.every(({ row }) => row.pattern.second === undefined)) {
				this.#byWord.set(word, found);
			} else {
				const key = found.map(({ order }) => order).join();
				const index = nested.get(key) ?? new Index(found, ({ second }) => second);
				nested.set(key, index);
				this.#bySecond.set(word, index);
			}
		}
		for (const code of any.marks) {
			this.#byMark.set(
				code,
				where(({ marks }) => marks.has(code)),
			);
		}
		for (let code = 0; code < 128; code++) {
			this.#byAscii.push(this.#byMark.get(code) ?? this.#rest);
		}
	}

	rulesAt(source: Source, index: number): readonly Rule[] {
		const { kind, word, roles, value } = at(source, index);
		switch (kind) {
			case TokenKind.Word: {
				if (word === '') {
					return roles === 0 ? this.#anyWord : this.#ordinals;
				}
				const found = this.#byWord.get(word);
				return found ?? this.#bySecond.get(word)?.rulesAt(source, index + 1) ?? this.#anyWord;
			}
			case TokenKind.Number:
				return this.#digits;
			case TokenKind.Mark:
				return this.#byAscii[value] ?? this.#byMark.get(value) ?? this.#rest;
			case TokenKind.Name:
				return this.#anyName;
			default:
				return this.#rest;
		}
	}

	words(): Iterable<string> {
		return [...this.#byWord.keys(), ...this.#bySecond.keys()];
	}
}

/** The rows of tables by the tokens with which what they match can start. */
export class Grammar {
	readonly #starts: Index;
	/** Of those that start with a number: by the kind of the quantity there, then by the token behind the number. */
	readonly #digits: Readonly<Record<QuantityKind, Index>>;
	readonly #numberWords: Readonly<Record<QuantityKind, Index>>;
	/** Of those that start with a quantity and need something behind it: by the token there. */
	readonly #behindQuantities: Index;

	/** @param tables in their order of precedence. */
	constructor(tables: readonly (Kind | Veto)[]) {
		const rules = tables
			.flatMap(({ kind, rows }) => rows.map((row) => ({ row, kind })))
			.map((rule, order) => ({ ...rule, order }));
		const numbered = rules.filter(({ row }) => row.pattern.behindQuantity === undefined);
		this.#starts = new Index(
			rules.filter(({ row }) => !row.pattern.startsWithNumber),
			({ first }) => first,
			false,
		);
		this.#digits = byKind(numbered.filter(({ row }) => row.pattern.first.numbers));
		this.#numberWords = byKind(
			numbered.filter(({ row }) => row.pattern.startsWithNumber && row.pattern.first.roles !== 0),
		);
		this.#behindQuantities = new Index(
			rules.filter(({ row }) => row.pattern.behindQuantity !== undefined),
			({ behindQuantity }) => behindQuantity,
		);
		for (const word of this.#starts.words()) {
			startsRow(word);
		}
	}

	/** The longest phrase that starts at the token, the first one of these; a veto beats all phrases. */
	match(source: Source, index: number): Phrase | Nothing | undefined {
		const token = at(source, index);
		const isNumber = token.kind === TokenKind.Number;
		const found = isNumber ? undefined : longest(this.#starts.rulesAt(source, index), source, index);
		if ((found !== undefined && found.kind === undefined) || !startsQuantity(token)) {
			return found;
		}
		const quantity = rangedAt(source, index);
		if (quantity === undefined) {
			return found;
		}
		const numbers = (isNumber ? this.#digits : this.#numberWords)[quantity.kind ?? 'none'];
		const counted = longest(numbers.rulesAt(source, quantity.numeral.end), source, index);
		if (counted !== undefined && counted.kind === undefined) {
			// `In test two thirds of them failed`: what starts with a word of its own is more than a number.
			return found !== undefined && found.end > counted.end ? found : counted;
		}
		const behind = quantityAt(source, index)?.end ?? index;
		const changed = longest(this.#behindQuantities.rulesAt(source, behind), source, index);
		if (changed !== undefined && changed.kind === undefined) {
			return changed;
		}
		return better(better(found, changed), counted) ?? { end: quantity.numeral.end };
	}
}

function byKind(rules: readonly Rule[]): Readonly<Record<QuantityKind, Index>> {
	const kinds: readonly QuantityKind[] = [...measureKinds, 'none'];
	return Object.fromEntries(
		kinds.map((kind) => [
			kind,
			new Index(
				rules.filter(({ row }) => row.pattern.kinds?.includes(kind) ?? true),
				({ behindNumber }) => behindNumber,
			),
		]),
	) as Record<QuantityKind, Index>;
}

/** The longer one, or the one whose row comes first. */
function better(a: Found | undefined, b: Found | undefined): Found | undefined {
	if (a === undefined || b === undefined) {
		return a ?? b;
	}
	return b.end > a.end || (b.end === a.end && b.order < a.order) ? b : a;
}

const numerals = Role.Cardinal | Role.Scale | Role.Money;

/** `5`, `five`, `half a dozen`, `$5`, `USD 5`. */
function startsQuantity(token: Token): boolean {
	switch (token.kind) {
		case TokenKind.Number:
			return true;
		case TokenKind.Mark:
			return isMoneySign(token.value);
		case TokenKind.Word:
			return has(token, numerals) || numberOpeners.has(token.word);
		default:
			return false;
	}
}

/** A phrase with the order of its row. */
type Found = Phrase & { readonly order: number };

/** The longest phrase of the rules, the first one of these; a veto beats all phrases. */
function longest(rules: readonly Rule[], source: Source, index: number): Found | Nothing | undefined {
	if (rules.length === 0) {
		return undefined;
	}
	const { taken, without } = source;
	const previous = at(source, index - 1);
	let best: Found | undefined;
	for (const { row, kind, order } of rules) {
		taken.first = index;
		giveBack(taken.numbers, 0);
		const { before, match } = row.pattern;
		if (row === without || (before !== undefined && !mayStart(before, previous))) {
			continue;
		}
		const end = match(source, index, taken);
		if (end >= 0 && kind === undefined) {
			return { end };
		}
		if (kind !== undefined && end > (best?.end ?? index)) {
			const values = row.values?.(...taken.numbers) ?? [...taken.numbers];
			best = { first: taken.first, end, kind, values, order };
		}
	}
	return best;
}
