import type { MeasureKind } from './measure.ts';
import { isPlural, readHead } from './noun.ts';
import type { Numeral } from './numeral.ts';
import { Role } from './roles.ts';
import { readTimeRest } from './timeRest.ts';
import { at, has, type Source, TokenKind, textOf } from './token.ts';
import { listed } from './vocabulary.ts';

const scoreSigns = listed('scoreSign');

/** What a number counts: how far it reaches, and which kind of measure it makes. */
export interface Counted {
	readonly end: number;
	/** Absent for a bare number. */
	readonly kind: MeasureKind | undefined;
	readonly isAttribute?: boolean;
	readonly isPlain?: boolean;
	readonly isTime?: boolean;
	readonly scale?: number;
}

export function isOne(numeral: Numeral): boolean {
	return numeral.values.length === 1 && numeral.values[0] === 1;
}

export function readCountedNoun(source: Source, numeral: Numeral, index: number): Counted | undefined {
	if (!numeral.inWords && isScoreName(source, index)) {
		return undefined;
	}
	const many = !isOne(numeral);
	const head = readHead(source, index, many);
	if (head === undefined) {
		return many ? undefined : readOneEvent(source, numeral, index);
	}
	if ((head.roles & Role.Time) !== 0) {
		return { end: readTimeRest(source, head.end, head.word), kind: 'duration', isTime: true };
	}
	if ((head.roles & Role.Money) !== 0) {
		return { end: head.end, kind: 'money' };
	}
	if (head.word === 'times') {
		return undefined;
	}
	return {
		end: head.end,
		kind:
			(head.roles & Role.Unit) !== 0
				? 'amount'
				: head.word === 'stars' && (numeral.values[0] ?? 0) <= 5
					? 'rating'
					: 'count',
	};
}

/** Whether the name of a score follows: `0.94 AUC last week`. */
function isScoreName(source: Source, index: number): boolean {
	const name = textOf(source, at(source, index));
	const isPoints = textOf(source, at(source, index + 1)) === 'points';
	return (scoreSigns.has(name) && !isPoints) || name === 'rating' || name === 'score';
}

/** `only one outage`, `1 incident`: a count of one is a measure if fewer was the goal. */
function readOneEvent(source: Source, numeral: Numeral, index: number): Counted | undefined {
	if (numeral.inWords && !['only', 'just', 'exactly'].includes(at(source, numeral.first - 1).word)) {
		return undefined;
	}
	for (let i = index; i - index < 3; i++) {
		const token = at(source, i);
		if (token.kind !== TokenKind.Word || has(token, Role.Stop)) {
			return undefined;
		}
		if (has(token, Role.Event) && !isPlural(source, token)) {
			return { end: i + 1, kind: 'count' };
		}
	}
	return undefined;
}
