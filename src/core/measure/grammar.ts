import { quantityAt, rangedAt } from './atoms.ts';
import { type MeasureKind, measureKinds } from './measure.ts';
import { giveBack, mayStart, type Pattern, type QuantityKind, union } from './pattern.ts';
import type { Nothing, Phrase } from './phrase.ts';
import { Role } from './roles.ts';
import { numberOpeners, opensNumber } from './terms.ts';
import { at, has, type Source, type Token, TokenKind } from './token.ts';
import { isMoneySign, knownWords, startsRow } from './vocabulary.ts';

/** One form of a phrase. */
export interface Row {
	/** Texts with «guillemets» around each measure; without the row, they would be read differently. */
	readonly examples: readonly [string, ...string[]];
	/** Texts that only look like it, marked the same way; required for vetoes and for rows that look at their context. */
	readonly counterexamples?: readonly [string, ...string[]];
	readonly pattern: Pattern;
	/** Computes the values of the measure from the numbers that the pattern takes, if they differ. */
	readonly values?: (...numbers: number[]) => readonly number[];
}

/** All forms of a kind of measure. */
export interface Kind {
	readonly kind: MeasureKind;
	/** What it is, as shown in docs/measures.md. */
	readonly description: string;
	readonly rows: readonly Row[];
}

/** Forms that only look like a measure, for one reason. */
export interface Veto {
	readonly kind?: never;
	/** What they are and why they do not count, as shown in docs/measures.md. */
	readonly name: string;
	readonly reason: string;
	readonly rows: readonly Row[];
}

interface Rule {
	/** The lowest takes precedence. */
	readonly order: number;
	readonly row: Row;
	/** Undefined for a veto. */
	readonly kind: MeasureKind | undefined;
}

/** A token in or around a match that a pattern may constrain. */
type Place = 'first' | 'second' | 'behindNumber' | 'behindQuantity' | 'before';

/** Rules that are tried together. The rules that remain for each kind of token at a place are computed once. */
class Rules {
	readonly list: readonly Rule[];
	readonly #left: Partial<Record<Place, Map<string | number, Rules>>> = {};

	constructor(list: readonly Rule[]) {
		this.list = list;
		for (const place of ['first', 'second', 'behindNumber', 'behindQuantity', 'before'] as const) {
			if (list.some(({ row }) => row.pattern[place] !== undefined)) {
				this.#left[place] = new Map();
			}
		}
	}

	/** The rules that allow the token at the place. */
	with(place: Place, token: Token): Rules {
		const left = this.#left[place];
		if (left === undefined) {
			return this;
		}
		const key = keyOf(token);
		let found = left.get(key);
		if (found === undefined) {
			const list = this.list.filter(({ row }) => allows(row.pattern, place, token));
			// Tokens that leave the same rules share one object and its cache.
			found = [...left.values()].find((rules) => isSame(rules.list, list)) ?? new Rules(list);
			left.set(key, found);
		}
		return found;
	}
}

function isSame(a: readonly Rule[], b: readonly Rule[]): boolean {
	return a.length === b.length && a.every((rule, i) => rule === b[i]);
}

/** A key that is the same for tokens that patterns cannot tell apart. */
function keyOf({ kind, word, roles, value }: Token): string | number {
	switch (kind) {
		case TokenKind.Word:
			return word === '' ? roles : word;
		case TokenKind.Mark:
			return -value - 10;
		default:
			return -kind;
	}
}

function allows(pattern: Pattern, place: Place, token: Token): boolean {
	const first = pattern[place];
	if (first?.others && place !== 'before' && (token.kind === TokenKind.Mark || token.kind === TokenKind.Break)) {
		return first.marks.has(token.value);
	}
	return first === undefined || mayStart(first, token);
}

/** The rows of all tables, indexed by the tokens that their matches can start with. */
export class Grammar {
	readonly #starts: Rules;
	/** Rules that start with a number, by the kind of its quantity. */
	readonly #digits: Readonly<Record<QuantityKind, Rules>>;
	readonly #numberWords: Readonly<Record<QuantityKind, Rules>>;
	/** Rules that start with a quantity and need something after it. */
	readonly #behindQuantities: Rules;
	readonly #marks: ReadonlySet<number>;

	/** @param tables in order of precedence. */
	constructor(tables: readonly (Kind | Veto)[]) {
		const rules = tables
			.flatMap(({ kind, rows }) => rows.map((row) => ({ row, kind })))
			.map((rule, order) => ({ ...rule, order }));
		const numbered = rules.filter(({ row }) => row.pattern.behindQuantity === undefined);
		const starts = rules.filter(({ row }) => !row.pattern.startsWithNumber);
		this.#starts = new Rules(starts);
		this.#digits = byKind(numbered.filter(({ row }) => row.pattern.first.numbers));
		this.#numberWords = byKind(
			numbered.filter(({ row }) => row.pattern.startsWithNumber && row.pattern.first.roles !== 0),
		);
		this.#behindQuantities = new Rules(rules.filter(({ row }) => row.pattern.behindQuantity !== undefined));
		const first = union(starts.map(({ row }) => row.pattern.first));
		this.#marks = first.marks;
		for (const { word, roles } of knownWords()) {
			if (first.words.has(word) || numberOpeners.has(word) || (first.roles & roles) !== 0) {
				startsRow(word);
			}
		}
	}

	/** Whether a phrase may start with the token; most tokens cannot start one. */
	mayStart({ kind, roles, value }: Token): boolean {
		switch (kind) {
			case TokenKind.Word:
				return (roles & starts) !== 0;
			case TokenKind.Mark:
				return this.#marks.has(value) || isMoneySign(value);
			default:
				return kind !== TokenKind.Break;
		}
	}

	/** The longest phrase that starts at the token; the first row wins ties, and a veto beats all phrases. */
	match(source: Source, index: number): Phrase | Nothing | undefined {
		const token = at(source, index);
		const isNumber = token.kind === TokenKind.Number;
		const found = isNumber ? undefined : longest(this.#startingAt(source, index, token), source, index);
		if ((found !== undefined && found.kind === undefined) || !startsQuantity(source, index, token)) {
			return found;
		}
		const quantity = rangedAt(source, index);
		if (quantity === undefined) {
			return found;
		}
		const numbers = (isNumber ? this.#digits : this.#numberWords)[quantity.kind ?? 'none'];
		const counted = longest(numbers.with('behindNumber', at(source, quantity.numeral.end)), source, index);
		if (counted !== undefined && counted.kind === undefined) {
			// `In test two thirds of them failed`: a longer phrase that does not start as a number beats the veto.
			return found !== undefined && found.end > counted.end ? found : counted;
		}
		const behind = quantityAt(source, index)?.end ?? index;
		const changed = longest(this.#behindQuantities.with('behindQuantity', at(source, behind)), source, index);
		if (changed !== undefined && changed.kind === undefined) {
			return changed;
		}
		return better(better(found, changed), counted) ?? { end: quantity.numeral.end };
	}

	#startingAt(source: Source, index: number, token: Token): Rules {
		const rules = this.#starts.with('first', token);
		return token.kind === TokenKind.Word ? rules.with('second', at(source, index + 1)) : rules;
	}
}

function byKind(rules: readonly Rule[]): Readonly<Record<QuantityKind, Rules>> {
	const kinds: readonly QuantityKind[] = [...measureKinds, 'none'];
	return Object.fromEntries(
		kinds.map((kind) => [kind, new Rules(rules.filter(({ row }) => row.pattern.kinds?.includes(kind) ?? true))]),
	) as Record<QuantityKind, Rules>;
}

/** The longer one or, on a tie, the one whose row comes first. */
function better(a: Found | undefined, b: Found | undefined): Found | undefined {
	if (a === undefined || b === undefined) {
		return a ?? b;
	}
	return b.end > a.end || (b.end === a.end && b.order < a.order) ? b : a;
}

const starts = Role.Cardinal | Role.Scale | Role.Money | Role.Ordinal | Role.Trigger;
const numerals = Role.Cardinal | Role.Scale | Role.Money;

/** `5`, `five`, `half a dozen`, `$5`, `USD 5`. */
function startsQuantity(source: Source, index: number, token: Token): boolean {
	switch (token.kind) {
		case TokenKind.Number:
			return true;
		case TokenKind.Mark:
			return isMoneySign(token.value);
		case TokenKind.Word:
			return has(token, numerals) || (numberOpeners.has(token.word) && opensNumber(at(source, index + 1)));
		default:
			return false;
	}
}

/** A phrase with the order of its row. */
type Found = Phrase & { readonly order: number };

/** The longest phrase of the rules; the first row wins ties, and a veto beats all phrases. */
function longest(rules: Rules, source: Source, index: number): Found | Nothing | undefined {
	if (rules.list.length === 0) {
		return undefined;
	}
	const { taken, without } = source;
	let best: Found | undefined;
	for (const { row, kind, order } of rules.with('before', at(source, index - 1)).list) {
		taken.first = index;
		giveBack(taken.numbers, 0);
		const end = row === without ? -1 : row.pattern.match(source, index, taken);
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
