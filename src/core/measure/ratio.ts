import { isPlural, readHead, readWhole } from './noun.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import type { Phrase } from './phrase.ts';
import { Role } from './roles.ts';
import { at, has, isGlued, Shape, type Source, TokenKind, textOf } from './token.ts';

/** `9 out of 10 customers`, `three of our five clients`, `1 in 20 requests`, `18/20 testers`, `4.8/5`. */
export function readRatio(source: Source, index: number, numeral?: Numeral): Phrase | undefined {
	const part = numeral?.values.length === 1 ? numeral : readNumeral(source, index, false);
	if (part === undefined || part.isRound || part.values.length > 1 || at(source, index - 1).word === 'every') {
		return undefined;
	}
	const joint = at(source, part.end);
	if (joint.kind === TokenKind.Mark) {
		return joint.value === 47 && isGlued(source, part.end) && isGlued(source, part.end + 1)
			? readSlash(source, part)
			: undefined;
	}
	if (joint.word === 'out' && at(source, part.end + 1).word === 'of') {
		return readOutOf(source, part, part.end + 2);
	}
	if (
		joint.word === 'of' ||
		((joint.word === 'von' || joint.word === 'sur' || joint.word === 'из' || joint.word === 'su') &&
			!has(at(source, index - 1), Role.From))
	) {
		return readOf(source, part, part.end + 1);
	}
	return joint.word === 'in' ? readIn(source, part, part.end + 1) : undefined;
}

function readOutOf(source: Source, part: Numeral, index: number): Phrase | undefined {
	const start = has(at(source, index), Role.Determiner) ? index + 1 : index;
	const whole = readNumeral(source, start, false);
	if (whole === undefined) {
		return undefined;
	}
	const [a = 0] = part.values;
	const [b = 0] = whole.values;
	const head = readHead(source, whole.end, true);
	const isRating = head === undefined || head.word === 'stars' || head.word === 'points';
	return {
		first: part.first,
		end: head?.end ?? whole.end,
		kind: isRating ? 'rating' : 'fraction',
		values: isRating ? [a, b] : [a / b],
	};
}

/** `nine of eleven findings`, `three of our five clients`, `two of the services`. */
function readOf(source: Source, part: Numeral, index: number): Phrase | undefined {
	let i = index;
	while (i - index < 2 && (has(at(source, i), Role.Determiner) || at(source, i).word === 'all')) {
		i++;
	}
	const whole = readNumeral(source, i, false);
	const [a = 0] = part.values;
	if (whole !== undefined && !whole.isRound && (whole.values[0] ?? 0) >= a) {
		const head = readHead(source, whole.end, true);
		const isUnit = head !== undefined && (head.roles & Role.Time) !== 0;
		return isUnit
			? undefined
			: { first: part.first, end: head?.end ?? whole.end, kind: 'fraction', values: [a / (whole.values[0] ?? 1)] };
	}
	const isPronoun = at(source, index).word === 'them';
	if (a === 1 || (i === index && !isPronoun) || part.shape !== 0) {
		return undefined;
	}
	const end = isPronoun ? index + 1 : readWhole(source, index);
	const isMany = isPronoun || isPlural(source, at(source, end - 1)) || end === i;
	return end > index && isMany ? { first: part.first, end, kind: 'count', values: [a] } : undefined;
}

/** `1 in 20 requests`, `nine in ten vets`. */
function readIn(source: Source, part: Numeral, index: number): Phrase | undefined {
	const start = at(source, index).word === 'every' ? index + 1 : index;
	const whole = readNumeral(source, start, false);
	const [a = 0] = part.values;
	const [b = 0] = whole?.values ?? [];
	if (
		whole === undefined ||
		whole.isRound ||
		b <= a ||
		a > 100 ||
		part.shape !== 0 ||
		(!whole.inWords && b > 1900 && b < 2100 && whole.shape === 0)
	) {
		return undefined;
	}
	const next = at(source, whole.end);
	if (next.kind === TokenKind.Mark && (next.value === 37 || next.value === 47)) {
		return undefined;
	}
	const head = readHead(source, whole.end, true);
	if (head !== undefined && (head.roles & (Role.Time | Role.Unit)) !== 0) {
		return undefined;
	}
	const isKnown = head !== undefined || next.kind !== TokenKind.Word || has(next, Role.Stop);
	return isKnown && !textOf(source, next).startsWith('million')
		? { first: part.first, end: head?.end ?? whole.end, kind: 'fraction', values: [a / b] }
		: undefined;
}

const fullMarks = new Set([5, 10, 20, 100]);

/** `4.8/5` and `92/100` are ratings, `18/20 testers` a fraction, `24/7` and `31/12` neither. */
function readSlash(source: Source, part: Numeral): Phrase | undefined {
	const whole = readNumeral(source, part.end + 1, false);
	const [a = 0] = part.values;
	const [b = 0] = whole?.values ?? [];
	if (whole === undefined || whole.shape !== 0 || b <= 0 || (part.shape & Shape.Zeros) !== 0) {
		return undefined;
	}
	const next = at(source, whole.end);
	if (next.kind === TokenKind.Mark && next.value === 47 && isGlued(source, whole.end)) {
		return undefined;
	}
	const head = readHead(source, whole.end, true);
	if (head !== undefined && a <= b) {
		const isRating = head.word === 'stars' || head.word === 'points';
		return {
			first: part.first,
			end: head.end,
			kind: isRating ? 'rating' : 'fraction',
			values: isRating ? [a, b] : [a / b],
		};
	}
	if (next.word === 'of' && a < b) {
		return { first: part.first, end: readWhole(source, whole.end + 1), kind: 'fraction', values: [a / b] };
	}
	const isShare =
		a < b &&
		b <= 10 &&
		a < 4 &&
		(has(at(source, part.first - 1), Role.Movement | Role.Approximation | Role.To) ||
			at(source, part.first - 1).word === 'by');
	if (isShare) {
		return { first: part.first, end: whole.end, kind: 'fraction', values: [a / b] };
	}
	return fullMarks.has(b) && a <= b && !(a === 20 && b === 20)
		? { first: part.first, end: whole.end, kind: 'rating', values: [a, b] }
		: undefined;
}
