import type { MeasureKind } from './measure.ts';
import { readers } from './readers.ts';
import { at, type Source } from './token.ts';

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

/** The words of a text, and the lists that have one of them. */
export interface Keys {
	readonly words: ReadonlySet<string>;
	readonly lists: ReadonlySet<string>;
}

interface State {
	readonly numbers: number[];
	first: number;
	end: number;
}

/** Matches one or more tokens at an index; returns the index after them, or -1. */
type Match = (source: Source, index: number, state: State) => number;

interface Step {
	readonly match: Match;
	/** What the match can start with: `word:…`, `list:…` or `number`; undefined if it takes no token. */
	readonly starts?: readonly string[];
	readonly isOptional?: boolean;
	/** For a part that is taken as seldom as possible, how often at most. */
	readonly most?: number;
	/** Keys as in `starts`, of which the text has to have one for the part to match at all. */
	readonly needs?: readonly string[];
}

export class CompiledRow {
	readonly starts: readonly string[];
	readonly kind: MeasureKind | undefined;
	readonly #row: Row;
	readonly #steps: readonly Step[];
	readonly #needs: readonly (readonly string[])[];

	constructor(row: Row) {
		this.#row = row;
		this.kind = row.kind;
		this.#steps = compile(row.pattern);
		this.starts = startsOf(this.#steps);
		this.#needs = needsOf(this.#steps);
	}

	/** Whether a text has all that the row needs. */
	mayMatch({ words, lists }: Keys): boolean {
		return this.#needs.every((needs) =>
			needs.some((key) => (key.startsWith('word:') ? words.has(key.slice(5)) : lists.has(key.slice(5)))),
		);
	}

	find(source: Source, index: number): Found | undefined {
		const state: State = { numbers: [], first: -1, end: -1 };
		const stop = matchSteps(this.#steps, 0, source, index, state);
		if (stop < 0) {
			return undefined;
		}
		const { kind, values } = this.#row;
		const counted = values ? values(...state.numbers) : state.numbers;
		const end = state.end < 0 ? stop : state.end;
		return counted && { kind, first: state.first < 0 ? index : state.first, end, stop: end, values: counted };
	}
}

/** What the parts of a sequence that are not optional need. */
function needsOf(steps: readonly Step[]): (readonly string[])[] {
	return steps.flatMap(({ needs, isOptional, most }) => (needs && !isOptional && most === undefined ? [needs] : []));
}

/** What a sequence can start with: the starts of its first part that is not optional and of all before it. */
function startsOf(steps: readonly Step[]): string[] {
	const starts: string[] = [];
	for (const step of steps) {
		starts.push(...(step.starts ?? []));
		if (step.starts && !step.isOptional && step.most === undefined) {
			break;
		}
	}
	return starts;
}

/** Where a sequence fails, what it has noted so far is left to the last choice before it to undo. */
function matchSteps(steps: readonly Step[], from: number, source: Source, index: number, state: State): number {
	let i = index;
	for (let k = from; k < steps.length && i >= 0; k++) {
		const step = steps[k] as Step;
		if (step.isOptional) {
			const end = attempt(i, state, (j) => after(step.match(source, j, state), steps, k, source, state));
			return end < 0 ? matchSteps(steps, k + 1, source, i, state) : end;
		}
		if (step.most !== undefined) {
			return matchLazily(steps, k, step, source, i, state);
		}
		i = step.match(source, i, state);
	}
	return i;
}

function after(index: number, steps: readonly Step[], k: number, source: Source, state: State): number {
	return index < 0 ? -1 : matchSteps(steps, k + 1, source, index, state);
}

/** Takes a part as seldom as possible. */
function matchLazily(
	steps: readonly Step[],
	k: number,
	step: Step,
	source: Source,
	index: number,
	state: State,
): number {
	let i = index;
	for (let count = 0; ; count++) {
		const end = attempt(i, state, (j) => matchSteps(steps, k + 1, source, j, state));
		const next = end >= 0 || count === step.most ? -1 : step.match(source, i, state);
		if (next <= i) {
			return end;
		}
		i = next;
	}
}

/** Undoes what a choice has noted if it fails. */
function attempt(index: number, state: State, match: (index: number) => number): number {
	const { first, end, numbers } = state;
	const { length } = numbers;
	const stop = match(index);
	if (stop < 0) {
		state.first = first;
		state.end = end;
		if (numbers.length > length) {
			numbers.length = length;
		}
	}
	return stop;
}

function compile(pattern: Pattern): Step[] {
	const parts = pattern.trim().split(/\s+/);
	const [[steps]] = readSequences(parts, 0);
	return steps ?? [];
}

/** Reads sequences up to the end of their group; returns them and the index of what ends it. */
function readSequences(parts: readonly string[], from: number): [sequences: Step[][], end: number] {
	const sequences: Step[][] = [[]];
	let i = from;
	for (; i < parts.length && !/^\)/.test(parts[i] as string); i++) {
		const part = parts[i] as string;
		const opened = /^([!&<]*)\($/.exec(part);
		if (part === ';') {
			sequences.push([]);
		} else if (opened) {
			const [inner, end] = readSequences(parts, i + 1);
			i = end;
			sequences.at(-1)?.push(decorate(group(inner), opened[1] as string, (parts[end] as string).slice(1)));
		} else {
			sequences.at(-1)?.push(readPart(part));
		}
	}
	return [sequences, i];
}

function group(sequences: readonly Step[][]): Step {
	const needs = sequences.map((steps) => needsOf(steps)[0]);
	const isEmpty = sequences.every((steps) => steps.every(({ starts }) => !starts));
	return {
		...(!isEmpty && { starts: sequences.flatMap(startsOf) }),
		...(needs.every((first) => first) && { needs: needs.flatMap((first) => first ?? []) }),
		match: (source, index, state) => {
			for (const steps of sequences) {
				const end = attempt(index, state, (i) => matchSteps(steps, 0, source, i, state));
				if (end >= 0) {
					return end;
				}
			}
			return -1;
		},
	};
}

function readPart(part: string): Step {
	const [, back] = /^\[(\d?)$/.exec(part) ?? [];
	if (back !== undefined) {
		return {
			match: (_, index, state) => {
				state.first = index - Number(back);
				return index;
			},
		};
	}
	if (part === ']') {
		return {
			match: (_, index, state) => {
				state.end = index;
				return index;
			},
		};
	}
	if (part === '~' || part === '!~') {
		const wanted = part === '~';
		return { match: (source, index) => (at(source, index).isGlued === wanted ? index : -1) };
	}
	if (/^=\d/.test(part)) {
		const value = Number(part.slice(1));
		return {
			match: (_, index, { numbers }) => {
				numbers.push(value);
				return index;
			},
		};
	}
	const [before = ''] = /^[!&<]*(?=.)/.exec(part) ?? [];
	const [after = ''] = /(?:(?<=.)\?|(?<=.)[*+]\d)$/.exec(part) ?? [];
	const choices = part.slice(before.length, part.length - after.length);
	const all = choices.replace(/\{([^{}]*)\}/g, (_, lists: string) => `{${lists.split('|').join('}|{')}}`).split('|');
	const named = all.filter((choice) => /^[A-Z]{2,}/.test(choice)).map(readNamed);
	const words = all.filter((choice) => !/^(?:[A-Z]{2,}|\{\w+#?\}$)/.test(choice)).map((word) => word.replace('\\', ''));
	const lists = all.filter((choice) => /^\{\w+#?\}$/.test(choice)).map((list) => list.slice(1, -1));
	const single = words.length + lists.length > 0 ? [oneOf(words, lists)] : [];
	const [only, ...others] = [...single, ...named];
	return decorate(
		others.length === 0 && only ? only : group([...single, ...named].map((step) => [step])),
		before,
		after,
	);
}

/** One of some words, or a word of one of some lists. */
function oneOf(words: readonly string[], lists: readonly string[]): Step {
	const wanted = new Set(words);
	const names = lists.map((list) => ({ name: list.replace('#', ''), isCounted: list.endsWith('#') }));
	const keys = [...words.map((word) => `word:${word}`), ...names.map(({ name }) => `list:${name}`)];
	return {
		starts: keys,
		needs: keys,
		match: (source, index, { numbers }) => {
			const token = at(source, index);
			if (wanted.has(token.word)) {
				return index + 1;
			}
			if (token.lists.size > 0) {
				for (const { name, isCounted } of names) {
					const value = token.lists.get(name);
					if (value !== undefined) {
						if (isCounted) {
							numbers.push(value);
						}
						return index + 1;
					}
				}
			}
			return -1;
		},
	};
}

function readNamed(name: string): Step {
	const reader = readers[name];
	if (!reader) {
		throw new Error(`No reader has the name ${name}.`);
	}
	const { starts, read } = reader;
	return { ...(starts && { starts }), match: (source, index, { numbers }) => read(source, index, numbers) };
}

/** Applies what is written before and after a part. */
function decorate(step: Step, before: string, after: string): Step {
	if (before.includes('<')) {
		return looking(!before.includes('!'), (source, index, state) => step.match(source, index - 1, state) === index);
	}
	if (before !== '') {
		return looking(before === '&', (source, index, state) => step.match(source, index, state) >= 0);
	}
	if (after === '?') {
		return { ...step, isOptional: true };
	}
	const most = Number(after.slice(1));
	if (after.startsWith('+')) {
		return { ...step, isOptional: true, match: asOftenAsPossible(step.match, most) };
	}
	return after === '' ? step : { ...step, most };
}

function asOftenAsPossible(match: Match, most: number): Match {
	return (source, index, state) => {
		let i = index;
		for (let count = 0; count < most; count++) {
			const next = match(source, i, state);
			if (next <= i) {
				break;
			}
			i = next;
		}
		return i;
	};
}

function looking(wanted: boolean, test: (source: Source, index: number, state: State) => boolean): Step {
	return {
		match: (source, index, state) => {
			const { length } = state.numbers;
			const found = test(source, index, state);
			if (state.numbers.length > length) {
				state.numbers.length = length;
			}
			return found === wanted ? index : -1;
		},
	};
}
