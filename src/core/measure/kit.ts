import { attempt, giveBack, mayStart, nothing, type Pattern, union, unionOfAll } from './pattern.ts';
import { anyWord, inSentence, literal, role } from './terms.ts';
import { at, type Source, type Taken } from './token.ts';

export type { First, Pattern, QuantityKind } from './pattern.ts';
export * from './terms.ts';

/**
 * A pattern, or its words as shorthand: `'out of'` is one word after the other, `'in|on'` is either; anything but a
 * letter is a mark, as in `'%'`.
 */
export type Part = Pattern | string;

export function patternOf(part: Part): Pattern {
	if (typeof part !== 'string') {
		return part;
	}
	const steps = part.split(' ').map(literal);
	return steps.length === 1 ? (steps[0] as Pattern) : seq(...steps);
}

/** One part after the other. */
export function seq(...list: Part[]): Pattern {
	if (list.length === 1) {
		return patternOf(list[0] as Part);
	}
	const parts = list.map(patternOf);
	const full = parts.findIndex(({ isEmpty }) => !isEmpty);
	const leading = full < 0 ? parts : parts.slice(0, full + 1);
	const rest = parts.slice(full + 1);
	const next = rest.findIndex(({ isEmpty, ahead }) => !isEmpty || ahead);
	const behind = next < 0 ? undefined : union(rest.slice(0, next + 1).map(({ first, ahead }) => ahead ?? first));
	const lead = parts[full];
	const isAlone = rest.every(({ first }) => first === nothing);
	const matches = parts.map(({ match }) => match);
	return {
		first: union(leading.map(({ first }) => first)),
		before: parts[0]?.before,
		isSingle: isAlone && lead?.isSingle,
		isNumber: isAlone && lead?.isNumber,
		isQuantity: isAlone && lead?.isQuantity,
		second: lead?.isSingle ? behind : lead?.second,
		startsWithNumber: lead?.isNumber || lead?.startsWithNumber,
		behindNumber: lead?.isNumber ? behind : lead?.behindNumber,
		kinds: lead?.kinds,
		behindQuantity: lead?.isQuantity ? behind : lead?.behindQuantity,
		isEmpty: full < 0,
		isGuarded: isAnyGuarded(parts),
		match: (source, index, taken) => {
			let i = index;
			for (let p = 0; p < matches.length && i >= 0; p++) {
				i = (matches[p] as Pattern['match'])(source, i, taken);
			}
			return i;
		},
	};
}

function isAnyGuarded(parts: readonly Pattern[]): boolean {
	return parts.some(({ isGuarded }) => isGuarded);
}

/** The first part that matches. */
export function or(...list: Part[]): Pattern {
	const parts = list.map(patternOf);
	const worded = parts.filter(({ first, startsWithNumber }) => !startsWithNumber || first.roles !== 0);
	const numbered = parts.filter(({ first }) => first.numbers);
	return {
		first: union(parts.map(({ first }) => first)),
		second: unionOfAll(worded.map(({ second }) => second)),
		startsWithNumber: parts.every(({ startsWithNumber }) => startsWithNumber),
		behindNumber: unionOfAll(numbered.map(({ behindNumber }) => behindNumber)),
		before: unionOfAll(parts.map(({ before }) => before)),
		behindQuantity: unionOfAll(parts.map(({ behindQuantity }) => behindQuantity)),
		kinds: parts.every(({ kinds }) => kinds) ? parts.flatMap(({ kinds }) => kinds ?? []) : undefined,
		isEmpty: parts.some(({ isEmpty }) => isEmpty),
		isSingle: parts.every(({ isSingle }) => isSingle),
		isGuarded: isAnyGuarded(parts),
		match: (source, index, taken) => {
			for (const part of parts) {
				const end = attempt(part, source, index, taken);
				if (end >= 0) {
					return end;
				}
			}
			return -1;
		},
	};
}

/** The part, or nothing. */
export function opt(...list: Part[]): Pattern {
	const part = seq(...list);
	return {
		first: part.first,
		isEmpty: true,
		isGuarded: part.isGuarded,
		match: (source, index, taken) => Math.max(index, attempt(part, source, index, taken)),
	};
}

/** The part, repeated at least `least` and at most `most` times. */
export function many(item: Part, most = 5, least = 0): Pattern {
	const part = patternOf(item);
	return {
		first: part.first,
		isEmpty: least === 0,
		isGuarded: part.isGuarded,
		match: (source, index, taken) => {
			let i = index;
			for (let count = 0; count < most; count++) {
				const end = attempt(part, source, i, taken);
				if (end < 0) {
					return count < least ? -1 : i;
				}
				i = end;
			}
			return i;
		},
	};
}

/** Skips up to `most` tokens, words by default, and then takes the part. */
export function skipTo(item: Part, most: number, over: Part = anyWord): Pattern {
	const part = patternOf(item);
	const step = patternOf(over);
	return {
		first: union([part.first, step.first]),
		isEmpty: false,
		isGuarded: isAnyGuarded([part, step]),
		match: (source, index, taken) => {
			for (let i = index; i <= index + most; i++) {
				const end = attempt(part, source, i, taken);
				if (end >= 0 || step.match(source, i, taken) < 0) {
					return end;
				}
			}
			return -1;
		},
	};
}

/** Takes no token; matches if the part matches where the phrase starts. Checking it there would be slower. */
export function atFirst(part: Pattern): Pattern {
	return {
		first: nothing,
		isEmpty: true,
		isGuarded: true,
		match: (source, index, taken) => (part.match(source, taken.first, taken) < 0 ? -1 : index),
	};
}

/** Takes no token; matches if the part follows. */
export function look(...list: Part[]): Pattern {
	const part = seq(...list);
	return { ...without(part, (end) => end >= 0), ahead: part.isEmpty || part.first.others ? undefined : part.first };
}

/** Takes no token; matches if the part does not follow. */
export function not(...list: Part[]): Pattern {
	return without(seq(...list), (end) => end < 0);
}

function without(part: Pattern, isRight: (end: number) => boolean): Pattern {
	return {
		first: nothing,
		isEmpty: true,
		isGuarded: true,
		match: (source, index, taken) => {
			const { length } = taken.numbers;
			const { first } = taken;
			const end = part.match(source, index, taken);
			giveBack(taken.numbers, length);
			taken.first = first;
			return isRight(end) ? index : -1;
		},
	};
}

/** Takes no token; matches if the part is among the previous `within` tokens, followed only by `over`. */
export function after(item: Part, within = 1, over: Part = inSentence): Pattern {
	const part = patternOf(item);
	const step = patternOf(over);
	return {
		first: nothing,
		isEmpty: true,
		isGuarded: true,
		before: within === 1 && !part.isEmpty ? part.first : undefined,
		match: (source, index, taken) => (startsBefore(part, step, source, index, taken, within) ? index : -1),
	};
}

/** Whether the part is among the `within` tokens before an index, followed only by `over`. */
function startsBefore(
	part: Pattern,
	over: Pattern,
	source: Source,
	index: number,
	taken: Taken,
	within: number,
): boolean {
	const { length } = taken.numbers;
	for (let i = index - 1; i >= 0 && i >= index - within; i--) {
		if (part.isEmpty || mayStart(part.first, at(source, i))) {
			const end = part.match(source, i, taken);
			giveBack(taken.numbers, length);
			if (end >= 0 && end <= index) {
				return true;
			}
		}
		if (within === 1 || over.match(source, i, taken) < 0) {
			return false;
		}
	}
	return false;
}

/** Extends the phrase back over one to `most` tokens right before this place that each match the part. */
export function including(item: Part, most = 1): Pattern {
	const part = patternOf(item);
	return {
		first: nothing,
		isEmpty: true,
		match: (source, index, taken) => {
			let i = index;
			while (i > 0 && index - i < most && part.match(source, i - 1, taken) === i) {
				i--;
			}
			taken.first = i;
			return i < index ? index : -1;
		},
	};
}

/** The part, with its numbers converted by `count`; does not match if that returns undefined. */
export function as(item: Part, count: (...numbers: number[]) => readonly number[] | undefined): Pattern {
	const part = patternOf(item);
	return {
		...part,
		isNumber: false,
		isQuantity: false,
		match: (source, index, taken) => {
			const { length } = taken.numbers;
			const end = part.match(source, index, taken);
			const values = end < 0 ? undefined : count(...taken.numbers.splice(length));
			if (values === undefined) {
				return -1;
			}
			taken.numbers.push(...values);
			return end;
		},
	};
}

/** After a complete phrase: the end of the clause, or a word with the role `stop`; most verbs have no role. */
export const end = or(not(anyWord), look(role('stop')));

/** Articles and similar words. */
export const determiners = many(role('determiner'), 10);
