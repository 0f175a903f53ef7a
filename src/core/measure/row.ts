import type { MeasureKind } from './measure.ts';

/**
 * A row of the grammar: what a measure, or what only looks like one, may be written as. Its pattern has parts separated
 * by spaces:
 *
 * - `word`, `%`: this word, whatever its case, or this mark; `word|other`: either
 * - `{list}`: a word of a list of the lexicon; `{list#}` also takes its value as a number of the measure
 * - `NAME`: what the reader of this name reads; see readers.ts
 * - `(a b ; c)`: either of these sequences, the first that matches
 * - `part?`: the part, if it is there; `part*3`: up to three of them, as few as possible; `part+3`: as many as possible
 * - `&part`, `!part`: the part must, or must not, follow; `<part`, `!<part`: it must, or must not, be right before
 * - `~`, `!~`: no space, or some, before this place; `=0.5`: a number of the measure that no word states
 * - `[`, `]`: where the measure starts and ends, if the pattern also covers what is around it; `[1` starts a token earlier
 */
export type Pattern = string;

export interface Row {
	/** Absent for what is no measure. */
	readonly kind?: MeasureKind;
	readonly pattern: Pattern;
	/** What the numbers of the pattern amount to; undefined if they make no sense, so that the row does not match. */
	readonly values?: (...numbers: number[]) => readonly number[] | undefined;
}

/** A row as it is written in a table that states the kind. */
export type Written = Pattern | Omit<Row, 'kind'>;

/** What a row found: tokens from `first` up to, but not including, `end`; `stop` is where reading goes on. */
export interface Found {
	readonly kind: MeasureKind | undefined;
	readonly first: number;
	readonly end: number;
	readonly stop: number;
	readonly values: readonly number[];
}
