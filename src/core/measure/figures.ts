import { firstIndexWhere } from '../text/sortedSearch.ts';
import type { Span } from '../text/span.ts';
import { findMeasures } from './findMeasures.ts';
import { lex } from './lexer.ts';
import { isOne, readNumeral } from './numeral.ts';
import { at, isIn, type Source } from './token.ts';

/** A number, how many seconds its unit has if it is a time, and whether it is in percent. */
interface Amount {
	readonly value: number;
	readonly seconds?: number | undefined;
	readonly isShare?: boolean;
}

interface Figure extends Span {
	/** Empty if the words state no number: `from days to minutes`, `2024-05-01`. */
	readonly amounts: readonly Amount[];
}

/** Measures that are one figure, no matter what numbers they contain. */
const wholes = new Set(['fraction', 'multiplier', 'zero', 'rank', 'rating']);
const month = 2_629_746;
/** In seconds; months, quarters and years are exact only among themselves. */
const times: readonly (readonly [unit: RegExp, seconds: number])[] = [
	[/^(?:ns|nanosec.*)$/, 1e-9],
	[/^(?:[µμu]s|microsec.*)$/, 1e-6],
	[/^(?:ms|millis.*)$/, 1e-3],
	[/^(?:s|secs?|seconds?)$/, 1],
	[/^(?:mins?|minutes?)$/, 60],
	[/^(?:h|hrs?|hours?)$/, 3600],
	[/^(?:d|days?)$/, 86_400],
	[/^(?:w|wks?|weeks?)$/, 604_800],
	[/^fortnights?$/, 1_209_600],
	[/^(?:mos?|months?)$/, month],
	[/^quarters?$/, 3 * month],
	[/^(?:y|yrs?|years?)$/, 12 * month],
];

/**
 * Finds the figures of a text that another text does not have: numbers in any notation (`40%`, `forty percent`, `0.4`)
 * and other measures (`halved`), compared by value, whatever they count. An exactly equal time in another unit is the
 * same figure; a rounded, summed or compared amount is not.
 *
 * @param own what someone said
 * @param text someone else's version of it, read as plain text so that no markup hides a figure
 * @returns the spans of the figures in `text`, in order
 */
export function foreignFigures(own: string, text: string): Span[] {
	const said = new Amounts(readFigures(own).flatMap(({ amounts }) => amounts));
	const words = wordsOf(own);
	return readFigures(text.replace(/[`~<>[\]]/g, ' '))
		.filter(({ start, end, amounts }) =>
			amounts.length === 0
				? !words.includes(wordsOf(text.slice(start, end)))
				: !amounts.every((amount) => said.has(amount)),
		)
		.map(({ start, end }) => ({ start, end }));
}

/** Amounts that somebody gave, in the order of their values, so that each of many others is looked up quickly. */
class Amounts {
	readonly #times: readonly number[];
	readonly #others: readonly number[];
	readonly #all: readonly number[];

	constructor(said: readonly Amount[]) {
		// 40% may be said as 40 or 0.4.
		const valuesOf = ({ value, isShare }: Amount) => (isShare ? [value, value * 100] : [value]);
		const ordered = (values: number[]) => values.sort((a, b) => a - b);
		this.#times = ordered(said.flatMap(({ value, seconds }) => (seconds === undefined ? [] : value * seconds)));
		this.#others = ordered(said.filter(({ seconds }) => seconds === undefined).flatMap(valuesOf));
		this.#all = ordered(said.flatMap(valuesOf));
	}

	/** A number without a unit may be any time: `from 20 minutes to 5`. */
	has({ value, seconds }: Amount): boolean {
		return seconds === undefined
			? hasNear(this.#all, value)
			: hasNear(this.#times, value * seconds) || hasNear(this.#others, value);
	}
}

/** @param values in order */
function hasNear(values: readonly number[], value: number): boolean {
	const next = firstIndexWhere(values, (other) => other >= value);
	return values.slice(Math.max(next - 1, 0), next + 1).some((other) => areNear(value, other));
}

/** Allows for floating-point error. */
function areNear(a: number, b: number): boolean {
	return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

function wordsOf(text: string): string {
	return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

function readFigures(text: string): Figure[] {
	const numbers = readNumbers({
		text,
		tokens: lex(text, { start: 0, end: text.length }),
		read: [],
		isNamed: () => false,
	});
	const firstNumber = ({ start }: Span) => numbers[firstIndexWhere(numbers, (number) => number.start >= start)];
	const measures = findMeasures(text)
		.filter((measure) => wholes.has(measure.kind) || (firstNumber(measure)?.end ?? text.length + 1) > measure.end)
		.map(({ start, end, values }) => {
			const words = text.slice(start, end).split(/\s/);
			const seconds = secondsOf(words.at(-1) as string);
			return { start, end, amounts: values.map((value) => ({ value, seconds })) };
		});
	const others = numbers.filter(({ start, end }) => {
		const measure = measures[firstIndexWhere(measures, (each) => each.start > start) - 1];
		return measure === undefined || end > measure.end;
	});
	return [...measures, ...others].sort((a, b) => a.start - b.start);
}

/** The numbers of a text, each up to the unit or noun right behind it. */
function readNumbers(source: Source): Figure[] {
	const figures: Figure[] = [];
	for (let i = 0; i < source.tokens.length; ) {
		const { kind, text, start, end, lists } = at(source, i);
		const numeral = readNumeral(source, i);
		const ordinal = /^\d/.test(text) ? lists.get('ordinal') : undefined;
		if (numeral && !(numeral.inWords && isOne(numeral))) {
			const unit = at(source, numeral.end);
			const isShare = unit.text === '%' || isIn(unit, 'percent') || isIn(at(source, numeral.end + 1), 'hundred');
			const seconds = secondsOf(unit.word);
			const amounts = numeral.values.map((value) => ({ value: isShare ? value / 100 : value, seconds, isShare }));
			const last = isShare || seconds ? unit : at(source, numeral.end - 1);
			figures.push({ start, end: last.end, amounts });
		} else if (ordinal !== undefined) {
			figures.push({ start, end, amounts: [{ value: ordinal }] });
		} else if (kind === 'name' && /^\d/.test(text)) {
			figures.push({ start, end, amounts: [] });
		}
		i = numeral?.end ?? i + 1;
	}
	return figures;
}

function secondsOf(unit: string): number | undefined {
	return times.find(([form]) => form.test(unit))?.[1];
}
