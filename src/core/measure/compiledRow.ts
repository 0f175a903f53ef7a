import type { Key } from './key.ts';
import type { MeasureKind } from './measure.ts';
import { readers } from './readers.ts';
import type { Found, Pattern, Row } from './row.ts';
import { at, type Source } from './token.ts';

interface State {
	readonly numbers: number[];
	first: number;
	end: number;
}

/** Matches one or more tokens at an index; returns the index after them, or -1. */
type Match = (source: Source, index: number, state: State) => number;

interface Step {
	readonly match: Match;
	/** What the token at its place is one of where it matches; absent if it may be any. */
	readonly keys?: readonly Key[] | undefined;
	/** Takes no token. */
	readonly isEmpty?: boolean | undefined;
	/** Takes a single token or number. */
	readonly isSingle?: boolean | undefined;
	/** The sequences of which it matches one, once. */
	readonly sequences?: readonly Sequence[] | undefined;
	/** What the token before its place is one of where it matches. */
	readonly before?: readonly Key[] | undefined;
	readonly isOptional?: boolean | undefined;
	/** For a part that is taken as seldom as possible, how often at most. */
	readonly most?: number | undefined;
}

type Sequence = readonly Step[];

/** A way in which a row can start. */
export interface Opening {
	/** What the first token is one of; none if it may be any. */
	readonly start: readonly Key[];
	/** What is behind that token or number, if that is known. */
	readonly next: readonly Key[] | undefined;
}

export class CompiledRow {
	readonly kind: MeasureKind | undefined;
	readonly openings: readonly Opening[];
	/** What has to be before it, if that is known. */
	readonly before: readonly Key[] | undefined;
	readonly order: number;
	readonly #row: Row;
	readonly #steps: Sequence;

	/** @param order its place among all rows, which decides between matches of the same length. */
	constructor(row: Row, order: number) {
		const steps = compile(row.pattern);
		this.kind = row.kind;
		this.openings = openingsOf(steps);
		const first = steps.findIndex(({ isEmpty }) => !isEmpty);
		this.before = steps.find(({ before }, k) => before && k < first)?.before;
		this.order = order;
		this.#row = row;
		this.#steps = steps;
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

function isRequired({ isOptional, most }: Step): boolean {
	return !isOptional && most === undefined;
}

function openingsOf(steps: Sequence): readonly Opening[] {
	const first = steps.findIndex(({ isEmpty }) => !isEmpty);
	const step = steps[first];
	if (!step) {
		return [];
	}
	const rest = steps.slice(first + 1);
	const openings = step.sequences
		? step.sequences.flatMap((inner) => openingsOf([...inner, ...rest]))
		: [{ start: step.keys ?? [], next: step.isSingle ? keysOf(rest) : undefined }];
	return isRequired(step) ? openings : [...openings, ...openingsOf(rest)];
}

/** What the token is one of at which a sequence matches; undefined if it may be any. */
function keysOf(steps: Sequence): readonly Key[] | undefined {
	const all: Key[] = [];
	for (const step of steps) {
		if (step.keys) {
			all.push(...step.keys);
			if (isRequired(step)) {
				return all;
			}
		} else if (!step.isEmpty) {
			return undefined;
		}
	}
	return undefined;
}

/** Where a sequence fails, what it has noted so far is left to the last choice before it to undo. */
function matchSteps(steps: Sequence, from: number, source: Source, index: number, state: State): number {
	let i = index;
	for (let k = from; k < steps.length && i >= 0; k++) {
		const step = steps[k] as Step;
		if (isRequired(step)) {
			i = step.match(source, i, state);
		} else if (step.isOptional) {
			const { first, end, numbers } = state;
			const { length } = numbers;
			const next = step.match(source, i, state);
			const stop = next < 0 ? -1 : matchSteps(steps, k + 1, source, next, state);
			if (stop >= 0) {
				return stop;
			}
			undo(state, first, end, length);
		} else {
			return matchLazily(steps, k, source, i, state);
		}
	}
	return i;
}

/** Takes a part as seldom as possible. */
function matchLazily(steps: Sequence, k: number, source: Source, index: number, state: State): number {
	const { match, most = 0 } = steps[k] as Step;
	let i = index;
	for (let count = 0; ; count++) {
		const { first, end, numbers } = state;
		const { length } = numbers;
		const stop = matchSteps(steps, k + 1, source, i, state);
		if (stop >= 0) {
			return stop;
		}
		undo(state, first, end, length);
		const next = count === most ? -1 : match(source, i, state);
		if (next <= i) {
			return -1;
		}
		i = next;
	}
}

/** Undoes what has been noted since a choice that has failed. */
function undo(state: State, first: number, end: number, length: number): void {
	state.first = first;
	state.end = end;
	if (state.numbers.length > length) {
		state.numbers.length = length;
	}
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
			sequences.at(-1)?.push(alike(decorate(group(inner), opened[1] as string, (parts[end] as string).slice(1))));
		} else {
			sequences.at(-1)?.push(alike(readPart(part)));
		}
	}
	return [sequences, i];
}

/** Gives all steps the same shape, which the engine reads fastest. */
function alike({ match, keys, isEmpty, isSingle, sequences, before, isOptional, most }: Step): Step {
	return { match, keys, isEmpty, isSingle, sequences, before, isOptional, most };
}

function group(sequences: readonly Sequence[]): Step {
	const keys = sequences.map(keysOf);
	return {
		...(keys.every((some) => some !== undefined) && { keys: keys.flatMap((some) => some ?? []) }),
		isEmpty: sequences.every((steps) => steps.every(({ isEmpty }) => isEmpty)),
		isSingle: sequences.every(
			([first, ...others]) => first && isRequired(first) && first.isSingle && others.length === 0,
		),
		sequences,
		match: (source, index, state) => {
			const { first, end, numbers } = state;
			const { length } = numbers;
			for (const steps of sequences) {
				const stop = matchSteps(steps, 0, source, index, state);
				if (stop >= 0) {
					return stop;
				}
				undo(state, first, end, length);
			}
			return -1;
		},
	};
}

function empty(match: Match): Step {
	return { isEmpty: true, match };
}

function readPart(part: string): Step {
	const [, back] = /^\[(\d?)$/.exec(part) ?? [];
	if (back !== undefined) {
		return empty((_, index, state) => {
			state.first = index - Number(back);
			return index;
		});
	}
	if (part === ']') {
		return empty((_, index, state) => {
			state.end = index;
			return index;
		});
	}
	if (part === '~' || part === '!~') {
		return empty((source, index) => (at(source, index).isGlued === (part === '~') ? index : -1));
	}
	if (/^=\d/.test(part)) {
		const value = Number(part.slice(1));
		return empty((_, index, { numbers }) => {
			numbers.push(value);
			return index;
		});
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
		others.length === 0 && only ? only : group([...single, ...named].map((step) => [alike(step)])),
		before,
		after,
	);
}

/** One of some words, or a word of one of some lists. */
function oneOf(words: readonly string[], lists: readonly string[]): Step {
	const wanted = new Set(words);
	const names = lists.map((list) => ({ name: list.replace('#', ''), isCounted: list.endsWith('#') }));
	const keys: Key[] = [
		...words.map((word) => `word:${word}` as const),
		...names.map(({ name }) => `list:${name}` as const),
	];
	return {
		keys,
		isSingle: true,
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
	const { read, ...step } = reader;
	return { ...step, match: (source, index, { numbers }) => read(source, index, numbers) };
}

/** Applies what is written before and after a part. */
function decorate(step: Step, before: string, after: string): Step {
	const isWanted = !before.includes('!');
	if (before.includes('<')) {
		const test: Test = (source, index, state) => step.match(source, index - 1, state) === index;
		return looking(isWanted, test, isWanted && step.isSingle ? { before: step.keys } : {});
	}
	if (before !== '') {
		const test: Test = (source, index, state) => step.match(source, index, state) >= 0;
		return looking(isWanted, test, isWanted ? { keys: step.keys } : {});
	}
	if (after === '?') {
		return { ...step, isOptional: true };
	}
	if (after === '') {
		return step;
	}
	const most = Number(after.slice(1));
	const repeated = { ...step, isSingle: false, sequences: undefined };
	return after.startsWith('+')
		? { ...repeated, isOptional: true, match: asOftenAsPossible(step.match, most) }
		: { ...repeated, most };
}

type Test = (source: Source, index: number, state: State) => boolean;

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

function looking(isWanted: boolean, test: Test, known: Partial<Step>): Step {
	return {
		...known,
		isEmpty: true,
		match: (source, index, state) => {
			const { length } = state.numbers;
			const found = test(source, index, state);
			if (state.numbers.length > length) {
				state.numbers.length = length;
			}
			return found === isWanted ? index : -1;
		},
	};
}
