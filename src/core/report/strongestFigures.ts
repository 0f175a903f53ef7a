import type { MeasureKind } from '../measure/measure.ts';
import { plainText } from '../story/markdown/plainText.ts';
import type { ReportMeasure } from './report.ts';

type ToldFigure = Pick<ReportMeasure, 'text' | 'kind' | 'section'>;

/** Kinds of measures, those first that show best what came of it; where the Result has none, the rest says too little. */
const strongest: readonly MeasureKind[] = ['change', 'percent', 'multiplier', 'fraction', 'money', 'rating', 'rank'];
const mostFigures = 3;
/** Each figure is compared with every other one. */
const mostCompared = 100;

/**
 * The figures that are shown for a story, wherever there is room for few: those of its Result as written, the strongest
 * first; if it has none, the strong ones of the other parts.
 */
export function strongestFigures(measures: readonly ToldFigure[]): string[] {
	const rank = ({ kind }: ToldFigure) => (strongest.includes(kind) ? strongest.indexOf(kind) : strongest.length);
	const ofResult = measures.filter(({ section }) => section === 'result');
	const shown = ofResult.length > 0 ? ofResult : measures.filter(({ kind }) => strongest.includes(kind));
	return withoutRepeats(
		shown
			.toSorted((a, b) => rank(a) - rank(b))
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
