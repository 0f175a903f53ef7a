import { lineBefore } from '../text/lineBefore.ts';
import { firstIndexWhere } from '../text/sortedSearch.ts';
import type { Span } from '../text/span.ts';
import { type CutLabel, type Draft, headingsOf } from './draft.ts';
import type { Markdown } from './markdown.ts';
import { cellsOf } from './tableMarks.ts';

/** What is known about labels and their surroundings. */
export interface Around {
	/** The headings above them. */
	readonly headings: readonly string[];
	/** The same headings, and the line before the labels. */
	readonly lines: readonly string[];
	/** If they are rows of a table, the heads of its columns; otherwise empty. */
	readonly heads: readonly string[];
	/** Whether they head columns of a table whose first column holds scores. */
	readonly isScored: boolean;
	/** What is below each label. */
	readonly texts: readonly string[];
	/** What follows each label on its line. */
	readonly remarks: readonly string[];
	/** If none of them is a Result, the line of the writer's own label that ends the last part; otherwise empty. */
	readonly next: string;
	readonly isFenced: boolean;
}

/** A longer line does not introduce a list. */
const maxIntroduction = 200;

/**
 * The surroundings of a draft's labels.
 *
 * @param texts what is below each of them
 */
export function aroundOf({ text, blocks, lines }: Markdown, draft: Draft, texts: readonly string[]): Around {
	const [first] = draft.labels;
	const last = draft.labels.at(-1);
	const slice = ({ start, end }: Span) => text.slice(start, end);
	const headings = headingsOf(draft).map((heading) => slice(heading.text));
	return {
		headings,
		lines: [...headings, lineBefore(text, first?.container.fence?.start ?? first?.start ?? 0, maxIntroduction)],
		heads: first?.notation === 'row' ? headsOver(first) : [],
		isScored: draft.row?.isScored ?? false,
		texts,
		remarks: draft.labels.map(({ match }) => slice({ start: match.label.end, end: match.next })),
		next:
			last?.hasOther && !draft.labels.some(namesResult)
				? text.slice(last.end, lines.endOf(lines.lineAt(last.end)))
				: '',
		isFenced: first?.container.fence !== null,
	};

	function headsOver(label: CutLabel): string[] {
		const table = blocks[firstIndexWhere(blocks, ({ end }) => end > label.start)];
		const start = table?.start ?? label.start;
		return cellsOf(text, { start, end: lines.endOf(lines.lineAt(start)) }).map(slice);
	}
}

function namesResult({ match: { entries, letters } }: CutLabel): boolean {
	return letters.includes('R') || entries.some(({ part }) => part === 'result');
}
