import type { LabelMark, Mark } from '../labels/marks.ts';
import type { SectionKind } from '../model.ts';
import { PartResolver } from './resolveParts.ts';

/** The style in which a story writes its labels. */
export interface Style {
	readonly name: string;
	/** The style of lines that are written like the labels; if these are letters, words in the same emphasis. */
	readonly lineStyle: string;
	/** The next labels in this style. */
	readonly labels: readonly LabelMark[];
	/** The parts that they name. */
	readonly parts: ReadonlySet<SectionKind>;
}

/** Far more labels than a story has. */
const maxLabels = 24;

/**
 * The style of a story whose first label is at an index: the one that names the most parts before a heading at or above
 * a level.
 *
 * @returns null if there are no labels that name a part
 */
export function styleAhead(marks: readonly Mark[], index: number, level: number): Style | null {
	const runs = new Map<string, LabelMark[]>();
	const { style: first, container } = marks[index] as LabelMark;
	for (let i = index, count = 0; i < marks.length && count < maxLabels; i++) {
		const mark = marks[i] as Mark;
		if (mark.type === 'heading' && mark.level <= level) {
			break;
		}
		if (mark.type === 'label' && mark.container.quoteDepth === container.quoteDepth) {
			count++;
			const run = runs.get(mark.style);
			if (run) {
				run.push(mark);
			} else {
				runs.set(mark.style, [mark]);
			}
		}
	}
	let best = toStyle(first, runs.get(first) as LabelMark[]);
	for (const [name, labels] of runs) {
		const style = toStyle(name, labels);
		best = style.parts.size > best.parts.size ? style : best;
	}
	return best.parts.size > 0 ? best : null;
}

/** The next label in the style of the one at an index. */
export function nextLike(marks: readonly Mark[], index: number): LabelMark | null {
	const { style } = marks[index] as LabelMark;
	for (let i = index + 1; i < marks.length; i++) {
		const next = marks[i] as Mark;
		if (next.type === 'label' && next.style === style) {
			return next;
		}
	}
	return null;
}

function toStyle(name: string, labels: readonly LabelMark[]): Style {
	const resolver = new PartResolver(labels);
	const parts = new Set(labels.flatMap(({ match }) => resolver.read(match)));
	return { name, lineStyle: name.replace(' letter', ''), labels, parts };
}
