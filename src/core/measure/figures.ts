import type { Span } from '../text/span.ts';
import { findMeasures } from './findMeasures.ts';
import { lex } from './lexer.ts';
import type { Measure } from './measure.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import { Role } from './roles.ts';
import { at, has, type Source, type Token, TokenKind, textOf } from './token.ts';
import {
	bare,
	currencyUnit,
	isNoun,
	nounUnit,
	ratio,
	shareUnit,
	shortRates,
	sizeUnit,
	timeUnit,
	type Unit,
} from './units.ts';
import { isMoneySign, lookUp } from './vocabulary.ts';

/** A number in a text, with what it counts. */
interface Figure extends Span {
	/** As written; empty if the words name no number: `from days to minutes`, `2024-05-01`. */
	readonly values: readonly number[];
	readonly unit: Unit;
	/** The base of its rate: `a week`, `per customer`. Empty without a rate. */
	readonly per: string;
	/** Whether it is only part of a figure, such as the 3 in `3 out of 4`. */
	readonly isPart: boolean;
}

/** Measures that count as one figure, no matter what numbers they contain. */
const wholes = new Set(['fraction', 'multiplier', 'zero', 'rank', 'rating']);

/** Words that start the rate after what is counted. */
const rateJoint =
	/^(?:\/|per|pro|por|par|an?|each|every|al|ao|alla|im|am|je|в|na|mỗi|(?:dai|hour|week|month|night|year|quarter|annual)ly)$/;

/**
 * Finds the figures of a text that another text does not have: numbers in any notation (`40%`, `forty percent`, `0.4`),
 * with what they count. An exactly equal amount in another unit of time is the same figure; a rounded, summed or
 * compared amount is not.
 *
 * @param own what someone said
 * @param text someone else's version of it, read as plain text so that no markup hides a figure
 * @returns the spans of the figures in `text`, in order
 */
export function foreignFigures(own: string, text: string): Span[] {
	const known = readFigures(own);
	const words = wordsOf(own);
	return readFigures(text.replace(/[`~<>[\]]/g, ' '))
		.filter(({ isPart }) => !isPart)
		.filter((figure) =>
			figure.values.length === 0
				? !words.includes(wordsOf(text.slice(figure.start, figure.end)))
				: !figure.values.every((value) => known.some((other) => isSame(value, figure, other))),
		)
		.map(({ start, end }) => ({ start, end }));
}

/** Whether a value of a figure is also a value of the speaker's own figure. */
function isSame(value: number, { unit, per }: Figure, own: Figure): boolean {
	if (per !== '' && per !== own.per) {
		return false;
	}
	const amount = value * unit.factor;
	const among = (wanted: number, factor: number) => own.values.some((other) => areNear(other * factor, wanted));
	if (unit.name === '') {
		return among(value, 1) || (own.unit.name === 'ratio' && among(value, own.unit.factor));
	}
	if (own.unit.name === '') {
		const isShare = unit.name === 'ratio' && amount < 1;
		return (isNoun(unit) || unit.name === 'rank' || unit.name === 'rating' || isShare) && among(amount, 1);
	}
	return unit.name === own.unit.name && among(amount, own.unit.factor);
}

/** Allows for floating-point error. */
function areNear(a: number, b: number): boolean {
	return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

function wordsOf(text: string): string {
	return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

function readFigures(text: string): Figure[] {
	const measures = findMeasures(text);
	const source = lex(text, { start: 0, end: text.length });
	const figures: Figure[] = [];
	const inMeasure: Figure[][] = measures.map(() => []);
	let next = 0;
	for (let i = 0; i < source.tokens.length; ) {
		const token = at(source, i);
		while (next < measures.length && (measures[next] as Measure).end <= token.start) {
			next++;
		}
		const measure = measures[next];
		const isInside = measure !== undefined && token.start >= measure.start;
		const [figure, end] = figureAt(source, i);
		if (figure) {
			const isPart = figure.isPart || (isInside && wholes.has(measure.kind));
			(isInside && !isPart ? (inMeasure[next] as Figure[]) : figures).push({ ...figure, isPart });
		}
		i = end;
	}
	measures.forEach((measure, index) => {
		const found = inMeasure[index] as Figure[];
		figures.push(...(found.length > 0 ? sharingUnits(found) : [wholeFigure(text, measure)]));
	});
	return figures.sort((a, b) => a.start - b.start);
}

/** The figure that starts at a token, if any, and the index to continue from. */
function figureAt(source: Source, index: number): readonly [Figure | undefined, number] {
	const token = at(source, index);
	const { start, end } = token;
	const quantity = readQuantity(source, index);
	if (quantity) {
		const isOne = quantity.kind === undefined && quantity.numeral.inWords && quantity.values[0] === 1;
		const isOnlyOne = isOne && quantity.values.length === 1;
		return [isOnlyOne ? undefined : figureOf(source, quantity), Math.max(quantity.end, index + 1)];
	}
	if (has(token, Role.Ordinal)) {
		return [
			{ start, end, values: [token.value], unit: bare, per: '', isPart: !startsWithDigit(source, token) },
			index + 1,
		];
	}
	const isDate = token.kind === TokenKind.Name && startsWithDigit(source, token);
	return [isDate ? { start, end, values: [], unit: bare, per: '', isPart: false } : undefined, index + 1];
}

function startsWithDigit({ text }: Source, { start }: Token): boolean {
	return /\p{Nd}/u.test(text.charAt(start));
}

/** In `from 40 to 12 errors a week`, the first number counts what the second one does. */
function sharingUnits(figures: readonly Figure[]): Figure[] {
	const last = figures.findLast(({ unit }) => unit.name !== '');
	return figures.map((figure) =>
		figure.unit.name === '' && last ? { ...figure, unit: last.unit, per: last.per } : figure,
	);
}

/** A measure without a number in front of a unit: `doubled`, `two thirds`, `no downtime`, `in a week`. */
function wholeFigure(text: string, { start, end, kind, values }: Measure): Figure {
	const words = text.slice(start, end).toLowerCase().split(/\s+/);
	const units: Readonly<Record<string, () => Unit>> = {
		zero: () => nounUnit(words),
		rank: () => ({ name: 'rank', factor: 1 }),
		rating: () => ({ name: 'rating', factor: 1 }),
		duration: () => timeUnit(words),
		rate: () => ({ name: 'times', factor: 1 }),
	};
	const per = kind === 'rate' ? timeUnit(words.slice(-1)) : bare;
	return { start, end, values, unit: (units[kind] ?? (() => ratio))(), per: nameOf(per), isPart: false };
}

function figureOf(source: Source, { first, end, kind, values, numeral }: Quantity): Figure {
	const words: string[] = [];
	const numbers: number[] = [];
	for (let i = first; i < end; i++) {
		const token = at(source, i);
		if (i >= numeral.end && token.kind === TokenKind.Number) {
			// `1h30`, `5 per 1,000 requests`
			numbers.push(token.value);
		} else if (i >= numeral.end ? textOf(source, token) !== '-' : isCurrency(token)) {
			words.push(textOf(source, token).toLowerCase());
		}
	}
	const joint = words.findIndex((word) => rateJoint.test(word));
	const isPercent = /^(?:cent|mille|cento|ciento|cien)$/.test(words[joint + 1] ?? '');
	const cut = joint < 0 || isPercent ? words.length : joint;
	const counted = words.slice(0, cut);
	const short = shortRates[counted[0] ?? ''];
	const unit = short ? nounUnit([short[0]]) : unitOf(kind, counted);
	const per = short ? timeUnit([short[1]]) : timeUnit(words.slice(cut + (/ly$/.test(words[cut] ?? '') ? 0 : 1)));
	const rounded = numeral.isRound ? { ...unit, name: `round ${unit.name}` } : unit;
	return {
		start: at(source, first).start,
		end: at(source, end - 1).end,
		values: [...values, ...numbers],
		unit: rounded,
		per: nameOf(per),
		isPart: false,
	};
}

function isCurrency(token: Token): boolean {
	return has(token, Role.Money) || (token.kind === TokenKind.Mark && isMoneySign(token.value));
}

function unitOf(kind: Quantity['kind'], words: readonly string[]): Unit {
	switch (kind) {
		case undefined:
			return bare;
		case 'percent':
			return shareUnit(words);
		case 'multiplier':
			return ratio;
		case 'money':
			return currencyUnit(words);
		case 'duration':
			return timeUnit(words);
		case 'amount':
			return /^(?:ns|[µμ]s|us|ms|msecs?)$/.test(words[0] ?? '') ? timeUnit(words) : sizeUnit(words);
		default: {
			const unit = nounUnit(words);
			const isPerson = ((lookUp(unit.name.replace('noun ', ''))?.roles ?? 0) & Role.People) !== 0;
			return isPerson ? { name: 'noun person', factor: 1 } : unit;
		}
	}
}

function nameOf({ name, factor }: Unit): string {
	return name === '' ? '' : `${factor} ${name}`;
}
