import type { MeasureKind } from '../measure/measure.ts';
import { plainText } from '../story/markdown/plainText.ts';

interface ToldFigure {
	readonly text: string;
	readonly kind: MeasureKind;
	/** The part that tells it. */
	readonly section: string | null;
}

/** Kinds of measures, those first that show best what came of it; where the Result has none, the rest says too little. */
const strongest: readonly MeasureKind[] = ['change', 'percent', 'multiplier', 'fraction', 'money', 'rating', 'rank'];
/** `the 99th percentile` names what is measured. */
const percentile = /percentil|perzentil/i;
const mostFigures = 3;
/** Each figure is compared with every other one. */
const mostCompared = 100;

/** How strong a figure is: 0 is the strongest; all that say too little are alike. */
export function weaknessOf({ text, kind }: Omit<ToldFigure, 'section'>): number {
	const place = percentile.test(text) ? -1 : strongest.indexOf(kind);
	return place < 0 ? strongest.length : place;
}

/** Whether a figure only says where or that it went well, next to a strong one: `two services`, `without an incident`. */
function isAside({ text, kind }: ToldFigure): boolean {
	return percentile.test(text) || ((kind === 'count' || kind === 'zero') && !/\d/.test(text));
}

/**
 * The figures that are shown for a story, wherever there is room for few: those of its Result as written, the strongest
 * first, and next to a strong one none that is aside of it; if it has none, the strong ones of the other parts.
 */
export function strongestFigures(measures: readonly ToldFigure[]): string[] {
	const isStrong = (figure: ToldFigure) => weaknessOf(figure) < strongest.length;
	const ofResult = measures.filter(({ section }) => section === 'result');
	const ofParts = ofResult.length > 0 ? ofResult : measures.filter(isStrong);
	const shown = ofParts.some(isStrong) ? ofParts.filter((figure) => !isAside(figure)) : ofParts;
	return withoutRepeats(
		shown
			.toSorted((a, b) => weaknessOf(a) - weaknessOf(b))
			.slice(0, mostCompared)
			.map(({ text }) => plainText(text)),
	).slice(0, mostFigures);
}

/** Drops figures that another one repeats: `30 tickets` next to `24 of 30 tickets`, `Two weeks` next to `two weeks`. */
function withoutRepeats(figures: readonly string[]): string[] {
	const spoken = figures.map((figure) => ` ${figure.toLowerCase()} `);
	return figures.filter((_, index) => {
		const own = spoken[index] ?? '';
		return !spoken.some((other, place) => other.includes(own) && (other.length > own.length || place < index));
	});
}
